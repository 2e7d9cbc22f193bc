/// What is wrong with a plan that was read all right.
extension Wording {
  package enum ViolationWords: Hashable, Sendable {
    package struct Points: Hashable, Sendable {
      package var missing: Int
      package var cost: Int

      package init(missing: Int, cost: Int) {
        self.missing = missing
        self.cost = cost
      }
    }

    case unknownEvent(String), heldTwice(String), wrongCrewCount(String)
    case startNotAllowed(String, start: Int)
    case venueNotAllowed(String, venue: String?)
    case venueOverlap(String, String, String)
    case venueClosed(String, String)
    case equipment(String, from: Int, to: Int, used: Int, owned: Int)
    case wrongNumber(String, shift: String, found: Int, needed: Int)
    case personTwice(String, String, shift: String)
    case unknownPerson(String, String, shift: String)
    case skillLacking(String, String, shift: String, skill: String)
    case personOverlap(String, String, String)
    case personAway(String, String)
    case travel(String, String, String, gap: Int, needed: Int)
    case rest(String, firstDay: Int, days: Int, window: Int, most: Int)
    case tooEarly(String, after: String, gap: Int, least: Int)
    case tooLate(String, after: String, gap: Int, most: Int)
    case requiredMissing(String, first: String)
    case within([String], span: Int, most: Int)
    case apart(String, String, gap: Int, least: Int)
    case budget(from: Int, to: Int, spent: Int, limit: Int)
    case falseScore(claimed: Points, found: Points)
    case falseBound(claimed: Points, found: Points)
    case falseProof(bound: Points, found: Points)
    case badCertificate
    case weakCertificate(proves: Int)
    case uncertified(claimed: Points, certified: Points)
    case unproved(claimed: Points, proved: Points)
  }

  package func said(_ words: ViolationWords) -> CheckText {
    switch words {
    case .unknownEvent, .heldTwice, .wrongCrewCount, .startNotAllowed, .venueNotAllowed,
      .venueOverlap, .venueClosed, .equipment:
      saidOfEvent(words)
    case .wrongNumber, .personTwice, .unknownPerson, .skillLacking, .personOverlap, .personAway,
      .travel, .rest:
      saidOfStaff(words)
    case .tooEarly, .tooLate, .requiredMissing, .within, .apart, .budget:
      saidOfRelation(words)
    case .falseScore, .falseBound, .falseProof, .badCertificate, .weakCertificate, .uncertified,
      .unproved:
      saidOfClaim(words)
    }
  }

  // MARK: Events

  private func saidOfEvent(_ words: ViolationWords) -> CheckText {
    switch words {
    case .unknownEvent(let event):
      violation(.unknownEvent, "không có sự kiện \(quoted(event))", "no event \(quoted(event))")
    case .heldTwice(let event):
      violation(.heldTwice, "\(quoted(event)) có hai lần", "\(quoted(event)) is held twice")
    case .startNotAllowed(let event, let start):
      violation(
        .startNotAllowed,
        "\(quoted(event)) không được bắt đầu ở buổi \(start)",
        "\(quoted(event)) may not start at session \(start)"
      )
    case .venueNotAllowed(let event, let venue?):
      violation(
        .venueNotAllowed,
        "\(quoted(event)) không được tổ chức ở \(quoted(venue))",
        "\(quoted(event)) may not be held at \(quoted(venue))"
      )
    case .venueNotAllowed(let event, nil):
      violation(
        .venueNotAllowed,
        "\(quoted(event)) chưa có địa điểm",
        "\(quoted(event)) has no venue"
      )
    case .venueOverlap(let venue, let first, let second):
      violation(
        .venueOverlap,
        "\(quoted(first)) và \(quoted(second)) trùng giờ ở \(quoted(venue))",
        "\(quoted(first)) and \(quoted(second)) overlap at \(quoted(venue))"
      )
    case .venueClosed(let venue, let event):
      violation(
        .venueClosed,
        "\(quoted(venue)) đóng cửa trong lúc có \(quoted(event))",
        "\(quoted(venue)) is closed during \(quoted(event))"
      )
    case .equipment(let equipment, let from, let to, let used, let owned):
      violation(
        .equipment,
        "từ buổi \(from) đến trước buổi \(to) cần \(used) \(quoted(equipment)), chỉ có \(owned)",
        "\(used) of \(quoted(equipment)) are used in sessions \(from)..<\(to), \(owned) are owned"
      )
    default:
      violation(.crewCount, "số ca không khớp với bài toán", "the number of shifts is wrong")
    }
  }

  // MARK: Staff

  private func saidOfStaff(_ words: ViolationWords) -> CheckText {
    switch words {
    case .wrongNumber(let event, let shift, let found, let needed):
      violation(
        .wrongNumber,
        "\(quoted(event)), ca \(quoted(shift)): có \(found) người, cần đúng \(needed)",
        "\(quoted(event)), shift \(quoted(shift)): \(found) people, exactly \(needed) needed"
      )
    case .personTwice(let person, let event, let shift):
      violation(
        .personTwice,
        "\(quoted(event)), ca \(quoted(shift)): \(quoted(person)) có hai lần",
        "\(quoted(event)), shift \(quoted(shift)): \(quoted(person)) is in it twice"
      )
    case .unknownPerson(let person, let event, let shift):
      violation(
        .unknownPerson,
        "\(quoted(event)), ca \(quoted(shift)): không có người \(quoted(person))",
        "\(quoted(event)), shift \(quoted(shift)): there is no person \(quoted(person))"
      )
    case .skillLacking(let person, let event, let shift, let skill):
      violation(
        .skillLacking,
        "\(quoted(event)), ca \(quoted(shift)): \(quoted(person)) không có kỹ năng \(quoted(skill))",
        "\(quoted(event)), shift \(quoted(shift)): \(quoted(person)) lacks \(quoted(skill))"
      )
    case .personOverlap(let person, let first, let second):
      violation(
        .personOverlap,
        "\(quoted(person)) cùng lúc có ca ở \(quoted(first)) và \(quoted(second))",
        "\(quoted(person)) has shifts of \(quoted(first)) and \(quoted(second)) at once"
      )
    case .personAway(let person, let event):
      violation(
        .personAway,
        "\(quoted(person)) vắng mặt trong lúc có ca ở \(quoted(event))",
        "\(quoted(person)) is away during a shift of \(quoted(event))"
      )
    case .travel(let person, let first, let second, let gap, let needed):
      violation(
        .travel,
        "\(quoted(person)) chỉ có \(gap) buổi để đi từ \(quoted(first)) đến \(quoted(second)), cần \(needed)",
        "\(quoted(person)) has \(gap) sessions from \(quoted(first)) to \(quoted(second)), needs \(needed)"
      )
    case .rest(let person, let firstDay, let days, let window, let most):
      violation(
        .rest,
        "\(quoted(person)) làm \(days) trong \(window) ngày kể từ ngày số \(firstDay), nhiều nhất là \(most)",
        "\(quoted(person)) works on \(days) of the \(window) days from day \(firstDay), \(most) at most"
      )
    default: said(words)
    }
  }

  // MARK: Relations

  private func saidOfRelation(_ words: ViolationWords) -> CheckText {
    switch words {
    case .tooEarly(let second, let first, let gap, let least):
      violation(
        .tooEarly,
        "\(quoted(second)) bắt đầu \(gap) buổi sau khi \(quoted(first)) kết thúc, ít nhất là \(least)",
        "\(quoted(second)) starts \(gap) sessions after the end of \(quoted(first)), \(least) at least"
      )
    case .tooLate(let second, let first, let gap, let most):
      violation(
        .tooLate,
        "\(quoted(second)) bắt đầu \(gap) buổi sau khi \(quoted(first)) kết thúc, nhiều nhất là \(most)",
        "\(quoted(second)) starts \(gap) sessions after the end of \(quoted(first)), \(most) at most"
      )
    case .requiredMissing(let second, let first):
      violation(
        .requiredMissing,
        "\(quoted(second)) cần có \(quoted(first)), nhưng \(quoted(first)) không được tổ chức",
        "\(quoted(second)) requires \(quoted(first)), which is not held"
      )
    case .within(let events, let span, let most):
      violation(
        .within,
        "\(quotedList(events)) kéo dài \(span) buổi, nhiều nhất là \(most)",
        "\(quotedList(events)) span \(span) sessions, \(most) at most"
      )
    case .apart(let first, let second, let gap, let least):
      violation(
        .apart,
        "\(quoted(first)) và \(quoted(second)) cách nhau \(gap) buổi, ít nhất là \(least)",
        "\(quoted(first)) and \(quoted(second)) lie \(gap) sessions apart, \(least) at least"
      )
    case .budget(let from, let to, let spent, let limit):
      violation(
        .budget,
        "từ buổi \(from) đến trước buổi \(to) chi \(number(spent)), nhiều nhất là \(number(limit))",
        "\(number(spent)) is spent in sessions \(from)..<\(to), \(number(limit)) at most"
      )
    default: said(words)
    }
  }

  // MARK: Claims

  private func saidOfClaim(_ words: ViolationWords) -> CheckText {
    switch words {
    case .falseScore(let claimed, let found):
      CheckText(
        .falseScore,
        pick(
          "tệp ghi điểm phạt \(points(claimed)), tính lại được \(points(found))",
          "the file says \(points(claimed)), recomputed it is \(points(found))"
        ),
        fix: pick("ghi lại score", "write the score anew")
      )
    case .falseBound(let claimed, let found):
      CheckText(
        .falseBound,
        pick(
          "cận dưới \(points(claimed)) cao hơn điểm phạt \(points(found))",
          "the bound \(points(claimed)) lies above the score \(points(found))"
        ),
        fix: pick("ghi lại bound", "write the bound anew")
      )
    case .falseProof(let bound, let found):
      CheckText(
        .falseProof,
        pick(
          "tệp ghi là đã chứng minh, nhưng cận dưới \(points(bound)) khác điểm phạt \(points(found))",
          "the file says proved, but the bound \(points(bound)) is not the score \(points(found))"
        ),
        fix: pick("ghi \"proved\": false", "write \"proved\": false")
      )
    case .badCertificate:
      CheckText(
        .falseCertificate,
        pick(
          "chứng chỉ không khớp với bài toán này",
          "the certificate does not fit this problem"
        ),
        fix: certificateFix
      )
    case .weakCertificate(let proves):
      CheckText(
        .falseCertificate,
        pick(
          "tính lại thì chứng chỉ chỉ chứng minh được \(number(proves))",
          "computed again, the certificate proves \(number(proves)) only"
        ),
        fix: certificateFix
      )
    case .uncertified(let claimed, let certified):
      CheckText(
        .uncertified,
        pick(
          "tệp ghi cận dưới \(points(claimed)), chứng minh được \(points(certified))",
          "the file says bound \(points(claimed)), proven is \(points(certified))"
        ),
        fix: pick(
          "đưa chứng chỉ mạnh hơn bằng --certificate, hoặc ghi cận dưới thấp hơn",
          "give a stronger --certificate, or write a lower bound"
        )
      )
    case .unproved(let claimed, let proved):
      CheckText(
        .unproved,
        pick(
          "tệp nói đã chứng minh cận dưới \(points(claimed)); không có chứng chỉ, chỉ chứng minh được ngay \(points(proved))",
          "the file calls the bound \(points(claimed)) proved; without its certificate, \(points(proved)) could be proved at once"
        ),
        fix: pick(
          "đưa chứng chỉ của nó bằng --certificate",
          "give its certificate with --certificate"
        )
      )
    default: said(words)
    }
  }

  private var certificateFix: String {
    pick(
      "lập lại chứng chỉ: phiencho solve --prove --certificate",
      "make it again: phiencho solve --prove --certificate"
    )
  }

  private func points(_ points: ViolationWords.Points) -> String {
    pick(
      "\(number(points.cost)) (thiếu \(points.missing))",
      "\(number(points.cost)) (missing \(points.missing))"
    )
  }

  private func violation(
    _ code: ViolationCode,
    _ vietnamese: @autoclosure () -> String,
    _ english: @autoclosure () -> String
  ) -> CheckText {
    CheckText(code, pick(vietnamese(), english()), fix: "")
  }
}
