import CPangoCairo

/// What the machine's fonts make of a typeface and of the letters to be printed.
public struct FontReport: Hashable, Sendable {
  /// The first family wished for.
  public var asked: String
  /// The family Pango really takes.
  public var used: String
  /// Characters that another font than `used` has to draw, in order of their first appearance.
  public var borrowed: [Unicode.Scalar]
  /// Characters that no installed font can draw.
  public var missing: [Unicode.Scalar]

  /// The asked family is there and has every letter.
  public var isFaithful: Bool {
    asked == used && borrowed.isEmpty && missing.isEmpty
  }

  /// Examines one face of a typeface against all characters of a text.
  public init(of typeface: Typeface = .official, _ emphasis: Emphasis = [], covering text: String) {
    let shaper = TextShaper(typeface)
    let description = shaper.font(.pt(12), emphasis)
    let scalars = text.printable.distinctScalars
    asked = typeface.families.first ?? ""
    missing = Self.missing(in: text.printable, context: shaper.context, font: description)
    guard let font = pango_context_load_font(shaper.context, description) else {
      used = ""
      borrowed = scalars
      return
    }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    used = Self.family(of: font)
    let absent = Set(missing)
    borrowed = scalars.filter {
      !absent.contains($0) && pango_font_has_char(font, $0.value) == 0
    }
  }

  private static func family(of font: UnsafeMutablePointer<PangoFont>) -> String {
    guard let description = pango_font_describe(font) else { return "" }
    defer { pango_font_description_free(description) }
    return pango_font_description_get_family(description).map(String.init(cString:)) ?? ""
  }

  /// The characters of a text that come out as boxes.
  static func missing(
    in text: String,
    context: OpaquePointer,
    font: OpaquePointer
  ) -> [Unicode.Scalar] {
    let layout: OpaquePointer = pango_layout_new(context)
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    pango_layout_set_font_description(layout, font)
    return text.distinctScalars.filter {
      pango_layout_set_text(layout, String($0), -1)
      return pango_layout_get_unknown_glyphs_count(layout) > 0
    }
  }
}

extension String {
  /// Each character once, in order of appearance, without line ends.
  fileprivate var distinctScalars: [Unicode.Scalar] {
    var seen: Set<Unicode.Scalar> = ["\n", "\r", "\t"]
    return unicodeScalars.filter { seen.insert($0).inserted }
  }
}
