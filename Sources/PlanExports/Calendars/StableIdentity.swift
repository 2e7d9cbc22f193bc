/// The identity of a calendar entry, made of names that never change.
///
/// A program that has subscribed to a calendar knows an entry by its UID alone. So the UID is made
/// of the year's folder and of identifiers that people gave (event, shift, person), never of a
/// date, a title or a position in a list: an event that moves stays the same entry.
struct StableIdentity {
  private let namespace: [UInt8]

  /// Identifiers are unique within a year, so each year is a name space of its own.
  init(year: Int) {
    namespace = NameBasedUUID(String(year), in: Self.product).bytes
  }

  /// The UUID in lower case for a path such as `event`, `dinh-hoa`, `banner`.
  func uid(_ path: String...) -> String {
    NameBasedUUID(path.joined(separator: "/"), in: namespace).description
  }

  /// Drawn once at random: another one would make every subscriber see every entry twice.
  ///
  /// It reads 6b1f0c52-94f4-4a7e-9d0b-5a3c7e21f8d6.
  private static let product: [UInt8] = [
    0x6b, 0x1f, 0x0c, 0x52, 0x94, 0xf4, 0x4a, 0x7e, 0x9d, 0x0b, 0x5a, 0x3c, 0x7e, 0x21, 0xf8, 0xd6,
  ]
}
