/// What can be wrong with the numbers of a problem or plan.
extension Wording {
  func saidOfNumbers(_ words: DocumentWords) -> CheckText {
    switch words {
    case .notWhole(let path, let text):
      CheckText(
        .notWhole,
        pick(
          "\(path): \(quoted(text)) không viết như số nguyên",
          "\(path): \(quoted(text)) is not written as a whole number"
        ),
        fix: pick(
          "viết số nguyên, không có dấu chấm hay số mũ",
          "write a whole number, without a point or an exponent"
        )
      )
    case .tooLarge(let path, let text):
      CheckText(
        .numberTooLarge,
        pick(
          "\(path): \(quoted(text)) lớn hơn mức máy tính được",
          "\(path): \(quoted(text)) is beyond all whole numbers of the machine"
        ),
        fix: pick("viết số nhỏ hơn", "write a smaller number")
      )
    case .outOfRange(let path, let value, let range):
      outOfRange(path, value, range)
    case .costsTooLarge(let path):
      CheckText(
        .costsTooLarge,
        pick(
          "chi phí, trọng số, chỉ tiêu và số lượng cộng lại có thể vượt mức máy tính được, nhiều nhất là ở \(whole(path))",
          "costs, weights, targets and quantities could add up to more than the machine can count, most of all in \(whole(path))"
        ),
        fix: pick(
          "sửa số quá lớn ở đó, hoặc chia mọi chi phí cho cùng một số",
          "mend a number too large there, or divide all costs by the same number"
        )
      )
    case .tooManySessions(let path, let sessions, let resources, let most):
      CheckText(
        .tooManySessions,
        pick(
          "\(path): \(number(sessions)) buổi với \(number(resources)) người, địa điểm và loại thiết bị là quá nhiều cho một máy tính",
          "\(path): \(number(sessions)) sessions with \(number(resources)) people, venues and kinds of equipment are too many for a machine"
        ),
        fix: pick(
          "bớt ngày hoặc số buổi mỗi ngày, nhiều nhất \(number(most)) buổi cả thảy",
          "take fewer days or sessions per day, \(number(most)) sessions in all at most"
        )
      )
    case .notDay(let path, let text):
      CheckText(
        .notDay,
        pick("\(path): \(quoted(text)) không phải ngày", "\(path): \(quoted(text)) is no day"),
        fix: pick("viết như 2027-01-31", "write it like 2027-01-31")
      )
    case .emptyInterval, .startOutside, .shiftOutside: saidOfTimes(words)
    default: saidOfTravel(words)
    }
  }

  private func outOfRange(_ path: String, _ value: Int, _ range: ClosedRange<Int>) -> CheckText {
    let (least, most) = (range.lowerBound, range.upperBound)
    return CheckText(
      value < 0 && least == 0 ? .negativeNumber : .outOfRange,
      pick("\(path): \(value) nằm ngoài giới hạn", "\(path): \(value) is out of range"),
      fix: pick("viết một số từ \(least) đến \(most)", "write a number from \(least) to \(most)")
    )
  }

  private func saidOfTimes(_ words: DocumentWords) -> CheckText {
    switch words {
    case .emptyInterval(let path, let from, let to):
      CheckText(
        .emptyInterval,
        pick(
          "\(path): khoảng bắt đầu ở \(from) nhưng kết thúc ở \(to)",
          "\(path): the interval begins at \(from) and ends at \(to)"
        ),
        fix: pick(
          "số sau phải lớn hơn số trước; khoảng không gồm số sau",
          "the second number has to be larger; it is not part of the interval"
        )
      )
    case .startOutside(let path, let start, let length, let sessions):
      startOutside(path, start, length: length, sessions: sessions)
    case .shiftOutside(let path, let from, let to, let length):
      CheckText(
        .shiftOutsideEvent,
        pick(
          "\(path): ca [\(from), \(to)) vượt ra ngoài sự kiện dài \(length) buổi",
          "\(path): the shift [\(from), \(to)) reaches beyond its event of length \(length)"
        ),
        fix: pick("“to” không quá \(length)", "“to” may be \(length) at most")
      )
    default: said(words)
    }
  }

  private func startOutside(_ path: String, _ start: String, length: Int, sessions: Int)
    -> CheckText
  {
    let last = sessions - length
    return CheckText(
      .startOutsideHorizon,
      pick(
        "\(path): bắt đầu ở \(start) và dài \(length) thì vượt khỏi 0..\(sessions)",
        "\(path): a start at \(start) with length \(length) leaves 0..\(sessions)"
      ),
      fix: last < 0
        ? pick("bỏ sự kiện này, hoặc giảm length", "leave the event out, or make it shorter")
        : pick("viết một số từ 0 đến \(last)", "write a number from 0 to \(last)")
    )
  }

  private func saidOfTravel(_ words: DocumentWords) -> CheckText {
    switch words {
    case .travelRows(let found, let places):
      CheckText(
        .travelNotSquare,
        pick(
          "travel có \(found) dòng, nhưng có \(places) địa phương",
          "travel has \(found) rows for \(places) places"
        ),
        fix: pick("mỗi địa phương một dòng và một cột", "one row and one column for each place")
      )
    case .travelColumns(let path, let found, let places):
      CheckText(
        .travelNotSquare,
        pick(
          "\(path) có \(found) số, nhưng có \(places) địa phương",
          "\(path) has \(found) numbers for \(places) places"
        ),
        fix: pick("mỗi địa phương một dòng và một cột", "one row and one column for each place")
      )
    case .travelDiagonal(let path):
      CheckText(
        .travelDiagonal,
        pick(
          "\(path): từ một địa phương đến chính nó phải là 0",
          "\(path): from a place to itself it has to be 0"
        ),
        fix: pick("đặt bằng 0", "make it 0")
      )
    default: said(words)
    }
  }
}
