/// Why a vendor has no stall.
public enum WaitingReason: String, CaseIterable, Hashable, Sendable {
  /// No stalls of the ground are what it needs: too few wall to wall, no water, another's zone.
  case unsuitable
  /// Its zone has all the booths it may have.
  case quota
  /// With everybody before it there is no room left; that is proved.
  case full
  /// No room was found, without a proof that there is none.
  case notFound = "not-found"
}
