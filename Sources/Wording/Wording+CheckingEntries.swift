/// What an entry of the workspace is: the things that have ids and can be referred to.
public enum EntryKind: String, CaseIterable, Hashable, Sendable {
  case centre, session, holiday, change, period, district, place, road, venue, skill
  case staff, equipment, kind, year, programme, event, convoy, relation, vendor, registration
  case goodsGroup, ground
}

/// What the kinds of entry are called.
extension Wording {
  /// The kind of an entry inside a sentence.
  package func name(of kind: EntryKind) -> String {
    let (vietnamese, english) = entryNames[kind] ?? (kind.rawValue, kind.rawValue)
    return pick(vietnamese, english)
  }
}

private let entryNames: [EntryKind: (String, String)] = [
  .centre: ("trung tâm", "centre"),
  .session: ("buổi", "session"),
  .holiday: ("ngày lễ", "holiday"),
  .change: ("ngày nghỉ bù hoặc làm bù", "change of a working day"),
  .period: ("thời kỳ", "period"),
  .district: ("địa bàn", "district"),
  .place: ("nơi", "place"),
  .road: ("đường", "road"),
  .venue: ("địa điểm", "venue"),
  .skill: ("kỹ năng", "skill"),
  .staff: ("cán bộ", "member of staff"),
  .equipment: ("thiết bị", "piece of equipment"),
  .kind: ("loại sự kiện", "kind of event"),
  .year: ("năm", "year"),
  .programme: ("chương trình", "programme"),
  .goodsGroup: ("nhóm hàng", "group of goods"),
  .ground: ("mặt bằng", "ground"),
  .event: ("sự kiện", "event"),
  .convoy: ("đoàn", "convoy"),
  .relation: ("quan hệ", "relation"),
  .vendor: ("đơn vị bán hàng", "vendor"),
  .registration: ("đăng ký gian hàng", "registration"),
]
