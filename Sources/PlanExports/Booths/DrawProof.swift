public import PromotionModel
import Wording

/// A vendor's lot, as papers tell it.
public struct DrawnLot: Sendable {
  public var vendor: Vendor.ID
  public var name: String
  /// Counts those whom the written order treats alike, from 1.
  public var tier: Int
  public var isDrawn: Bool
  /// 64 hexadecimal digits.
  public var digits: String
  /// The command that repeats it.
  public var command: String

  public init(
    vendor: Vendor.ID,
    name: String,
    tier: Int,
    isDrawn: Bool,
    digits: String,
    command: String
  ) {
    self.vendor = vendor
    self.name = name
    self.tier = tier
    self.isDrawn = isDrawn
    self.digits = digits
    self.command = command
  }
}

/// The proof of a draw: the public text, the method, and every number, so that anybody can repeat it.
struct DrawProof {
  let papers: BoothPapers
  let seed: String
  let lots: [DrawnLot]

  private var wording: Wording { papers.wording }

  private var remarks: [String] {
    [wording.drawMethod] + (lots.first.map { [wording.drawExample($0.command)] } ?? [])
  }

  var text: String {
    let width = lots.map(\.vendor.text.count).max() ?? 0
    let lines = lots.enumerated().map { index, lot in
      let turn = String(repeating: " ", count: max(0, 4 - String(index + 1).count)) + "\(index + 1)"
      let gap = String(repeating: " ", count: width - lot.vendor.text.count)
      return
        "\(turn)  \(lot.tier)\(lot.isDrawn ? "*" : " ")  \(lot.digits)  \(lot.vendor)\(gap)  \(lot.name)"
    }
    return
      ([wording.drawTitle, papers.eventName, wording.drawSeed(seed), ""] + remarks + [""]
      + [wording.drawColumns] + lines).joined(separator: "\n")
  }

  /// What a program needs to repeat the draw: the public text of each lot and its digest.
  var csv: [UInt8] {
    var table = CommaSeparatedText()
    table.append(["turn", "tier", "drawn", "vendor", "name", "text", "sha256"])
    for (index, lot) in lots.enumerated() {
      table.append([
        String(index + 1), String(lot.tier), lot.isDrawn ? "yes" : "no", lot.vendor.text, lot.name,
        "\(seed)|\(papers.event.id)|\(lot.vendor)", lot.digits,
      ])
    }
    return table.bytes
  }

  var sheet: OfficialSheet {
    OfficialSheet(
      title: wording.drawTitle,
      subtitle: papers.eventName + "\n" + wording.drawSeed(seed),
      tables: [
        OfficialSheet.Table(
          columns: [
            .init(title: wording.turnColumn, share: 10, alignment: .centre),
            .init(title: wording.tierColumn, share: 12, alignment: .centre),
            .init(title: wording.vendorColumn, share: 60),
            .init(title: wording.vendorCodeColumn, share: 36),
            .init(title: wording.lotColumn, share: 80),
          ],
          rows: lots.enumerated().map { index, lot in
            // In two halves, so that the eye can follow and the line can break.
            .cells([
              String(index + 1), "\(lot.tier)\(lot.isDrawn ? " *" : "")", lot.name,
              lot.vendor.text, "\(lot.digits.prefix(32)) \(lot.digits.suffix(32))",
            ])
          }
        )
      ],
      remarks: remarks
    )
  }
}
