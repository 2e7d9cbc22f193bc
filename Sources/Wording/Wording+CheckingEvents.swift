/// Contradictions between events, convoys, programmes and registrations.
extension Wording {
  package func convoyMixedKinds(_ kinds: [String]) -> Remark {
    remark(
      "một đoàn chỉ gồm sự kiện cùng một loại, ở đây có \(quotedList(kinds))",
      "a convoy has events of one kind, this one has \(quotedList(kinds))",
      fix: "tách thành nhiều đoàn",
      "make several convoys"
    )
  }

  package func eventInTwoConvoys(_ event: String, other: String) -> Remark {
    remark(
      "sự kiện \(quoted(event)) đã thuộc đoàn \(quoted(other))",
      "the event \(quoted(event)) is already in the convoy \(quoted(other))",
      fix: "để sự kiện trong một đoàn",
      "leave it in one convoy"
    )
  }

  package func boundsReversed(atLeast: Int, atMost: Int) -> Remark {
    remark(
      "at-most (\(atMost)) nhỏ hơn at-least (\(atLeast))",
      "at-most (\(atMost)) is less than at-least (\(atLeast))",
      fix: "đổi chỗ hai số, hoặc bỏ at-most",
      "swap the two, or leave at-most out"
    )
  }

  package func relationToItself(_ event: String) -> Remark {
    remark(
      "sự kiện \(quoted(event)) đứng sau chính nó",
      "the event \(quoted(event)) comes after itself",
      fix: "ghi hai sự kiện khác nhau",
      "write two different events"
    )
  }

  package func afterCycle(_ events: [String]) -> Remark {
    remark(
      "các sự kiện đứng sau nhau thành vòng: \(events.joined(separator: " → "))",
      "these events come after one another in a circle: \(events.joined(separator: " → "))",
      fix: "bỏ một quan hệ after trong vòng",
      "remove one of the relations"
    )
  }

  package func budgetTooLarge(programme: String, most: Int) -> Remark {
    remark(
      "kinh phí lớn hơn mọi quý của chương trình \(quoted(programme)), quý nhiều nhất có \(number(most)) đồng",
      "the budget is more than any quarter of \(quoted(programme)) has; the largest has \(number(most)) đồng",
      fix: "giảm budget, hoặc tăng kinh phí một quý trong programmes.yaml",
      "lower budget, or raise a quarter in programmes.yaml"
    )
  }

  package func tooManyBooths(event: String, registered: Int, booths: Int) -> Remark {
    remark(
      "sự kiện \(quoted(event)) có \(booths) gian nhưng đã đăng ký \(registered)",
      "the event \(quoted(event)) has \(booths) booths, \(registered) are registered",
      fix: "tăng booths, hoặc bớt đăng ký trong registrations.csv",
      "raise booths, or take some out of registrations.csv"
    )
  }
}
