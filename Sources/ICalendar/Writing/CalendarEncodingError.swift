/// Why a document cannot be written.
public enum CalendarEncodingError: Error, Hashable, Sendable {
  /// The calendar itself has no name or no product identifier left after cleaning.
  case missing(Field)
  /// The address is not absolute, or holds something other than visible ASCII.
  case badAddress(String)
  case refreshNotPositive(minutes: Int)
  /// The UID is empty, longer than 255 bytes, or holds something other than visible ASCII.
  case badUID(String)
  case duplicateUID(String)
  case badEvent(uid: String, EventFault)
  /// libical refused to build or to print something; never seen with checked values.
  case library(String)

  /// A text that must not be empty.
  public enum Field: Hashable, Sendable {
    case name, productIdentifier
  }

  /// What is wrong with one event.
  public enum EventFault: Hashable, Sendable {
    case emptySummary
    case endsBeforeItStarts
    case negativeSequence
    case changedBeforeItWasCreated
    case positionOutOfRange
    case emptyAlarmDescription
    /// A year that does not fit into four digits.
    case yearOutOfRange
  }
}
