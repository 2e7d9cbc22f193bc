/// How much of a foreign file is looked at, so that no file takes long or much memory.
///
/// All limits count things, never seconds: the same file gives the same answer everywhere.
enum BusyLimits {
  static let fileBytes = 5_000_000
  static let nesting = 8
  /// A physical line of a property that matters here.
  static let lineBytes = 10_000
  /// An unfolded line of such a property; long lists of EXDATE are folded.
  static let unfoldedBytes = 100_000
  static let instancesOfEvent = 2_000
  static let instancesOfFile = 20_000
  /// Days looked at by all rules of a file together.
  static let recurrenceSteps = 1_000_000
  /// Zones that a file may define; those it defines beyond are looked up by name alone.
  static let definedZones = 200
  static let timesADay = 24
  static let listedFindings = 200
}
