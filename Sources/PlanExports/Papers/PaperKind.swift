import PromotionModel
public import Wording

/// A kind of paper that `phiencho print` prints.
///
/// A new kind is one value with a maker, added to ``all``; file formats, the foot with the release and
/// the hash, and the marks of what changed come with it.
public struct PaperKind: Sendable {
  /// What there is one of: each fair, the year, each person.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    case fair, year, person
  }

  /// Makes what the paper says; nil where there is nothing to print about the subject.
  enum Maker: Sendable {
    case fair(@Sendable (Publication, PlannedEvent) -> PaperContent?)
    case year(@Sendable (Publication) -> PaperContent?)
    case person(@Sendable (Publication, StaffMember) -> PaperContent?)
  }

  /// What people type, and the file's name; letters and hyphens.
  public let slug: String
  let maker: Maker
  private let name: @Sendable (Wording) -> String

  init(_ slug: String, name: @escaping @Sendable (Wording) -> String, _ maker: Maker) {
    self.slug = slug
    self.name = name
    self.maker = maker
  }

  public var scope: Scope {
    switch maker {
    case .fair: .fair
    case .year: .year
    case .person: .person
    }
  }

  /// What lists call it.
  public func name(_ wording: Wording) -> String { name(wording) }
}
