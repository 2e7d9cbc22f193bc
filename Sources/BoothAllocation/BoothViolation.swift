public import PromotionModel

/// What makes an allocation impossible or unjust.
public enum BoothViolation: Hashable, Sendable {
  case stranger(Vendor.ID)
  case unknownStall(Vendor.ID, [String])
  case takenTwice(String, Vendor.ID, Vendor.ID)
  case wrongCount(Vendor.ID, Int)
  case scattered(Vendor.ID)
  case noPower(Vendor.ID)
  case noWater(Vendor.ID)
  case foreignZone(Vendor.ID)
  case overQuota(zone: String, booths: Int)
  /// It waits though these stalls stand empty.
  case leftOut(Vendor.ID, [String])

  /// Whether a cost can still be told.
  var leavesPlaces: Bool {
    switch self {
    case .unknownStall, .takenTwice, .stranger, .scattered, .wrongCount: false
    default: true
    }
  }
}
