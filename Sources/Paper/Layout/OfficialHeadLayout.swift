extension OfficialHead {
  func strip(width: Length, shaper: TextShaper) -> Strip {
    let mottoSize = size + .pt(1)
    let nationStyle = TextStyle(size: size, .bold, alignment: .centre)
    let nationWidth = shaper.shape(StyledText(nation), nationStyle).size.width
    let rightWidth = min(width, max(nationWidth + .pt(1), width * 0.54))
    let leftWidth = width - rightWidth - min(.mm(2), width - rightWidth)
    let stroke = Drawing.Stroke(.pt(0.75))

    var left = ColumnOfText(left: .zero, width: leftWidth, shaper: shaper)
    left.add(StyledText(authority), nationStyle.with { $0.emphasis = [] }, balanced: true)
    let issuer = left.add(StyledText(organisation), nationStyle, balanced: true)
    if let issuer {
      left.skip(.pt(2))
      left.addCentredRule(width: min(issuer.size.width / 2.5, leftWidth / 2.5), stroke)
    }

    var right = ColumnOfText(left: width - rightWidth, width: rightWidth, shaper: shaper)
    right.add(StyledText(nation), nationStyle)
    let underMotto = right.add(
      StyledText(motto),
      TextStyle(size: mottoSize, .bold, alignment: .centre)
    )
    if let underMotto {
      right.skip(.pt(2))
      right.addCentredRule(width: underMotto.size.width, stroke)
    }

    let second = max(left.height, right.height) + .pt(6)
    left.skip(second - left.height)
    right.skip(second - right.height)
    left.add(StyledText(number), TextStyle(size: mottoSize, alignment: .centre))
    right.add(
      StyledText(placeAndDate),
      TextStyle(size: mottoSize, .italic, alignment: .centre)
    )
    let height = max(left.height, right.height)
    return Strip(Fragment(height: height, marks: left.marks + right.marks))
  }
}
