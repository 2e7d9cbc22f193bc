extension SignatureBlock {
  /// Sizes after Decree 30/2020/NĐ-CP: recipients 11 under a 12 pt title, who signs 13–14.
  func strip(width: Length, shaper: TextShaper) -> Strip {
    let split = width * 0.48
    var left = ColumnOfText(left: .zero, width: split - .mm(3), shaper: shaper)
    left.add(StyledText(recipientsTitle), TextStyle(size: .pt(12), [.bold, .italic]))
    for recipient in recipients {
      left.add(StyledText(recipient), TextStyle(size: .pt(11), firstLineIndent: -.mm(2)))
    }
    var right = ColumnOfText(left: split, width: width - split, shaper: shaper)
    let title = TextStyle(size: .pt(13), .bold, alignment: .centre)
    right.add(StyledText(placeAndDate), title.with { $0.emphasis = .italic })
    for line in titles { right.add(StyledText(line), title) }
    right.skip(signatureSpace)
    right.add(StyledText(name), title)
    return Strip(
      Fragment(height: max(left.height, right.height), marks: left.marks + right.marks),
      before: before
    )
  }
}
