/// Meanings of the keys of the files of events.
let eventMeanings: [String: (String, String)] = [
  "events.events": ("Các sự kiện muốn tổ chức.", "The events that somebody wants held."),
  "events.convoys": ("Các đoàn đi liền nhiều nơi.", "Fairs run one after the other."),
  "events.relations": ("Quan hệ giữa các sự kiện.", "What events have to do with each other."),
  "event.kind": ("Thuộc loại nào.", "Its kind."),
  "event.district": ("Ở địa bàn nào.", "Its district."),
  "event.districts": (
    "Hoặc: một trong các địa bàn này.", "Or several, of which the plan picks one."
  ),
  "event.venues": (
    "Chỉ ở các địa điểm này; không ghi là mọi địa điểm phù hợp.",
    "Only these venues; all that fit without it."
  ),
  "event.prefer-venues": ("Nên ở các địa điểm này.", "Venues it would rather have."),
  "event.window": (
    "Khoảng ngày chứa mọi ngày mở cửa.", "The days among which all its open days lie."
  ),
  "event.date": (
    "Ngày khai mạc đã ấn định; khi ấy không cần window.",
    "The opening day where it is settled; no window is needed then."
  ),
  "event.filed": (
    "Ngày đã nộp hồ sơ: hạn báo trước tính từ ngày này, không tính từ lúc lập kế hoạch.",
    "The day its papers were handed in: lead times count from it and not from the plan's issue."
  ),
  "event.days": ("Mở cửa mấy ngày, nếu khác loại của nó.", "Its own number of days."),
  "event.sessions": ("Hoặc: mấy buổi.", "Or of sessions."),
  "event.opening": ("Khai mạc vào buổi nào.", "The session in which it opens."),
  "event.market-days": (
    "Ngày họp chợ, nếu khác loại của nó: require, prefer, avoid.",
    "Its own wish of market days: require, prefer or avoid."
  ),
  "event.priority": (
    "must (phải làm), should (nên làm), could (làm nếu còn sức).", "must, should or could."
  ),
  "event.booths": ("Số gian hàng.", "How many booths."),
  "event.seats": ("Số chỗ ngồi.", "How many seats."),
  "event.budget": ("Kinh phí.", "Its cost."),
  "event.programme": ("Thuộc chương trình nào.", "The programme that pays."),
  "event.online": ("Địa chỉ theo dõi trực tuyến.", "Where it is followed on line."),
  "event.note": ("Ghi chú.", "A note."),
  "convoy.events": ("Các sự kiện cùng một loại.", "Events of one kind."),
  "convoy.order": (
    "given: theo thứ tự đã ghi; free: thứ tự nào cũng được.", "`given`: as written; `free`: any."
  ),
  "convoy.empty-days": (
    "Số ngày trống giữa hai sự kiện: một số (đúng bấy nhiêu), exactly hoặc at-least.",
    "Empty days between two: a number (just so many), `exactly` or `at-least`."
  ),
  "empty-days.exactly": ("Đúng bấy nhiêu ngày.", "Just so many days."),
  "empty-days.at-least": ("Ít nhất bấy nhiêu ngày.", "So many days or more."),
  "relation.after": ("Sự kiện sau chỉ mở khi sự kiện trước đã xong.", "One comes after another."),
  "relation.apart": ("Phải cách nhau ít nhất mấy ngày.", "They must be so many days apart."),
  "relation.spread": ("Nên cách nhau mấy ngày.", "They had better be so many days apart."),
  "after.first": ("Sự kiện trước.", "The one that comes first."),
  "after.second": ("Sự kiện sau.", "The one that comes after it."),
  "after.at-least": (
    "Ít nhất mấy ngày từ ngày cuối của sự kiện trước.", "Days after its last day, at least."
  ),
  "after.at-most": ("Nhiều nhất mấy ngày.", "Days at most."),
  "after.requires": (
    "Sự kiện sau chỉ có khi sự kiện trước được tổ chức.",
    "Whether the second is only held where the first is."
  ),
  "apart.events": ("Các sự kiện, từng đôi một.", "The events, every two of them."),
  "apart.days": ("Số ngày.", "How many days."),
  "spread.events": ("Các sự kiện, từng đôi một.", "The events, every two of them."),
  "spread.days": ("Số ngày.", "How many days."),
  "spread.importance": ("Quan trọng đến đâu.", "How much it counts."),
]
