import NIOHTTP1

/// The header fields of a calendar.
struct CalendarHeaders {
  var lastModified: HTTPDate
  var isPersonal: Bool
  /// Whether the bytes depend on `Accept-Encoding`.
  var varies: Bool

  /// For 304: what RFC 9110 §15.4.5 asks for.
  func unchanged(tag: String) -> HTTPHeaders {
    var fields: HTTPHeaders = [
      "ETag": tag,
      "Last-Modified": lastModified.description,
      // Five minutes are as often as any calendar program asks; a shared cache must not hand one
      // person's calendar to another.
      "Cache-Control": "\(isPersonal ? "private" : "public"), max-age=300",
    ]
    if varies { fields.add(name: "Vary", value: "Accept-Encoding") }
    return fields
  }

  /// For 200.
  ///
  /// Nothing asks to save a file: a calendar is subscribed to, not downloaded.
  func whole(tag: String, length: Int, coding: String?) -> HTTPHeaders {
    var fields = unchanged(tag: tag)
    fields.add(name: "Content-Type", value: "text/calendar; charset=utf-8")
    fields.add(name: "Content-Length", value: String(length))
    if let coding { fields.add(name: "Content-Encoding", value: coding) }
    fields.add(name: "X-Content-Type-Options", value: "nosniff")
    if isPersonal {
      fields.add(name: "Referrer-Policy", value: "no-referrer")
      fields.add(name: "X-Robots-Tag", value: "noindex")
    }
    return fields
  }
}
