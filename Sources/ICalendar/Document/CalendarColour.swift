/// The colour a client may give to a calendar.
public struct CalendarColour: Hashable, Sendable {
  /// A CSS3 colour name such as `seagreen`; RFC 7986 §5.9 allows nothing else.
  public let name: String
  /// `#RRGGBB` for Apple's clients and ICSx⁵, which do not read names.
  public let hex: String?

  /// Returns nil for a word that is no CSS3 colour and for a hex code of another form.
  public init?(name: String, hex: String? = nil) {
    guard CalendarColour.names.contains(name) else { return nil }
    if let hex {
      let bytes = Array(hex.utf8)
      let digits = bytes.dropFirst()
      guard bytes.count == 7, bytes[0] == UInt8(ascii: "#"),
        digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit })
      else { return nil }
    }
    self.name = name
    self.hex = hex
  }

  /// The names of CSS Color Module Level 3, section 4.3.
  static let names = Set(
    """
    aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet
    brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan
    darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta
    darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue
    darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey
    dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray
    green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush
    lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray
    lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
    lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon
    mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue
    mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin
    navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen
    paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple red
    rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue
    slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise
    violet wheat white whitesmoke yellow yellowgreen
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
