public import CivilCalendar

/// One of the ten heavenly stems (thiên can).
public enum HeavenlyStem: String, CaseIterable, Hashable, Sendable {
  case giap = "Giáp"
  case at = "Ất"
  case binh = "Bính"
  case dinh = "Đinh"
  case mau = "Mậu"
  case ky = "Kỷ"
  case canh = "Canh"
  case tan = "Tân"
  case nham = "Nhâm"
  case quy = "Quý"
}

/// One of the twelve earthly branches (địa chi).
public enum EarthlyBranch: String, CaseIterable, Hashable, Sendable {
  case ty = "Tý"
  case suu = "Sửu"
  case dan = "Dần"
  case mao = "Mão"
  case thin = "Thìn"
  case ti = "Tỵ"
  case ngo = "Ngọ"
  case mui = "Mùi"
  case than = "Thân"
  case dau = "Dậu"
  case tuat = "Tuất"
  case hoi = "Hợi"
}

/// One of the sixty names of days, months and years (can chi).
public struct SexagenaryName: Hashable, Sendable, CustomStringConvertible {
  public let stem: HeavenlyStem
  public let branch: EarthlyBranch

  private init(_ stem: Int, _ branch: Int) {
    self.stem = HeavenlyStem.allCases[((stem % 10) + 10) % 10]
    self.branch = EarthlyBranch.allCases[((branch % 12) + 12) % 12]
  }

  /// The name of a day: the stem is (JDN + 9) mod 10, the branch (JDN + 1) mod 12.
  public init(of day: Day) {
    self.init(day.julianDayNumber + 9, day.julianDayNumber + 1)
  }

  /// The name of a lunar year; 1984 was Giáp Tý.
  public init(ofYear year: Int) {
    self.init(year - 4, year - 4)
  }

  /// The name of a lunar month, a leap month having that of the month before it.
  ///
  /// Month 1 is always a Dần month; its stem follows from the year's.
  public init(ofMonth month: Int, year: Int) {
    self.init(year * 12 + month + 3, month + 1)
  }

  /// The Vietnamese name, such as `Đinh Mùi`.
  public var description: String { "\(stem.rawValue) \(branch.rawValue)" }
}
