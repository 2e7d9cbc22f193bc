import Foundation
import Wording

/// Turns the bytes of a file into text in normal form C, or says why that cannot be.
enum SourceText {
  /// Larger files are no lists of a centre.
  static let mostMegabytes = 20

  static func text(of bytes: [UInt8]) -> Result<String, Refusal> {
    if bytes.count > mostMegabytes << 20 {
      return .failure(Refusal(.tooLarge(megabytes: mostMegabytes)))
    }
    if let wide = utf16(bytes) { return .success(normalised(wide)) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if body.contains(0) { return .failure(Refusal(.binary)) }
    guard let text = String(validating: body, as: UTF8.self) else {
      return .failure(refusal(of: body))
    }
    if let vni = vniSign(in: text) { return .failure(Refusal(.legacyEncoding("VNI"), line: vni)) }
    return .success(normalised(text))
  }

  struct Refusal: Error {
    var fault: CheckFault
    var line: Int

    init(_ fault: CheckFault, line: Int = 0) {
      self.fault = fault
      self.line = line
    }
  }

  private static func normalised(_ text: String) -> String {
    // Files from Windows and old Macs; columns and lines stay those an editor shows.
    text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
      .precomposedStringWithCanonicalMapping
  }

  private static func utf16(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return String(bytes: bytes.dropFirst(2), encoding: .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return String(bytes: bytes.dropFirst(2), encoding: .utf16BigEndian)
    }
    return nil
  }

  /// Which old encoding bytes that are not UTF-8 are likely to be in.
  ///
  /// TCVN3 (.VnTime) puts vowels with marks at B5–FE and đ at AE; Windows-1258 has combining marks at
  /// CC, D2, DE, EC, F2 after a base letter and đ at F0.
  private static func refusal(of bytes: [UInt8]) -> Refusal {
    let line = firstInvalidLine(bytes)
    let high = bytes.filter { $0 >= 0x80 }
    let controls = bytes.count { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    if controls * 20 > bytes.count { return Refusal(.binary) }
    let windows: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2, 0xF0, 0xD0, 0xFD, 0xF5]
    let tcvn: Set<UInt8> = [0xAE, 0xB5, 0xB8, 0xB9, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xD6, 0xC7]
    let windowsCount = high.count { windows.contains($0) }
    let tcvnCount = high.count { tcvn.contains($0) }
    if windowsCount == 0, tcvnCount == 0 { return Refusal(.notUTF8, line: line) }
    let name = tcvnCount >= windowsCount ? "TCVN3" : "Windows-1258"
    return Refusal(.legacyEncoding(name), line: line)
  }

  /// The line, from 1, of the first bytes that are not UTF-8.
  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let invalid = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (invalid ?? 0) + 1
  }

  /// The line of the first letter pair as VNI-Windows leaves it in a Unicode file, such as "Ñònh".
  private static func vniSign(in text: String) -> Int? {
    guard text.utf8.count < 2_000_000 else { return nil }
    let signs = ["Ñ", "ñ", "Ö", "ö", "Ø", "ø", "Ù", "ù", "Û", "û", "Õ", "õ", "Ï", "ï"]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let suspicious = lines.enumerated().filter { _, line in
      let vowels = line.unicodeScalars
      var previous: Unicode.Scalar?
      var pairs = 0
      for scalar in vowels {
        if signs.contains(String(scalar)), let previous, "aeouAEOUnN".unicodeScalars.contains(previous) {
          pairs += 1
        }
        if scalar == "Ñ" || scalar == "ñ" { pairs += 1 }
        previous = scalar
      }
      return pairs >= 2
    }
    return suspicious.first.map { $0.offset + 1 }
  }
}
