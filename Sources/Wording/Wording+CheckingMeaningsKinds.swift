/// Meanings of the keys of `kinds.yaml`.
let kindMeanings: [String: (String, String)] = [
  "kinds.kinds": ("Các loại sự kiện, mỗi loại một khuôn mẫu.", "The kinds of event, as templates."),
  "kind.category": (
    "fair (phiên chợ, hội chợ), seminar (hội thảo), training (tập huấn), conference (hội nghị).",
    "fair, seminar, training or conference."
  ),
  "kind.days": ("Mở cửa mấy ngày.", "How many days it is open."),
  "kind.sessions": ("Hoặc: kéo dài mấy buổi.", "Or how many sessions it takes."),
  "kind.openings": (
    "Các buổi có thể khai mạc; buổi đầu là thường lệ.",
    "Sessions in which it may open; the first is the usual one."
  ),
  "kind.open": ("Các buổi mở cửa trong ngày.", "The sessions of a day in which it is open."),
  "kind.working-days-only": (
    "Chỉ vào ngày làm việc.", "Whether days off and holidays are forbidden."
  ),
  "kind.phases": ("Các giai đoạn và ca trực.", "Its phases and their shifts."),
  "kind.equipment": (
    "Thiết bị cần dùng: số lượng, hoặc per-booth là mỗi gian một.",
    "The equipment it takes: a number, or `per-booth` for one a booth."
  ),
  "kind.needs": ("Địa điểm phải có những gì.", "What its venue must have."),
  "kind.market-days": (
    "Ngày họp chợ: require (phải trùng), prefer (nên trùng), avoid (nên tránh).",
    "Market days: require, prefer or avoid."
  ),
  "kind.deadlines": ("Việc phải xong trước hoặc sau sự kiện.", "What is due before or after it."),
  "kind.conference": (
    "Hội nghị triển khai họp trước sự kiện.", "The planning conference held before it."
  ),
  "kind.domestic-only": (
    "Chỉ bán hàng sản xuất trong nước.", "Only goods made in Việt Nam may be sold."
  ),
  "kind.food-papers": (
    "Đơn vị bán thực phẩm phải có giấy an toàn thực phẩm còn hạn.",
    "Vendors of food need a paper on food safety that is in date."
  ),
  "kind.apart": (
    "Hai sự kiện cùng loại ở một địa bàn phải cách nhau ít nhất mấy ngày.",
    "Days that two of a kind in one district must be apart."
  ),
  "kind.spread": (
    "Hai sự kiện cùng loại ở một địa bàn nên cách nhau mấy ngày.",
    "Days that two of a kind in one district had better be apart."
  ),
  "phase.phase": (
    "set-up (dựng), opening (khai mạc), running (mở cửa, kể cả khai mạc), take-down (dọn).",
    "set-up, opening, running (which includes the opening) or take-down."
  ),
  "phase.sessions": (
    "Dài mấy buổi; chỉ cho set-up và take-down, và ở đó bắt buộc.",
    "Its length in sessions; only for set-up and take-down, which need it."
  ),
  "phase.shifts": ("Các ca trực.", "Its shifts."),
  "shift.skill": ("Kỹ năng cần có.", "The skill it needs."),
  "shift.language": ("Tiếng phải biết.", "A language that is needed."),
  "shift.people": ("Mấy người.", "How many people."),
  "shift.every": (
    "phase (một lần cho cả giai đoạn), day (mỗi ngày), session (mỗi buổi), night (mỗi đêm).",
    "Once a phase, day, session or night."
  ),
  "shift.sessions": (
    "Các buổi trong ngày, liền nhau; không ghi là tất cả.",
    "The sessions of the day it covers, adjoining; all without it."
  ),
  "shift.hours": (
    "Giờ in ra nếu khác giờ của buổi.", "Hours to print where they differ from the sessions'."
  ),
  "shift.rest-before": (
    "Mấy buổi ngay trước ca không được giao việc khác, để không ai làm quá 12 giờ một ngày.",
    "Sessions right before it without other duties, so that nobody works over 12 hours a day."
  ),
  "shift.rest-after": (
    "Mấy buổi ngay sau ca không được giao việc khác.",
    "Sessions right after it without other duties."
  ),
  "deadline.days-before": ("Trước ngày khai mạc mấy ngày.", "Days before the opening day."),
  "deadline.days-after": ("Hoặc: sau ngày cuối mấy ngày.", "Or days after the last day."),
  "deadline.source": ("Căn cứ: luật hoặc thông lệ.", "The law or custom it comes from."),
  "deadline.binding": (
    "Sự kiện chỉ được khai mạc khi từ lúc chốt kế hoạch còn đủ số ngày.",
    "Whether the event can only open so many days after the plan is issued."
  ),
  "conference.kind": ("Loại hội nghị.", "The kind of conference."),
  "conference.days-before": ("Trước khai mạc mấy ngày.", "Days before the opening."),
  "conference.give-or-take": ("Sớm hoặc muộn hơn mấy ngày cũng được.", "Days earlier or later."),
]
