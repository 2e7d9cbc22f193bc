import Feeds
import Glibc
import Synchronization

/// The clock as answers need it: the `Date` field, written once a second.
final class DateStamp: Sendable {
  private struct Written {
    var date = HTTPDate(seconds: 0)
    var text = ""
    var year = 1970
  }

  private let written = Mutex(Written())

  /// The current moment as a header field's value, and its year.
  var now: (text: String, year: Int) {
    let date = HTTPDate(seconds: Glibc.time(nil))
    return written.withLock { written in
      if written.date != date || written.text.isEmpty {
        written = Written(date: date, text: date.description, year: date.year)
      }
      return (written.text, written.year)
    }
  }
}
