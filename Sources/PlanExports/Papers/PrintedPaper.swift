import PromotionModel

/// One paper about one subject, ready to be made into files.
public struct PrintedPaper: Sendable {
  public let kind: PaperKind
  /// The fair or the person; empty for papers of the year.
  public let subject: String
  public let title: String
  public let subtitle: String
  /// Below the folder of prints, without an ending: `fairs/tet-dinh-hoa/roster`.
  public let path: String
  /// The first ten digits of the SHA-256 of what it says.
  public let hash: String
  /// Whether it says something else than in the release it is compared with; nil without one.
  public let isChanged: Bool?

  let content: PaperContent
  let stamp: PaperStamp
}

/// The formats a paper comes in; what is no table comes as PDF only.
public enum PaperFormat: String, CaseIterable, Hashable, Sendable {
  case pdf, xlsx, csv
}
