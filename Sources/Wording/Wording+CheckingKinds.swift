/// Contradictions in the kinds of event: phases, shifts, people and equipment.
extension Wording {
  package func openingNotOpen(_ session: String, open: [String]) -> Remark {
    remark(
      "khai mạc vào buổi \(quoted(session)) nhưng buổi ấy không mở cửa",
      "it opens in session \(quoted(session)), in which it is not open",
      fix: "chọn một trong các buổi mở cửa: \(quotedList(open)), hoặc sửa open của loại sự kiện",
      "take one of the open sessions: \(quotedList(open)), or change open of the kind"
    )
  }

  package func phaseWithoutSessions(_ phase: String) -> Remark {
    remark(
      "giai đoạn \(quoted(phase)) không ghi dài mấy buổi",
      "the phase \(quoted(phase)) does not say how many sessions it takes",
      fix: "thêm: sessions: 1",
      "add: sessions: 1"
    )
  }

  package func phaseLengthIgnored(_ phase: String) -> Remark {
    remark(
      "độ dài của giai đoạn \(quoted(phase)) theo sự kiện, sessions ở đây không có tác dụng",
      "the phase \(quoted(phase)) is as long as the event; sessions has no effect here",
      fix: "bỏ sessions",
      "remove sessions"
    )
  }

  package func repeatedPhase(_ phase: String) -> Remark {
    remark(
      "giai đoạn \(quoted(phase)) viết hai lần",
      "the phase \(quoted(phase)) is written twice",
      fix: "gộp các ca trực vào một giai đoạn",
      "put the shifts into one of them"
    )
  }

  package func shiftSessionsApart() -> Remark {
    remark(
      "các buổi của ca trực này không liền nhau",
      "the sessions of this shift do not follow one another",
      fix: "chia thành hai ca, mỗi ca gồm các buổi liền nhau",
      "split it into two shifts of adjoining sessions"
    )
  }

  package func shiftOutsidePhase(_ phase: String, sessions: [String]) -> Remark {
    remark(
      "ca này không bao giờ có: giai đoạn \(quoted(phase)) chỉ gồm các buổi \(quotedList(sessions))",
      "this shift never takes place: the phase \(quoted(phase)) only has \(quotedList(sessions))",
      fix: "sửa sessions của ca, hoặc open của loại sự kiện",
      "change sessions of the shift, or open of the kind"
    )
  }

  package func tooFewStaff(skill: String, language: String?, needed: Int, found: Int) -> Remark {
    let vietnamese = language.map { ", biết tiếng \($0)" } ?? ""
    let english = language.map { " and the language \($0)" } ?? ""
    return remark(
      "ca này cần \(needed) người có kỹ năng \(quoted(skill))\(vietnamese), nhưng chỉ có \(found)",
      "the shift needs \(needed) with the skill \(quoted(skill))\(english), there are \(found)",
      fix: "thêm kỹ năng cho cán bộ trong staff.yaml, hoặc giảm people",
      "add the skill to people in staff.yaml, or lower people"
    )
  }

  package func tooLittleEquipment(_ equipment: String, needed: Int, owned: Int) -> Remark {
    remark(
      "cần \(needed) \(quoted(equipment)) nhưng Trung tâm chỉ có \(owned)",
      "needs \(needed) of \(quoted(equipment)), the centre owns \(owned)",
      fix: "giảm xuống \(owned), hoặc sửa quantity trong equipment.yaml",
      "lower it to \(owned), or change quantity in equipment.yaml"
    )
  }

  package func notAConference(_ kind: String) -> Remark {
    remark(
      "loại \(quoted(kind)) không phải là hội nghị",
      "the kind \(quoted(kind)) is not a conference",
      fix: "chọn loại có category: conference",
      "take a kind with category: conference"
    )
  }
}
