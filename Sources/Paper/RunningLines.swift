/// What stands in the margins of every page.
public struct RunningLines: Hashable, Sendable {
  public enum PageNumbers: Hashable, Sendable {
    case none
    /// Centred in the top margin from page 2 on, in 13 pt: Decree 30/2020/NĐ-CP, appendix I.
    case official
    /// Like `official`, and on page 1 too.
    case everyPage
  }

  public var pageNumbers: PageNumbers
  /// Small print in the bottom margin, at the left: the release and hash of the plan.
  public var footLeft: String
  public var footRight: String
  /// Adds `page/pages` at the right end of the foot, so that a lost sheet is noticed.
  public var countsPages: Bool

  public init(
    pageNumbers: PageNumbers = .official,
    footLeft: String = "",
    footRight: String = "",
    countsPages: Bool = false
  ) {
    self.pageNumbers = pageNumbers
    self.footLeft = footLeft
    self.footRight = footRight
    self.countsPages = countsPages
  }
}
