import PromotionModel
import Wording

extension Publication {
  /// Everybody of a fair with a telephone number: help, the team, the vendors.
  func contactPaper(of event: PlannedEvent) -> PaperContent? {
    let vendors = vendors(of: event)
    var number = 0
    func row(_ name: String, _ role: String, _ phone: String, _ note: String) -> [TablePaper.Value]
    {
      number += 1
      return [.number(number), .text(name), .text(role), .text(phone), .text(note)]
    }
    let help = wording.emergencyNumbers.map { row($0.name, "", $0.number, "") }
    let team = event.team.map { row(name(of: $0), duties(of: $0, at: event), phone(of: $0), "") }
    let others = vendors.roster.rows.map { vendor in
      let stalls = (vendors.stalls[vendor.number] ?? []).joined(separator: " ")
      return row(vendor.representative, vendor.vendor, vendor.phone, stalls)
    }
    let groups = [
      TablePaper.Group(heading: wording.emergencyHeading, rows: help),
      TablePaper.Group(heading: wording.teamHeading, rows: team),
      TablePaper.Group(heading: wording.vendorsHeading, rows: others),
    ]
    let paper = TablePaper(
      title: wording.contactTitle,
      subtitle: text(event.name),
      sheetName: wording.contactSheet,
      columns: [
        .init(wording.ordinalColumn, 10, .centre), .init(wording.nameColumn, 38),
        .init(wording.roleOrVendorColumn, 62), .init(wording.phoneColumn, 28, unbroken: true),
        .init(wording.stallColumn, 18, .centre),
      ],
      parts: [
        .init(
          name: "",
          subtitle: subtitle(of: event),
          groups: groups.filter { !$0.rows.isEmpty },
          remarks: [whereabouts(of: event).line]
        )
      ],
      groupColumn: wording.groupColumn,
      isUpright: true,
      isSigned: false
    )
    return PaperContent(paper, wording)
  }

  /// What a person does at an event, each duty once.
  private func duties(of id: StaffMember.ID, at event: PlannedEvent) -> String {
    var duties: [String] = []
    for shift in event.shifts where shift.staff.contains(id) {
      let duty = text(shift.name)
      if !duties.contains(duty) { duties.append(duty) }
    }
    return duties.joined(separator: ", ")
  }

  /// For sentences; no line breaks inside a number.
  func nameAndPhone(of id: StaffMember.ID) -> String {
    let phone = phone(of: id).replacing(" ", with: "\u{A0}")
    return phone.isEmpty ? name(of: id) : "\(name(of: id)) \(phone)"
  }

  func phone(of id: StaffMember.ID) -> String { wording.phone(person(id)?.phone ?? "") }
}
