public import Bilingual

extension Wording {
  /// The name of the planning conference held before an event or a convoy.
  public static func conferenceName(of event: BilingualText) -> BilingualText {
    BilingualText(
      "Hội nghị triển khai: \(event.vietnamese)",
      english: "Planning conference: \(event.text(in: .english))"
    )
  }
}
