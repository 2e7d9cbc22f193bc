import Digests
public import PromotionModel

/// A vendor's lot in the draw of a fair: a number that nobody can choose and everybody can compute.
///
/// The number is the SHA-256 of the text `SEED|FAIR|VENDOR` in UTF-8, without a line feed, and the
/// smallest comes first. `printf '%s' 'SEED|FAIR|VENDOR' | sha256sum` shows the same digits.
public struct Lot: Hashable, Comparable, Sendable {
  public let vendor: Vendor.ID
  /// The text whose digest it is.
  public let text: String
  /// 64 hexadecimal digits.
  public let digits: String

  public init(seed: String, fair: Event.ID, vendor: Vendor.ID) {
    self.vendor = vendor
    text = "\(seed)|\(fair)|\(vendor)"
    digits = Digest.sha256.hexadecimal(of: text)
  }

  /// Digits of one length and one case compare as the numbers they stand for.
  public static func < (a: Lot, b: Lot) -> Bool {
    (a.digits, a.vendor) < (b.digits, b.vendor)
  }

  /// The command that repeats it in a shell, its text quoted.
  public var command: String {
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return "printf '%s' '\(quoted)' | sha256sum"
  }
}
