/// Meanings of the keys of `centre.yaml`, `calendar.yaml` and `year.yaml`.
let centreMeanings: [String: (String, String)] = [
  "centre.authority": (
    "Cơ quan chủ quản, dòng đầu của mọi văn bản in ra.",
    "The authority above the centre, first line of everything printed."
  ),
  "centre.locality": (
    "Địa danh trong dòng “Thái Nguyên, ngày … tháng …”.",
    "The place name in “Thái Nguyên, ngày … tháng …”."
  ),
  "centre.signatory": ("Người ký kế hoạch.", "Who signs the plan."),
  "centre.base": (
    "Nơi đặt trụ sở và kho; mọi chuyến xe bắt đầu từ đây.",
    "Where the offices and the yard are; every trip begins here."
  ),
  "centre.language": (
    "Tiếng mặc định của thông báo và văn bản.", "The default language of messages and exports."
  ),
  "centre.website": (
    "Địa chỉ mạng đưa vào các tệp lịch.", "The address put into calendars."
  ),
  "centre.time-zone": ("Múi giờ; chỉ có một giá trị.", "The time zone; there is only one value."),
  "centre.sessions": (
    "Các buổi làm việc trong ngày, theo thứ tự, không chồng nhau.",
    "The sessions of a day, in order, without overlap."
  ),
  "centre.days-off": ("Ngày nghỉ hằng tuần.", "Weekly days off."),
  "centre.rest": (
    "Số ngày làm nhiều nhất trong những ngày liền nhau.",
    "The most days of work in so many days on end."
  ),
  "centre.weights": (
    "Mỗi tiêu chí quan trọng đến đâu: ignore, minor, normal, important, critical.",
    "How much each preference counts: ignore, minor, normal, important, critical."
  ),
  "centre.roads": (
    "Cách ước lượng những đường không ghi trong places.yaml.",
    "How roads that are not in `places.yaml` are reckoned."
  ),
  "centre.reminders": (
    "Lịch của cán bộ nhắc trước mỗi ca bao lâu.", "How long before a shift staff calendars remind."
  ),
  "centre.conformity": (
    "Mức giảm giá pháp luật cho phép; không ghi là không kiểm tra.",
    "What discounts the law allows; without it none are looked at."
  ),
  "conformity.discount": ("Mức giảm giá tối đa, phần trăm.", "The greatest discount, in percent."),
  "conformity.concentrated-discount": (
    "Mức tối đa trong thời gian khuyến mại tập trung.",
    "The greatest one in a time of concentrated promotion."
  ),
  "conformity.days-before-tet": (
    "Bao nhiêu ngày trước Tết được coi là khuyến mại tập trung.",
    "How many days before Tết are such a time."
  ),
  "conformity.holidays": (
    "Ngày nghỉ lễ có được coi là khuyến mại tập trung không.", "Whether public holidays are."
  ),
  "conformity.source": ("Văn bản quy định.", "Where that is written."),
  "signatory.title": ("Chức danh.", "Title."),
  "signatory.name": ("Họ và tên.", "Full name."),
  "session.from": ("Giờ bắt đầu.", "When it begins."),
  "session.to": ("Giờ kết thúc.", "When it ends."),
  "rest.days": ("Nhiều nhất bấy nhiêu ngày làm việc …", "At most so many days of work …"),
  "rest.in": ("… trong bấy nhiêu ngày liền nhau.", "… in so many days on end."),
  "weights.fair-share": ("Chia việc đều theo phần của mỗi người.", "Everybody works their share."),
  "weights.travel": ("Ít đường đi từ nhà đến chỗ làm.", "Few kilometres between home and duty."),
  "weights.known-places": (
    "Cán bộ đến địa bàn quen thuộc.", "Staff go to districts they know."
  ),
  "weights.season": (
    "Tránh thời kỳ avoid, tìm thời kỳ prefer.", "Keep clear of `avoid`, seek `prefer`."
  ),
  "weights.days-off": (
    "Ít phải làm vào ngày nghỉ và ngày lễ.", "Little duty on days off and holidays."
  ),
  "weights.market-days": (
    "Theo hoặc tránh ngày họp chợ như sự kiện mong muốn.",
    "Market days are met or avoided as each event wishes."
  ),
  "weights.spread": (
    "Sự kiện cùng loại ở một địa bàn cách xa nhau.",
    "Events of one kind in one district stand well apart."
  ),
  "weights.venue-wishes": ("Sự kiện được địa điểm mong muốn.", "Events get the venues they wish."),
  "weights.optional-events": (
    "Việc nên làm và có thể làm được tổ chức.", "What should or could be held is held."
  ),
  "weights.stability": (
    "Kế hoạch đã công bố thì giữ nguyên nếu được.",
    "What has been published stays as it is where it can."
  ),
  "road-defaults.speed": (
    "Tốc độ xe tải có hàng, km/giờ.", "Speed of a loaded truck, km an hour."
  ),
  "road-defaults.detour": (
    "Đường bộ dài bằng bao nhiêu phần trăm đường chim bay.",
    "Length of a road as a percentage of the straight line."
  ),
  "bilingual.vi": ("Tiếng Việt.", "Vietnamese."),
  "bilingual.en": ("Tiếng Anh.", "English."),
  "calendar.holidays": ("Ngày lễ hằng năm.", "Holidays of every year."),
  "calendar.changes": (
    "Ngày nghỉ bù, hoán đổi và làm bù của một năm.", "Days off in lieu and days worked in exchange."
  ),
  "calendar.periods": (
    "Thời kỳ không được, nên tránh hoặc nên chọn.", "Times to shun, to avoid or to prefer."
  ),
  "holiday.solar": ("Ngày dương lịch, tháng-ngày.", "A solar day, month-day."),
  "holiday.lunar": ("Ngày âm lịch, tháng-ngày.", "A lunar day, month-day."),
  "holiday.days": ("Nghỉ mấy ngày liền kể từ ngày ấy.", "Days off in a row from that day on."),
  "holiday.days-before": ("Nghỉ thêm mấy ngày trước đó.", "Days off before it."),
  "holiday.since": ("Năm đầu tiên có ngày lễ này.", "The first year it is kept."),
  "change.date": ("Ngày được đổi.", "The day that changes."),
  "change.day": ("off: nghỉ; work: làm bù.", "`off`: nobody works; `work`: worked in exchange."),
  "period.effect": (
    "never: không tổ chức; avoid: nên tránh; prefer: nên chọn.",
    "`never`: nothing is held; `avoid`: better not; `prefer`: gladly."
  ),
  "period.from": ("Ngày đầu.", "The first day."),
  "period.to": ("Ngày cuối, kể cả ngày ấy.", "The last day, included."),
  "period.districts": ("Chỉ ở các địa bàn này; bỏ qua là mọi nơi.", "Only there; all without it."),
  "period.kinds": (
    "Chỉ với các loại sự kiện này; bỏ qua là mọi loại.", "Only for these kinds; all without it."
  ),
  "calendar-day.solar": ("Ngày dương lịch hằng năm, tháng-ngày.", "A solar day of every year."),
  "calendar-day.lunar": ("Ngày âm lịch hằng năm, tháng-ngày.", "A lunar day of every year."),
  "calendar-day.date": ("Một ngày nhất định.", "One certain day."),
  "year.year": ("Năm kế hoạch, trùng tên thư mục.", "The year, the same as the folder's name."),
  "year.issued": (
    "Lúc chốt bản này; mọi dấu thời gian xuất ra lấy từ đây.",
    "When this version was drawn up; every exported stamp comes from here."
  ),
  "year.plan": ("Các ngày được xếp lịch.", "The days that can be planned."),
  "span.from": ("Ngày đầu.", "The first day."),
  "span.to": ("Ngày cuối, kể cả ngày ấy.", "The last day, included."),
]
