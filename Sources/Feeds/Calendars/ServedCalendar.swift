import Compression

/// A calendar ready to be sent: made once, when its bytes change.
struct ServedCalendar: Sendable {
  let plain: Representation
  /// Nil where compression is switched off or of no use.
  let gzip: Representation?
  let lastModified: HTTPDate

  /// - Parameters:
  ///   - text: the bytes.
  ///   - earlier: the same calendar as it was served before. Files are all written anew when
  ///     anything is exported; where the bytes are the same, the older moment stays. Where they are
  ///     not, the new moment is a later one, also when two changes share a second.
  ///   - isPersonal: whether only one person may read it.
  ///   - isCompressing: whether there is a body in gzip too.
  init(
    _ text: CalendarText,
    following earlier: ServedCalendar?,
    isPersonal: Bool,
    isCompressing: Bool
  ) {
    let digest = Representation.digest(of: text.bytes)
    if let earlier, earlier.plain.digest == digest {
      self = earlier
      return
    }
    lastModified =
      earlier.map {
        max(text.lastModified, HTTPDate(seconds: $0.lastModified.seconds + 1))
      } ?? text.lastModified
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

  /// The form that has this tag.
  func representation(tagged tag: String) -> Representation? {
    [plain, gzip].compactMap(\.self).first { $0.tag == tag }
  }
}
