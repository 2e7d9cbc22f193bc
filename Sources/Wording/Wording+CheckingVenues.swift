/// Contradictions between events, venues and roads.
extension Wording {
  package func noVenue(districts: [String]) -> Remark {
    remark(
      "địa bàn \(quotedList(districts)) không có địa điểm nào",
      "\(quotedList(districts)) has no venue",
      fix: "thêm địa điểm vào venues.yaml, hoặc chọn địa bàn khác",
      "add a venue to venues.yaml, or take another district"
    )
  }

  package func venueElsewhere(_ venue: String, districts: [String]) -> Remark {
    remark(
      "địa điểm \(quoted(venue)) không nằm trong địa bàn của sự kiện (\(quotedList(districts)))",
      "the venue \(quoted(venue)) is not in a district of the event (\(quotedList(districts)))",
      fix: "bỏ địa điểm này, hoặc thêm địa bàn của nó vào districts",
      "remove it, or add its district to districts"
    )
  }

  package func venueTooSmall(booths: Int, seats: Int, most: (booths: Int, seats: Int)) -> Remark {
    let vietnamese = [
      booths > most.booths ? "\(booths) gian (nhiều nhất \(most.booths))" : nil,
      seats > most.seats ? "\(seats) chỗ ngồi (nhiều nhất \(most.seats))" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let english = [
      booths > most.booths ? "\(booths) booths (at most \(most.booths))" : nil,
      seats > most.seats ? "\(seats) seats (at most \(most.seats))" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    return remark(
      "không địa điểm nào của sự kiện chứa được \(vietnamese.isEmpty ? "cả gian hàng lẫn chỗ ngồi" : vietnamese)",
      "no venue of the event holds \(english.isEmpty ? "both the booths and the seats" : english)",
      fix: "giảm quy mô, hoặc chọn địa điểm lớn hơn",
      "make it smaller, or allow a larger venue"
    )
  }

  package func venueLacksFeatures(_ features: [String]) -> Remark {
    let all = features.joined(separator: ", ")
    return remark(
      "không địa điểm nào của sự kiện có đủ: \(all)",
      "no venue of the event has all of: \(all)",
      fix: "chọn địa điểm khác, hoặc sửa has trong venues.yaml",
      "allow other venues, or change has in venues.yaml"
    )
  }

  package func noMarket() -> Remark {
    remark(
      "sự kiện phải trùng ngày họp chợ nhưng không nơi nào của nó có chợ phiên",
      "the event has to meet a market day, but none of its places has a market",
      fix: "thêm market-days cho nơi ấy trong places.yaml, hoặc dùng market-days: prefer",
      "add market-days to the place in places.yaml, or use market-days: prefer"
    )
  }

  package func fairWithoutBooths() -> Remark {
    remark(
      "phiên chợ này không ghi số gian hàng",
      "this fair does not say how many booths it has",
      fix: "thêm, ví dụ: booths: 36",
      "add, for example: booths: 36"
    )
  }

  package func duplicateRoad(_ from: String, _ to: String, first: String) -> Remark {
    remark(
      "đường giữa \(quoted(from)) và \(quoted(to)) đã ghi ở \(first)",
      "the road between \(quoted(from)) and \(quoted(to)) is already at \(first)",
      fix: "giữ lại một dòng; đường đi hai chiều như nhau",
      "keep one; a road is the same both ways"
    )
  }

  package func roadToItself(_ place: String) -> Remark {
    remark(
      "đường này nối \(quoted(place)) với chính nó",
      "this road joins \(quoted(place)) to itself",
      fix: "ghi hai nơi khác nhau",
      "write two different places"
    )
  }

  package func noWay(_ place: String) -> Remark {
    remark(
      "không biết đường đến \(quoted(place)): không có tọa độ, không có đường nào nối tới",
      "no way to \(quoted(place)) is known: no coordinates, no road that leads there",
      fix: "thêm coordinates: [vĩ độ, kinh độ], hoặc một đường trong roads",
      "add coordinates: [latitude, longitude], or a road"
    )
  }
}
