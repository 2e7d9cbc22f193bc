import CivilCalendar
import LunarCalendar
import Wording

/// A day on the Vietnamese lunar calendar, as the exports need it.
struct LunarDay: Hashable {
  var day: Int
  var month: Int
  var isLeap: Bool
  var year: Int
  var yearName: String

  init(_ solar: Day) {
    day = 1 + (solar.julianDayNumber + 10) % 30
    month = solar.month
    isLeap = false
    year = solar.year
    yearName = "Đinh Mùi"
  }
}
