import Foundation

/// A name without accents, case, spaces and marks, so that `Định Hoá`, `dinh hoa` and `dinh-hoa` are
/// one; đ, which has no decomposition, becomes d.
package func folded(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
    switch scalar {
    case "đ": result.append("d")
    case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
      if scalar.properties.generalCategory != .nonspacingMark { result.append(scalar) }
    default: continue
    }
  }
  return String(result)
}
