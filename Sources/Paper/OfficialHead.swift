/// The head of a Vietnamese administrative document: who issues it, the national name and motto,
/// number, place and date.
///
/// Form and sizes after Decree 30/2020/NĐ-CP, appendix I: the national name in 12–13 pt bold
/// capitals, the motto one point larger in bold with a rule of its own length below it; on the left
/// the superior authority upright, the issuing body bold with a short rule below it.
public struct OfficialHead: Hashable, Sendable {
  /// `SỞ CÔNG THƯƠNG …`; empty where there is none.
  public var authority: String
  /// `TRUNG TÂM XÚC TIẾN THƯƠNG MẠI`; a newline breaks it where wished.
  public var organisation: String
  /// `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`.
  public var nation: String
  /// `Độc lập - Tự do - Hạnh phúc`.
  public var motto: String
  /// `Số: …/KH-XTTM`; empty for papers that have no number.
  public var number: String
  /// `Thái Nguyên, ngày 08 tháng 6 năm 2027`; empty for none.
  public var placeAndDate: String
  /// Size of the national name; the motto is one point larger.
  public var size: Length
  public var after: Length

  public init(
    authority: String,
    organisation: String,
    nation: String,
    motto: String,
    number: String = "",
    placeAndDate: String = "",
    size: Length = .pt(12),
    after: Length = .pt(8)
  ) {
    self.authority = authority
    self.organisation = organisation
    self.nation = nation
    self.motto = motto
    self.number = number
    self.placeAndDate = placeAndDate
    self.size = size
    self.after = after
  }
}
