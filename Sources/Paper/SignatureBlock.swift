/// The foot of a document: recipients on the left, who signs on the right.
///
/// Stays whole, and on one page with the end of what comes before it.
public struct SignatureBlock: Hashable, Sendable {
  /// `Nơi nhận:`; empty for none.
  public var recipientsTitle: String
  /// One line each: `- Sở Công Thương;`.
  public var recipients: [String]
  /// Place and date above the title, where the head has none.
  public var placeAndDate: String
  /// `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`: one line each.
  public var titles: [String]
  /// Printed below the space for the signature.
  public var name: String
  public var signatureSpace: Length
  public var before: Length

  public init(
    recipientsTitle: String = "",
    recipients: [String] = [],
    placeAndDate: String = "",
    titles: [String],
    name: String = "",
    signatureSpace: Length = .mm(24),
    before: Length = .pt(12)
  ) {
    self.recipientsTitle = recipientsTitle
    self.recipients = recipients
    self.placeAndDate = placeAndDate
    self.titles = titles
    self.name = name
    self.signatureSpace = signatureSpace
    self.before = before
  }
}
