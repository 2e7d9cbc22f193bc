/// Meanings of the columns of the CSV tables.
let tableMeanings: [String: (String, String)] = [
  "vendors.csv.name": ("Tên doanh nghiệp, hợp tác xã, hộ kinh doanh.", "The vendor's name."),
  "vendors.csv.representative": ("Người đại diện.", "Who stands for it."),
  "vendors.csv.phone": ("Điện thoại.", "Phone."),
  "vendors.csv.address": ("Địa chỉ.", "Address."),
  "vendors.csv.goods": ("Mặt hàng.", "What it sells."),
  "vendors.csv.zone": ("Khu trong phiên chợ, như OCOP.", "The zone of a fair, such as OCOP."),
  "vendors.csv.group": (
    "Nhóm hàng trong grounds.yaml.", "Its group of goods in grounds.yaml."
  ),
  "vendors.csv.local": ("Đơn vị trong tỉnh: có hoặc không.", "Whether it is of the province."),
  "vendors.csv.domestic": (
    "Chỉ bán hàng sản xuất trong nước: có hoặc không; để trống là chưa rõ.",
    "Whether all it sells is made in Việt Nam; empty for not known."
  ),
  "vendors.csv.food-paper": (
    "Số giấy an toàn thực phẩm.", "The number of its paper on food safety."
  ),
  "vendors.csv.food-paper-until": (
    "Ngày cuối giấy ấy còn giá trị.", "The last day on which that paper holds."
  ),
  "leave.csv.staff": ("Cán bộ nghỉ.", "Who is away."),
  "leave.csv.from": ("Ngày đầu.", "The first day."),
  "leave.csv.to": ("Ngày cuối, kể cả ngày ấy.", "The last day, included."),
  "leave.csv.reason": ("Lý do.", "Why."),
  "results.csv.event": ("Sự kiện đã tổ chức.", "The event that was held."),
  "results.csv.vendors": ("Bao nhiêu đơn vị đã dự.", "How many vendors came."),
  "results.csv.booths": ("Bao nhiêu gian đã mở.", "How many booths were open."),
  "results.csv.visits": ("Lượt khách.", "How many visits there were."),
  "results.csv.turnover": ("Doanh thu.", "The sales."),
  "results.csv.note": ("Ghi chú.", "A note."),
  "registrations.csv.vendor": ("Đơn vị đăng ký.", "The vendor."),
  "registrations.csv.event": ("Sự kiện.", "The event."),
  "registrations.csv.booths": ("Mấy gian.", "How many booths."),
  "registrations.csv.goods": (
    "Mặt hàng lần này, nếu khác thường lệ.", "Goods at this fair where they differ."
  ),
  "registrations.csv.supported": (
    "Được chương trình hỗ trợ: có hoặc không.", "Whether the programme pays part: yes or no."
  ),
  "registrations.csv.stall": (
    "Gian giao sẵn; phiencho booths giữ nguyên gian ấy.",
    "The stall given to it by hand, which phiencho booths keeps."
  ),
  "settled.csv.event": (
    "Sự kiện giữ nguyên; mã thêm .conference là hội nghị triển khai của nó.",
    "What stays as it is; an id with .conference is the planning conference of that event or convoy."
  ),
  "settled.csv.date": ("Ngày khai mạc.", "The opening day."),
  "settled.csv.opening": ("Khai mạc vào buổi nào.", "The session in which it opens."),
  "settled.csv.venue": ("Địa điểm; không ghi nếu không cần.", "The venue, where it needs one."),
  "settled.csv.shift": (
    "Ca trực: giai đoạn, mã ca và số thứ tự, như duties.csv ghi.",
    "The duty: phase, id of the shift and number, as duties.csv has it."
  ),
  "settled.csv.staff": (
    "Ai làm ca ấy; mỗi người một dòng.", "Who has that duty; a row for each person."
  ),
  "registrations.csv.note": ("Ghi chú.", "A note."),
  "registrations.csv.registered": (
    "Ngày đăng ký; không ghi thì sau mọi ngày.", "When it registered; after all others without it."
  ),
  "registrations.csv.power": ("Cần điện: có hoặc không.", "Whether it needs power."),
  "registrations.csv.water": ("Cần nước: có hoặc không.", "Whether it needs water."),
  "registrations.csv.discount": (
    "Mức giảm giá đã hứa, phần trăm.", "The discount it promises, in percent."
  ),
]
