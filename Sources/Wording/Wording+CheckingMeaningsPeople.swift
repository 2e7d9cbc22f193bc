/// Meanings of the keys of `staff.yaml` and `programmes.yaml`.
let peopleMeanings: [String: (String, String)] = [
  "staff.skills": ("Các kỹ năng mà ca trực cần.", "What shifts can need."),
  "staff.staff": ("Cán bộ của Trung tâm.", "The people of the centre."),
  "staff-member.name": ("Họ và tên.", "Full name."),
  "staff-member.position": ("Chức vụ.", "Position."),
  "staff-member.phone": (
    "Điện thoại; chỉ có trong bảng phân công và lịch riêng.",
    "Phone; only on rosters and personal calendars."
  ),
  "staff-member.home": ("Nơi ở.", "Where the person lives."),
  "staff-member.skills": ("Làm được những việc gì.", "What the person can do."),
  "staff-member.languages": (
    "Tiếng biết ngoài tiếng Việt phổ thông.", "Languages beside Vietnamese."
  ),
  "staff-member.share": (
    "Phần việc đi cơ sở, phần trăm so với một người trọn vẹn; 0 là không đi.",
    "Share of field work in per cent; 0 for none."
  ),
  "staff-member.limits": (
    "Không bao giờ làm: no-nights (đêm), no-evenings (tối), no-days-off (ngày nghỉ).",
    "Never asked to do: no-nights, no-evenings, no-days-off."
  ),
  "staff-member.weekdays-off": ("Những thứ luôn nghỉ.", "Weekdays always off."),
  "staff-member.knows": ("Địa bàn quen thuộc.", "Districts the person knows well."),
  "staff-member.busy": (
    "Tệp .ics, hoặc thư mục các tệp ấy (viết / ở cuối), nằm trong Events, nói khi nào người này bận.",
    "`.ics` files, or folders of them (with `/` at the end), inside `Events` that say when the person is busy."
  ),
  "staff-member.emails": (
    "Địa chỉ thư trong các thư mời của lịch ấy; việc đã từ chối thì không tính là bận.",
    "Addresses in the invitations of those calendars; what the person declined is no busy time."
  ),
  "staff-member.leave": (
    "Những ngày nghỉ; của một năm thì nên ghi trong leave.csv.",
    "Days off; those of one year belong into `leave.csv`."
  ),
  "programmes.programmes": ("Các chương trình trong năm.", "The programmes of the year."),
  "programme.theme": ("Chủ đề.", "The theme."),
  "programme.targets": ("Chỉ tiêu.", "What it is to reach."),
  "programme.budget": (
    "Kinh phí từng quý; quý không ghi thì không giới hạn.",
    "Money of each quarter; a quarter left out has no limit."
  ),
  "programme.concentrated": (
    "Chương trình khuyến mại tập trung do Nhà nước tổ chức.",
    "A concentrated promotion organised by the State."
  ),
  "target.indicator": ("Đo cái gì.", "What is measured."),
  "target.unit": ("Đơn vị đo.", "In what unit."),
  "target.value": ("Số cần đạt.", "How much."),
  "target.counts": (
    "Đếm gì trong kế hoạch và kết quả: fairs (phiên chợ, hội chợ), seminars, trainings, booths, vendors, visits, turnover (triệu đồng).",
    "What of the plan and the results it counts; turnover in million đồng."
  ),
  "quarters.quarter-1": ("Kinh phí quý I.", "Money of the first quarter."),
  "quarters.quarter-2": ("Kinh phí quý II.", "Money of the second quarter."),
  "quarters.quarter-3": ("Kinh phí quý III.", "Money of the third quarter."),
  "quarters.quarter-4": ("Kinh phí quý IV.", "Money of the fourth quarter."),
]
