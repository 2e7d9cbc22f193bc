/// A sheet of a workbook as rows of texts: what a person sees, with dates as `2027-01-07`.
public struct OfficeSheet: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// The row's number on the sheet, from 1.
    public var number: Int
    /// Its cells by their column, from 1; empty ones are left out.
    public var cells: [Int: String]
  }

  public var name: String
  /// Rows that hold anything, from top to bottom; merged cells have their text everywhere.
  public var rows: [Row]
}

/// A cell's place such as `C7`.
struct CellPlace: Hashable {
  var column: Int
  var row: Int

  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 0x40
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte) - 0x30
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(column: column, row: row)
  }
}

/// The letters of a column: 1 is A, 27 is AA.
public func columnLetters(_ column: Int) -> String {
  var rest = column
  var letters = ""
  while rest > 0 {
    rest -= 1
    let letter = Character(Unicode.Scalar(UInt8(0x41 + rest % 26)))
    letters.insert(letter, at: letters.startIndex)
    rest /= 26
  }
  return letters
}
