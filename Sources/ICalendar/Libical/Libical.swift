internal import CLibical
internal import Synchronization

/// The one door to libical: a lock around every use of it.
///
/// libical keeps process-wide state that it fills without a lock of its own (the table of zones,
/// the error settings), so two threads inside it race.
enum Libical {
  private static let door = Mutex(())

  /// Runs a body that may call libical; the body must free what it made before it returns.
  static func use<Result: Sendable, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try door.withLock { _ throws(Failure) in
      // Debian's build does not abort on errors; other builds do unless told.
      icalerror_set_errors_are_fatal(0)
      icalerror_clear_errno()
      return try body()
    }
  }

  /// What libical last complained about, in its own words; call it inside ``use(_:)``.
  static var complaint: String {
    String(cString: icalerror_strerror(icalerrno_return().pointee))
  }
}
