import CXLSXWriter

/// A workbook that libxlsxwriter is building.
///
/// Ownership: one `lxw_workbook`, which owns its sheets and formats; pointers to them are borrowed.
/// `close` writes the file, reports, and frees everything whatever it reports; `discard` frees
/// without writing. Exactly one of them must be called: there is no `deinit`, since writing may fail and a
/// `deinit` could not say so.
struct OpenWorkbook: ~Copyable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [FormatKey: UnsafeMutablePointer<lxw_format>] = [:]
  let font: Workbook.Font

  struct FormatKey: Hashable {
    var style: Style
    var numberFormat: NumberFormat
    var bordered: Bool
  }

  /// Begins a workbook; the file is made when it is closed.
  init(path: String, temporaryDirectory: String, _ content: Workbook) throws(SpreadsheetError) {
    let opened = temporaryDirectory.withCString { directory in
      // The library copies the name of the directory.
      var options = lxw_workbook_options(
        constant_memory: 0,
        tmpdir: UnsafeMutablePointer(mutating: directory),
        use_zip64: 0
      )
      return workbook_new_opt(path, &options)
    }
    guard let opened else { throw .library(LXW_ERROR_MEMORY_MALLOC_FAILED) }
    workbook = opened
    font = content.font
    setProperties(content.properties)
  }

  /// Writes the file and frees the workbook.
  consuming func close() throws(SpreadsheetError) {
    let status = workbook_close(workbook)
    guard status == LXW_NO_ERROR else { throw .library(status) }
  }

  /// Frees the workbook without writing a file.
  consuming func discard() {
    lxw_workbook_free(workbook)
  }

  /// Adds an empty sheet; the pointer is valid until the workbook is closed.
  mutating func addSheet(
    named name: String
  ) throws(SpreadsheetError) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw .library(LXW_ERROR_PARAMETER_VALIDATION)
    }
    return sheet
  }

  /// The format of a style, made once; owned by the workbook.
  mutating func format(_ key: FormatKey) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[key] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    let style = key.style
    format_set_font_name(format, font.name)
    format_set_font_size(format, style.size ?? font.size)
    if style.bold { format_set_bold(format) }
    if style.italic { format_set_italic(format) }
    if style.underlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if style.wrapped { format_set_text_wrap(format) }
    if let code = style.alignment.code { format_set_align(format, code) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if let fill = style.fill { format_set_bg_color(format, fill) }
    if key.bordered { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let code = key.numberFormat.code { format_set_num_format(format, code) }
    formats[key] = format
    return format
  }

  private func setProperties(_ properties: Workbook.Properties) {
    withCopies([
      properties.title, properties.subject, properties.author, properties.company,
      properties.comments,
    ]) { copies in
      var fields = lxw_doc_properties()
      fields.title = copies[0]
      fields.subject = copies[1]
      fields.author = copies[2]
      fields.company = copies[3]
      fields.comments = copies[4]
      // The library takes 0 for "now".
      fields.created = properties.createdAt == 0 ? 1 : properties.createdAt
      // It copies the texts, so they may be freed after the call.
      workbook_set_properties(workbook, &fields)
    }
  }
}

extension SpreadsheetError {
  static func library(_ status: lxw_error) -> SpreadsheetError {
    .library(code: Int(status.rawValue), message: String(cString: lxw_strerror(status)))
  }
}

extension Style.Alignment {
  fileprivate var code: UInt8? {
    switch self {
    case .natural: nil
    case .left: UInt8(LXW_ALIGN_LEFT.rawValue)
    case .centre: UInt8(LXW_ALIGN_CENTER.rawValue)
    case .right: UInt8(LXW_ALIGN_RIGHT.rawValue)
    }
  }
}

/// Lends mutable C copies of some strings; empty ones are nil.
private func withCopies(
  _ strings: [String],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Void
) {
  let copies = strings.map { string -> UnsafeMutablePointer<CChar>? in
    guard !string.isEmpty else { return nil }
    let bytes = PackageText.legal(string).utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { (copy + index).initialize(to: byte) }
    return copy
  }
  defer { for copy in copies { copy?.deallocate() } }
  body(copies)
}
