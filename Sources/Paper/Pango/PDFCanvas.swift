import CPangoCairo

/// A PDF being written into memory.
///
/// Ownership: owns the byte sink, one cairo surface writing to it and one cairo context drawing on
/// the surface. The surface keeps an unretained pointer to the sink, which lives at least as long:
/// both are released in `deinit`, the surface first. Errors stick to the surface and are reported
/// once, by `finish`.
final class PDFCanvas {
  private final class ByteSink {
    var bytes: [UInt8] = []
  }

  private let sink = ByteSink()
  private let surface: OpaquePointer
  let cairo: OpaquePointer

  init(_ metadata: Document.Metadata) {
    let size = PageSetup.a4().size
    surface = cairo_pdf_surface_create_for_stream(
      { closure, data, count in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
        sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      },
      Unmanaged.passUnretained(sink).toOpaque(),
      size.width.points,
      size.height.points
    )
    cairo = cairo_create(surface)
    set(CAIRO_PDF_METADATA_TITLE, metadata.title)
    set(CAIRO_PDF_METADATA_AUTHOR, metadata.author)
    set(CAIRO_PDF_METADATA_SUBJECT, metadata.subject)
    set(CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords)
    set(CAIRO_PDF_METADATA_CREATOR, metadata.creator)
    // Cairo writes the clock of the run where no date is set.
    let date = Self.iso8601(metadata.createdAt)
    set(CAIRO_PDF_METADATA_CREATE_DATE, date)
    set(CAIRO_PDF_METADATA_MOD_DATE, date)
  }

  deinit {
    cairo_destroy(cairo)
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }

  func page(_ size: Size, _ draw: () -> Void) {
    cairo_pdf_surface_set_size(surface, size.width.points, size.height.points)
    draw()
    cairo_show_page(cairo)
  }

  /// Writes the end of the file and hands the bytes out.
  func finish() throws(PaperError) -> [UInt8] {
    let drawing = cairo_status(cairo)
    cairo_surface_finish(surface)
    let writing = cairo_surface_status(surface)
    for status in [drawing, writing] where status != CAIRO_STATUS_SUCCESS {
      throw .cairo(
        status: Int(status.rawValue),
        message: String(cString: cairo_status_to_string(status))
      )
    }
    return sink.bytes
  }

  private func set(_ field: cairo_pdf_metadata_t, _ value: String) {
    if !value.isEmpty { cairo_pdf_surface_set_metadata(surface, field, value.printable) }
  }

  /// `2027-01-15T00:00:00Z`; times outside the years 1–9999 become the epoch.
  private static func iso8601(_ seconds: Int) -> String {
    guard let time = g_date_time_new_from_unix_utc(gint64(seconds)) else {
      return "1970-01-01T00:00:00Z"
    }
    defer { g_date_time_unref(time) }
    guard let text = g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ") else {
      return "1970-01-01T00:00:00Z"
    }
    defer { g_free(text) }
    return String(cString: text)
  }
}
