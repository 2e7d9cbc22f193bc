import Compression

/// A calendar ready to be sent: made once, when its bytes change.
///
/// A class, so that a request takes hold of it as a whole and not of each of its many parts.
final class ServedCalendar: Sendable {
  let plain: Representation
  /// Nil where compression is switched off or of no use.
  let gzip: Representation?
  let lastModified: HTTPDate

  /// The calendar of a text.
  ///
  /// - Parameters:
  ///   - text: the bytes.
  ///   - earlier: the same calendar as it was served before. Files are all written anew when
  ///     anything is exported; where the bytes are the same, the older moment stays. Where they are
  ///     not, the new moment is a later one, also when two changes share a second.
  ///   - isPersonal: whether only one person may read it.
  ///   - isCompressing: whether there is a body in gzip too.
  /// - Returns: the calendar; the earlier one where nothing changed.
  static func of(
    _ text: CalendarText,
    following earlier: ServedCalendar?,
    isPersonal: Bool,
    isCompressing: Bool
  ) -> ServedCalendar {
    let digest = Representation.digest(of: text.bytes)
    if let earlier, earlier.plain.digest == digest { return earlier }
    let next = earlier.map { HTTPDate(seconds: $0.lastModified.seconds + 1) }
    return ServedCalendar(
      text,
      digest: digest,
      lastModified: max(text.lastModified, next ?? text.lastModified),
      isPersonal: isPersonal,
      isCompressing: isCompressing
    )
  }

  private init(
    _ text: CalendarText,
    digest: String,
    lastModified: HTTPDate,
    isPersonal: Bool,
    isCompressing: Bool
  ) {
    self.lastModified = lastModified
    let headers = CalendarHeaders(
      lastModified: lastModified,
      isPersonal: isPersonal,
      varies: isCompressing
    )
    plain = Representation(text.bytes, digest: digest, headers, coding: nil)
    let smaller = isCompressing ? Gzip.compressed(text.bytes) : nil
    gzip = smaller.flatMap { bytes in
      guard bytes.count < text.bytes.count else { return nil }
      return Representation(bytes, digest: digest, headers, coding: "gzip")
    }
  }

  /// The form for a client that does or does not prefer gzip.
  func representation(prefersGzip: Bool) -> Representation {
    prefersGzip ? gzip ?? plain : plain
  }

  /// The form that a client has already, by its `If-None-Match`; nil where it has none of them.
  ///
  /// - Parameters:
  ///   - field: all values of the field.
  ///   - selected: the form it would get, which `*` stands for.
  /// - Returns: the form that is as the client knows it.
  func representation(named field: String, selected: Representation) -> Representation? {
    // Nearly every client sends the one tag it got.
    if field == selected.tag { return selected }
    let forms = [selected, plain] + (gzip.map { [$0] } ?? [])
    let tag = EntityTags.match(field, forms.map(\.tag))
    return forms.first { $0.tag == tag }
  }
}
