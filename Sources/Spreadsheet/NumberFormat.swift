/// How the value of a cell is shown.
enum NumberFormat: Hashable {
  case general
  case text
  case integer
  case decimal(Int)
  case money
  case date

  init(of value: Cell.Value) {
    self =
      switch value {
      case .blank: .general
      case .text: .text
      case .integer: .integer
      case .decimal(_, let decimals): .decimal(max(0, min(15, decimals)))
      case .money: .money
      case .date: .date
      }
  }

  /// Excel's code; separators are those of the reader's country.
  var code: String? {
    switch self {
    case .general: nil
    // Marked as text, a telephone number stays one after the reader edits it.
    case .text: "@"
    case .integer: "#,##0"
    case .decimal(0): "#,##0"
    case .decimal(let decimals): "#,##0." + String(repeating: "0", count: decimals)
    case .money: "#,##0 \"đ\""
    case .date: "dd/mm/yyyy"
    }
  }
}
