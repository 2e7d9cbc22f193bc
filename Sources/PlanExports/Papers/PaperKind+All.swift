import Wording

extension PaperKind {
  /// Every kind, in the order of lists.
  public static let all: [PaperKind] = fairKinds + yearKinds

  private static let fairKinds: [PaperKind] = [
    PaperKind("roster", name: { $0.rosterPaper }, .fair { $0.rosterPaper(of: $1) }),
    PaperKind(
      "roster-by-stall",
      name: { $0.stallRosterPaper },
      .fair { $0.stallRosterPaper(of: $1) }
    ),
    PaperKind("sign-in", name: { $0.signInPaper }, .fair { $0.signInPaper(of: $1) }),
    PaperKind("booth-map", name: { $0.boothMapPaper }, .fair { $0.boothMapPaper(of: $1) }),
    PaperKind("stall-signs", name: { $0.stallSignsPaper }, .fair { $0.stallSignPaper(of: $1) }),
    PaperKind("badges", name: { $0.badgesPaper }, .fair { $0.badgePaper(of: $1) }),
    PaperKind("contacts", name: { $0.contactPaper }, .fair { $0.contactPaper(of: $1) }),
    PaperKind("load-list", name: { $0.loadPaper }, .fair { $0.loadPaper(of: $1) }),
  ]

  private static let yearKinds: [PaperKind] = [
    PaperKind("assignments", name: { $0.assignmentsPaper }, .year { $0.assignmentsPaper }),
    PaperKind("week", name: { $0.weekPaper }, .year { $0.weekPaper }),
    PaperKind("own-week", name: { $0.ownWeekPaper }, .person { $0.weekPaper(of: $1) }),
    PaperKind("fairness", name: { $0.fairnessPaper }, .year { $0.fairnessPaper }),
    PaperKind("results", name: { $0.resultPaper }, .year { $0.resultPaper }),
    PaperKind("indicators", name: { $0.indicatorPaper }, .year { $0.indicatorPaper }),
    PaperKind("planner", name: { $0.plannerPaper }, .year { $0.plannerPaper }),
  ]
}
