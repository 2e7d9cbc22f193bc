/// What can be wrong with the list of cases of a certificate.
extension Wording {
  func saidOfCases(_ words: DocumentWords) -> CheckText {
    switch words {
    case .repeatedCase(let path, let number):
      CheckText(
        .repeatedCase,
        pick(
          "\(path): trường hợp \(number) đã thuộc một trường hợp khác",
          "\(path): case \(number) is already part of another"
        ),
        fix: pick(
          "cho mỗi trường hợp con một mục riêng",
          "give each part an entry of its own"
        )
      )
    case .tooManyCases(let path, let most):
      CheckText(
        .tooManyCases,
        pick(
          "\(path): trường hợp này nằm trong hơn \(number(most)) trường hợp lồng nhau",
          "\(path): this case lies within more than \(number(most)) others"
        ),
        fix: pick("chia các trường hợp đều hơn", "split the cases more evenly")
      )
    case .noCases(let path):
      CheckText(
        .noCases,
        pick("\(path) không có trường hợp nào", "\(path) has no case"),
        fix: pick("ghi ít nhất một trường hợp", "write one at least")
      )
    case .noLaterCase(let path):
      CheckText(
        .noLaterCase,
        pick(
          "\(path): trường hợp này chia tiếp, nhưng sau nó không còn mục nào",
          "\(path): this case is split, but no other comes after it"
        ),
        fix: pick("ghi các trường hợp con vào sau nó", "write its parts after it")
      )
    case .badRun(let path, let from, let to):
      CheckText(
        .badRun,
        pick(
          "\(path): không phải đoạn giá nào sau đoạn trước",
          "\(path): this is no run of prices after the one before"
        ),
        fix: pick(
          "viết [buổi đầu, số buổi, giá], buổi đầu từ \(from), hết trước \(to)",
          "write [first session, number of sessions, price], from \(from) on and before \(to)"
        )
      )
    case .unknownSeries(let path):
      CheckText(
        .unknownSeries,
        pick("\(path): không có loại giá này", "\(path): there are no prices of this kind"),
        fix: pick(
          "kind là venue, equipment, crowd, apart, spread, person, notBefore hoặc notAfter; chỉ crowd có fit",
          "kind is venue, equipment, crowd, apart, spread, person, notBefore or notAfter; only crowd has fit"
        )
      )
    default: said(words)
    }
  }
}
