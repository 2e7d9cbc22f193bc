import PromotionModel

extension Money {
  /// Reads `180 triệu`, `1,2 tỷ`, `250000000`, `250.000.000 đồng`, `180 million`.
  ///
  /// A group of exactly three digits behind a point or comma is a thousand, in both languages' ways;
  /// anything else behind one is a decimal part, which needs a unit and has to leave whole đồng.
  init?(text: String) {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    let unit = folded(String(text.dropFirst(number.count)))
    guard let factor = moneyUnits[unit], let (whole, decimals) = Money.split(number),
      number.utf8.count <= 20, let value = Int(whole + decimals)
    else { return nil }
    let divisor = decimals.reduce(1) { power, _ in power * 10 }
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    guard !overflow, product.isMultiple(of: divisor), product / divisor <= 1_000_000_000_000_000
    else { return nil }
    self.init(dong: product / divisor)
  }

  /// The digits before and behind the decimal mark.
  private static func split(_ number: Substring) -> (whole: String, decimals: String)? {
    let parts = number.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == "." || $0 == "," }
    )
    guard let first = parts.first, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let isGrouped = parts.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3
    if parts.count == 1 || isGrouped { return (parts.joined(), "") }
    return parts.count == 2 && parts[1].count <= 6 ? (String(first), String(parts[1])) : nil
  }
}

/// Folded words → đồng.
private let moneyUnits: [String: Int] = [
  "": 1, "dong": 1, "d": 1, "vnd": 1,
  "nghin": 1000, "ngan": 1000, "nghindong": 1000, "thousand": 1000,
  "trieu": 1_000_000, "tr": 1_000_000, "trieudong": 1_000_000, "million": 1_000_000,
  "ty": 1_000_000_000, "ti": 1_000_000_000, "tydong": 1_000_000_000, "tidong": 1_000_000_000,
  "billion": 1_000_000_000,
]
