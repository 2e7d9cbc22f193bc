/// A place without the word for its rank: `Định Hoá` for `Xã Định Hoá` or `khu vực Định Hoá`.
public func bareName(of place: String) -> String {
  let ranks = [
    "xã ", "phường ", "thị trấn ", "thị xã ", "thành phố ", "huyện ", "tỉnh ", "khu vực ",
  ]
  let rank = ranks.first { place.lowercased().hasPrefix($0) }
  return rank.map { String(place.dropFirst($0.count)) } ?? place
}
