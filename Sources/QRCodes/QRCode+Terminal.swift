extension QRCode {
  /// Lines for a terminal, two rows of modules to a line.
  ///
  /// Colours are set, black on white, so that the code can be read whatever colours the terminal
  /// has. Quiet zone included.
  public var terminalLines: [String] {
    textLines.map { "\u{1B}[30;47m\($0)\u{1B}[0m" }
  }

  /// The same without colours, for a dark text on a light ground.
  public var textLines: [String] {
    let range = -QRCode.quietZone..<size + QRCode.quietZone
    return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
      range.map { column in
        switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined()
    }
  }
}
