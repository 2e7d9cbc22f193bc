/// What can be wrong with ids and with what refers to them.
extension Wording {
  package func duplicateID(_ id: String, first: String) -> Remark {
    remark(
      "mã \(quoted(id)) đã dùng ở \(first)",
      "the id \(quoted(id)) is already used at \(first)",
      fix: "đặt mã khác; mỗi mã chỉ dùng một lần",
      "choose another; an id is used once"
    )
  }

  package func unknownReference(
    _ text: String,
    to kind: EntryKind,
    known: [String],
    nearest: String?
  )
    -> Remark
  {
    remark(
      "không có \(name(of: kind)) \(quoted(text))",
      "there is no \(name(of: kind)) \(quoted(text))",
      fix: didYouMean(nearest, otherwise: unknownAdvice(kind, known)),
      didYouMean(nearest, otherwise: unknownAdvice(kind, known))
    )
  }

  private func unknownAdvice(_ kind: EntryKind, _ known: [String]) -> String {
    if known.isEmpty {
      return pick("chưa có \(name(of: kind)) nào được viết", "no \(name(of: kind)) is written yet")
    }
    return pick("đã có: \(quotedList(known))", "there are: \(quotedList(known))")
  }

  package func ambiguousReference(_ text: String, to kind: EntryKind, ids: [String]) -> Remark {
    remark(
      "tên \(quoted(text)) trỏ tới hơn một \(name(of: kind))",
      "the name \(quoted(text)) means more than one \(name(of: kind))",
      fix: "dùng mã: \(quotedList(ids))",
      "use an id: \(quotedList(ids))"
    )
  }

  package func repeatedItem(_ text: String) -> Remark {
    remark(
      "\(quoted(text)) có hai lần trong danh sách",
      "\(quoted(text)) is twice in the list",
      fix: "bỏ một lần",
      "remove one"
    )
  }

  package func undatedNames() -> Remark {
    remark(
      "hai tên cùng không có ngày bắt đầu, hoặc bắt đầu cùng một ngày",
      "two names have no first day, or the same one",
      fix: "chỉ tên cũ nhất không có since; các tên sau ghi since: năm-tháng-ngày",
      "only the oldest has no since; write since: with a date for the others"
    )
  }
}
