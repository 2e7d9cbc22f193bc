/// What the mappings of the files are called.
extension Wording {
  /// The table of keys with this name, inside a sentence.
  package func title(of table: String) -> String {
    let (vietnamese, english) = tableTitles[table] ?? (table, table)
    return pick(vietnamese, english)
  }

  /// Names of all tables that have a title.
  package static var titledTables: Set<String> { Set(tableTitles.keys) }
}

private let tableTitles: [String: (String, String)] = [
  "centre": ("centre.yaml", "centre.yaml"),
  "signatory": ("người ký", "the signatory"),
  "session": ("một buổi", "a session"),
  "rest": ("quy định nghỉ", "the rest rule"),
  "weights": ("bảng mức quan trọng", "the weights"),
  "road-defaults": ("cách ước lượng đường", "the road defaults"),
  "calendar": ("calendar.yaml", "calendar.yaml"),
  "holiday": ("một ngày lễ", "a holiday"),
  "change": ("một ngày nghỉ bù hoặc làm bù", "a change of a working day"),
  "period": ("một thời kỳ", "a period"),
  "calendar-day": ("một đầu của thời kỳ", "an end of a period"),
  "places": ("places.yaml", "places.yaml"),
  "district": ("một địa bàn", "a district"),
  "place": ("một nơi", "a place"),
  "dated-name": ("một tên có ngày", "a dated name"),
  "market-rule": ("một quy tắc họp chợ", "a rule of market days"),
  "yearly-lunar": ("phiên chợ mỗi năm một lần", "a yearly market"),
  "road": ("một đường", "a road"),
  "venues": ("venues.yaml", "venues.yaml"),
  "venue": ("một địa điểm", "a venue"),
  "closure": ("một đợt đóng cửa hoặc nghỉ", "an absence or closure"),
  "span": ("một khoảng ngày", "a range of days"),
  "staff": ("staff.yaml", "staff.yaml"),
  "skill": ("một kỹ năng", "a skill"),
  "staff-member": ("một cán bộ", "a member of staff"),
  "equipment": ("equipment.yaml", "equipment.yaml"),
  "equipment-item": ("một thiết bị", "a piece of equipment"),
  "kinds": ("kinds.yaml", "kinds.yaml"),
  "kind": ("một loại sự kiện", "a kind of event"),
  "phase": ("một giai đoạn", "a phase"),
  "shift": ("một ca trực", "a shift"),
  "deadline": ("một hạn chót", "a deadline"),
  "conference": ("hội nghị triển khai", "the planning conference"),
  "year": ("year.yaml", "year.yaml"),
  "programmes": ("programmes.yaml", "programmes.yaml"),
  "programme": ("một chương trình", "a programme"),
  "target": ("một chỉ tiêu", "a target"),
  "quarters": ("kinh phí các quý", "the budget of the quarters"),
  "events": ("tệp sự kiện", "a file of events"),
  "event": ("một sự kiện", "an event"),
  "convoy": ("một đoàn", "a convoy"),
  "empty-days": ("số ngày trống", "the empty days"),
  "relation": ("một quan hệ", "a relation"),
  "after": ("quan hệ after", "a relation after"),
  "apart": ("quan hệ apart", "a relation apart"),
  "spread": ("quan hệ spread", "a relation spread"),
  "bilingual": ("một đoạn chữ hai thứ tiếng", "a bilingual text"),
  "vendors.csv": ("vendors.csv", "vendors.csv"),
  "leave.csv": ("leave.csv", "leave.csv"),
  "registrations.csv": ("registrations.csv", "registrations.csv"),
  "settled.csv": ("settled.csv", "settled.csv"),
]
