/// Which calendar, by what it is about.
public enum FeedAddress: Hashable, Sendable {
  case everything
  case deadlines
  case district(String)
  case venue(String)
  case programme(String)
  /// A person's own duties, with names and phone numbers of colleagues.
  case person(String)

  /// The calendar that a file below `calendars/` is; nil where it is none of ours.
  public init?(file path: some StringProtocol) {
    guard path.hasSuffix(".ics") else { return nil }
    let parts = path.dropLast(4).split(separator: "/", omittingEmptySubsequences: false)
    switch (parts.count, parts.first) {
    case (1, "all"): self = .everything
    case (1, "deadlines"): self = .deadlines
    case (2, "districts"): self = .district(String(parts[1]))
    case (2, "venues"): self = .venue(String(parts[1]))
    case (2, "programmes"): self = .programme(String(parts[1]))
    case (2, "staff"): self = .person(String(parts[1]))
    default: return nil
    }
  }

  /// Whether only one person may read it.
  public var isPersonal: Bool {
    if case .person = self { true } else { false }
  }

  /// Where everybody finds it, such as `districts/phu-luong.ics`; nil for a person's own.
  public var publicPath: String? {
    switch self {
    case .everything: "all.ics"
    case .deadlines: "deadlines.ics"
    case .district(let name): "districts/\(name).ics"
    case .venue(let name): "venues/\(name).ics"
    case .programme(let name): "programmes/\(name).ics"
    case .person: nil
    }
  }
}
