/// Meanings of the keys of `places.yaml`, `venues.yaml` and `equipment.yaml`.
let placeMeanings: [String: (String, String)] = [
  "places.districts": ("Các địa bàn lập kế hoạch.", "The planning areas."),
  "places.places": ("Xã, phường, thị trấn.", "Communes, wards and towns."),
  "places.roads": (
    "Quãng đường giữa các nơi, hai chiều như nhau; chỗ không ghi thì ước lượng.",
    "Roads between places, the same both ways; what is not written is reckoned."
  ),
  "dated-name.name": ("Tên.", "The name."),
  "dated-name.since": (
    "Ngày đầu dùng tên này; tên cũ nhất không ghi.", "Its first day; the oldest name has none."
  ),
  "place.district": ("Thuộc địa bàn nào.", "The district it belongs to."),
  "place.coordinates": ("[vĩ độ, kinh độ], WGS 84.", "`[latitude, longitude]`, WGS 84."),
  "place.market-days": (
    "Các quy tắc họp chợ phiên, cộng lại với nhau.", "Rules of its market days, added together."
  ),
  "market-rule.lunar-days": ("Những ngày âm lịch trong tháng.", "Days of the lunar month."),
  "market-rule.every": (
    "Mấy ngày một phiên, kể từ from.", "Every so many days, counted from `from`."
  ),
  "market-rule.from": ("Một ngày đã họp chợ, đi cùng every.", "A day it met, beside `every`."),
  "market-rule.branches": (
    "Những ngày có chi này, như dan, than; có dấu hay không đều được.",
    "Days of these earthly branches, with or without accents."
  ),
  "market-rule.weekly": ("Những thứ trong tuần.", "Days of the week."),
  "market-rule.solar-days": ("Những ngày dương lịch trong tháng.", "Days of the solar month."),
  "market-rule.yearly-lunar": ("Mỗi năm một lần theo âm lịch.", "Once a lunar year."),
  "yearly-lunar.month": ("Tháng âm lịch.", "The lunar month."),
  "yearly-lunar.from": ("Ngày đầu trong tháng ấy.", "The first day in it."),
  "yearly-lunar.to": ("Ngày cuối, kể cả ngày ấy.", "The last day, included."),
  "road.between": ("Hai nơi ở hai đầu.", "The two places it joins."),
  "road.km": ("Số km đường bộ.", "Kilometres by road."),
  "road.minutes": (
    "Số phút xe tải có hàng đi; không ghi thì tính từ km.",
    "Minutes of a loaded truck; reckoned from `km` without it."
  ),
  "venues.venues": ("Các địa điểm mượn được.", "The grounds and halls that can be had."),
  "venue.place": ("Ở nơi nào.", "The place it is in."),
  "venue.booths": ("Chứa được bao nhiêu gian 3 m × 3 m.", "Booths of 3 m × 3 m it holds."),
  "venue.seats": ("Số chỗ ngồi.", "Seats it holds."),
  "venue.has": (
    "Có những gì: power (điện), roof (mái che), yard (bãi trống), projector (máy chiếu), internet.",
    "What it has: power, roof, yard, projector, internet."
  ),
  "venue.closed": ("Những ngày không mượn được.", "Days on which it cannot be had."),
  "venue.coordinates": (
    "[vĩ độ, kinh độ] của chính địa điểm.", "Its own `[latitude, longitude]`."
  ),
  "venue.address": ("Địa chỉ để chỉ đường.", "Street address, for maps."),
  "venue.market-ground": (
    "Chợ phiên của xã họp ngay tại đây.", "Whether the place's market meets on this ground."
  ),
  "closure.from": ("Ngày đầu.", "The first day."),
  "closure.to": ("Ngày cuối, kể cả ngày ấy.", "The last day, included."),
  "closure.reason": ("Lý do.", "Why."),
  "equipment.equipment": ("Thiết bị của Trung tâm.", "What the centre owns."),
  "equipment-item.unit": ("Đơn vị đếm.", "What one of it is called."),
  "equipment-item.quantity": ("Đang có bao nhiêu.", "How many there are."),
  "equipment-item.turnaround": (
    "Cần nghỉ mấy buổi giữa hai lần dùng; trong một đoàn thì không cần.",
    "Sessions it needs between two uses; a convoy does without."
  ),
]
