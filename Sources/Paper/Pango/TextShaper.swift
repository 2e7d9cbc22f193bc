import CPangoCairo

/// Sets text in one typeface, and remembers which characters no font could draw.
///
/// Ownership: owns one PangoContext, made from the font map that Pango keeps for this thread, the
/// font descriptions and the two attribute lists; all are released in `deinit`. Layouts hold their
/// own references. Hinting and rounding are off, so that lines break alike on every machine.
final class TextShaper {
  let context: OpaquePointer
  let typeface: Typeface
  private(set) var findings: [PDF.Finding] = []
  private var fonts: [FontKey: OpaquePointer] = [:]
  private let plainAttributes: OpaquePointer
  private let figureAttributes: OpaquePointer

  /// A fair's papers say the same words over and over: districts, goods, heads of tables.
  private var texts: [TextKey: ShapedText] = [:]

  private struct TextKey: Hashable {
    var text: StyledText
    var style: TextStyle
    var width: Length?
    var wrap: Wrap
  }

  private struct FontKey: Hashable {
    var size: Length
    var emphasis: Emphasis
  }

  init(_ typeface: Typeface) {
    self.typeface = typeface
    context = pango_font_map_create_context(pango_cairo_font_map_get_default())
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("vi"))
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    plainAttributes = Self.attributes(figures: false)
    figureAttributes = Self.attributes(figures: true)
  }

  deinit {
    for font in fonts.values { pango_font_description_free(font) }
    pango_attr_list_unref(plainAttributes)
    pango_attr_list_unref(figureAttributes)
    g_object_unref(UnsafeMutableRawPointer(context))
  }

  enum Wrap: Hashable {
    /// Words are kept whole where possible; one that is too long for a line is broken.
    case anywhere
    case words
  }

  /// Sets a text in lines not longer than `width`, or in one line for each paragraph if it is nil.
  func shape(
    _ text: StyledText,
    _ style: TextStyle,
    width: Length? = nil,
    wrap: Wrap = .anywhere
  ) -> ShapedText {
    let key = TextKey(text: text, style: style, width: width, wrap: wrap)
    if let known = texts[key] { return known }
    let shaped = ShapedText(adopting: layout(of: text, style, width, wrap), ink: style.ink)
    texts[key] = shaped
    return shaped
  }

  func note(_ finding: PDF.Finding) {
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// A new layout, which belongs to the caller.
  private func layout(
    of text: StyledText,
    _ style: TextStyle,
    _ width: Length?,
    _ wrap: Wrap
  ) -> OpaquePointer {
    let layout: OpaquePointer = pango_layout_new(context)
    pango_layout_set_font_description(layout, font(style.size, style.emphasis))
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_width(layout, width.map { max(.pt(1), $0).pangoUnits } ?? -1)
    pango_layout_set_wrap(layout, wrap == .words ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR)
    pango_layout_set_alignment(layout, style.alignment.pango)
    if style.alignment == .justified { pango_layout_set_justify(layout, 1) }
    if style.firstLineIndent != .zero {
      pango_layout_set_indent(layout, style.firstLineIndent.pangoUnits)
    }
    if style.lineSpacing != 1 { pango_layout_set_line_spacing(layout, Float(style.lineSpacing)) }
    let printable = text.plain.printable
    setText(printable, of: layout)
    setAttributes(text, style, of: layout)
    if pango_layout_get_unknown_glyphs_count(layout) > 0 { noteMissing(in: printable) }
    return layout
  }

  /// The description of a face of the typeface; owned by the shaper.
  func font(_ size: Length, _ emphasis: Emphasis) -> OpaquePointer {
    let key = FontKey(size: size, emphasis: emphasis.subtracting(.underline))
    if let known = fonts[key] { return known }
    let font: OpaquePointer = pango_font_description_new()
    pango_font_description_set_family(font, typeface.pangoFamilies)
    pango_font_description_set_size(font, size.pangoUnits)
    if emphasis.contains(.bold) { pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
    if emphasis.contains(.italic) { pango_font_description_set_style(font, PANGO_STYLE_ITALIC) }
    fonts[key] = font
    return font
  }

  private func setText(_ text: String, of layout: OpaquePointer) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        pango_layout_set_text(layout, $0.baseAddress, Int32(clamping: $0.count))
      }
    }
  }

  private func setAttributes(_ text: StyledText, _ style: TextStyle, of layout: OpaquePointer) {
    let common = style.tabularFigures ? figureAttributes : plainAttributes
    if !style.emphasis.contains(.underline), text.runs.allSatisfy(\.isPlain) {
      pango_layout_set_attributes(layout, common)
      return
    }
    let list: OpaquePointer = pango_attr_list_copy(common)
    defer { pango_attr_list_unref(list) }
    var start = 0
    for run in text.runs {
      let end = start + run.text.printable.utf8.count
      let emphasis = style.emphasis.union(run.emphasis)
      let attributes = Self.attributes(
        of: run,
        emphasis: emphasis,
        font: font(run.size ?? style.size, emphasis)
      )
      for attribute in attributes {
        attribute.pointee.start_index = guint(start)
        attribute.pointee.end_index = guint(end)
        pango_attr_list_insert(list, attribute)
      }
      start = end
    }
    pango_layout_set_attributes(layout, list)
  }

  private static func attributes(
    of run: StyledText.Run,
    emphasis: Emphasis,
    font: OpaquePointer
  ) -> [UnsafeMutablePointer<PangoAttribute>] {
    var attributes: [UnsafeMutablePointer<PangoAttribute>?] = [pango_attr_font_desc_new(font)]
    if emphasis.contains(.underline) {
      attributes.append(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE))
    }
    if let ink = run.ink {
      func component(_ level: Double) -> guint16 { guint16(max(0, min(1, level)) * 65535) }
      attributes.append(
        pango_attr_foreground_new(component(ink.red), component(ink.green), component(ink.blue))
      )
    }
    return attributes.compactMap { $0 }
  }

  private static func attributes(figures: Bool) -> OpaquePointer {
    let list: OpaquePointer = pango_attr_list_new()
    // A hyphen that Pango adds inside a telephone number would change the number.
    pango_attr_list_insert(list, pango_attr_insert_hyphens_new(0))
    if figures {
      // Times-like faces kern the pair "11", which would make a column of numbers ragged.
      pango_attr_list_insert(list, pango_attr_font_features_new("tnum=1, kern=0"))
    }
    return list
  }

  private func noteMissing(in text: String) {
    let missing = FontReport.missing(in: text, context: context, font: font(.pt(12), []))
    note(.missingGlyphs(missing, text: text))
  }
}

extension Alignment {
  var pango: PangoAlignment {
    switch self {
    case .left, .justified: PANGO_ALIGN_LEFT
    case .centre: PANGO_ALIGN_CENTER
    case .right: PANGO_ALIGN_RIGHT
    }
  }
}
