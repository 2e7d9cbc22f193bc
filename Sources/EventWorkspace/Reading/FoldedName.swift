import Foundation

/// A name without accents, capitals, spaces and hyphens, for finding what somebody meant.
func folded(_ name: String) -> String {
  let plain = name.folding(
    options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive],
    locale: Locale(identifier: "en_US_POSIX"))
  return plain.replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "d")
    .lowercased().filter { $0.isLetter || $0.isNumber }
}
