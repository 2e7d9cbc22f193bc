/// The sheet and its margins.
///
/// The defaults are those of Vietnamese administrative documents: Decree 30/2020/NĐ-CP,
/// appendix I, part I (A4; top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm).
public struct PageSetup: Hashable, Sendable {
  public enum Orientation: Hashable, Sendable {
    case portrait, landscape
  }

  public struct Margins: Hashable, Sendable {
    public var top: Length
    public var bottom: Length
    public var left: Length
    public var right: Length

    public init(top: Length, bottom: Length, left: Length, right: Length) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }

    /// Top and bottom 20, left 30, right 15 mm.
    public static let official = Margins(
      top: .mm(20),
      bottom: .mm(20),
      left: .mm(30),
      right: .mm(15)
    )

    /// The same on all four sides.
    public static func all(_ margin: Length) -> Margins {
      Margins(top: margin, bottom: margin, left: margin, right: margin)
    }
  }

  public var size: Size
  public var margins: Margins

  public init(size: Size, margins: Margins = .official) {
    self.size = size
    self.margins = margins
  }

  /// 210 × 297 mm.
  public static func a4(
    _ orientation: Orientation = .portrait,
    margins: Margins = .official
  ) -> PageSetup {
    PageSetup(size: turned(Size(.mm(210), .mm(297)), to: orientation), margins: margins)
  }

  /// 297 × 420 mm.
  public static func a3(
    _ orientation: Orientation = .portrait,
    margins: Margins = .official
  ) -> PageSetup {
    PageSetup(size: turned(Size(.mm(297), .mm(420)), to: orientation), margins: margins)
  }

  /// The part of the sheet between the margins.
  public var body: Rect {
    Rect(
      x: margins.left,
      y: margins.top,
      width: size.width - margins.left - margins.right,
      height: size.height - margins.top - margins.bottom
    )
  }

  private static func turned(_ size: Size, to orientation: Orientation) -> Size {
    orientation == .portrait ? size : size.turned
  }
}
