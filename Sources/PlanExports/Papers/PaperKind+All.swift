import Wording

extension PaperKind {
  /// Every kind, in the order of lists.
  public static let all: [PaperKind] = fairKinds + yearKinds

  private static let fairKinds: [PaperKind] = [
    PaperKind("roster", name: { $0.rosterPaper }, .fair { $0.rosterPaper(of: $1) }),
    PaperKind("booth-map", name: { $0.boothMapPaper }, .fair { $0.boothMapPaper(of: $1) }),
  ]

  private static let yearKinds: [PaperKind] = [
    PaperKind("assignments", name: { $0.assignmentsPaper }, .year { $0.assignmentsPaper })
  ]
}
