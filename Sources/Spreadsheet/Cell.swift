/// A cell: a typed value and, where it deviates from its column, a style.
public struct Cell: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case blank
    /// Always text, whatever it begins with: nothing is ever read as a formula.
    case text(String)
    case integer(Int)
    /// Shown with the given number of decimals.
    case decimal(Double, decimals: Int)
    /// Vietnamese đồng, shown with thousands separated.
    case money(Int)
    /// A true date, shown as `dd/mm/yyyy`; Excel knows the years 1900–9999.
    case date(year: Int, month: Int, day: Int)
  }

  public var value: Value
  public var style: Style?
  /// Columns covered, at least 1.
  public var columns: Int

  public init(_ value: Value, _ style: Style? = nil, columns: Int = 1) {
    self.value = value
    self.style = style
    self.columns = max(1, columns)
  }

  public static let blank = Cell(.blank)
  public static func text(_ text: String) -> Cell { Cell(.text(text)) }
  public static func integer(_ number: Int) -> Cell { Cell(.integer(number)) }
  public static func money(_ dong: Int) -> Cell { Cell(.money(dong)) }

  public static func decimal(_ number: Double, decimals: Int = 2) -> Cell {
    Cell(.decimal(number, decimals: decimals))
  }

  public static func date(year: Int, month: Int, day: Int) -> Cell {
    Cell(.date(year: year, month: month, day: day))
  }
}

extension Cell: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(.text(value))
  }
}
