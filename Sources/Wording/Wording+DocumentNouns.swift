/// The things a problem or plan is made of.
extension Wording {
  func noun(_ kind: NameWord) -> String {
    switch kind {
    case .place: pick("địa phương", "place")
    case .venue: pick("địa điểm", "venue")
    case .person: pick("người", "person")
    case .equipment: pick("thiết bị", "equipment")
    case .event: pick("sự kiện", "event")
    case .shift: pick("ca", "shift")
    }
  }

  func noun(_ value: ValueWord) -> String {
    switch value {
    case .object: pick("một đối tượng {…}", "an object {…}")
    case .list: pick("một danh sách […]", "a list […]")
    case .text: pick("một chuỗi", "a string")
    case .whole: pick("một số nguyên", "a whole number")
    case .flag: pick("true hoặc false", "true or false")
    case .interval: pick("một khoảng [từ, đến]", "an interval [from, to]")
    case .start: pick("một cặp [buổi, chi phí]", "a pair [session, cost]")
    case .venueChoice: pick("một cặp [địa điểm, chi phí]", "a pair [venue, cost]")
    }
  }

  func noun(_ found: FoundWord) -> String {
    switch found {
    case .object: pick("một đối tượng {…}", "an object {…}")
    case .list(let count): pick("một danh sách \(count) phần tử", "a list of \(count)")
    case .text: pick("một chuỗi", "a string")
    case .flag: pick("true hoặc false", "true or false")
    case .nothing: "null"
    case .number(let text): pick("số \(text)", "the number \(text)")
    }
  }

  func example(of value: ValueWord) -> String {
    switch value {
    case .object: "{\"id\": \"a\"}"
    case .list: "[]"
    case .text: "\"a\""
    case .whole: "12"
    case .flag: "true"
    case .interval: "[12, 18]"
    case .start: "[12, 0]"
    case .venueChoice: "[\"a\", 0]"
    }
  }
}
