import CivilCalendar

/// A number of a cell as a person reads it: whole ones without `.0`, days as `2027-01-07`.
func cellText(_ raw: String, isDay: Bool, is1904: Bool) -> String {
  guard let number = Double(raw), number.isFinite else { return raw }
  if isDay, let day = day(serial: number, is1904: is1904) { return day }
  guard number == number.rounded(), abs(number) < 1e15 else { return "\(number)" }
  return "\(Int(number))"
}

/// The day of Excel's serial number, counted from 1899-12-30 or 1904-01-01.
///
/// Serial 60 is Excel's 29 February 1900, which never was: days before March 1900 are refused.
private func day(serial: Double, is1904: Bool) -> String? {
  guard (1...2_958_465).contains(serial), is1904 || serial >= 61 else { return nil }
  guard let base = is1904 ? Day(iso: "1904-01-01") : Day(iso: "1899-12-30") else { return nil }
  return (base + Int(serial)).iso
}
