internal import CLibical
internal import CivilCalendar

extension Component {
  /// The VTIMEZONE of Asia/Ho_Chi_Minh: one STANDARD observance from 1970 on.
  ///
  /// libical's built-in one has a vendor's prefix in its TZID, ten observances since 1906 and
  /// depends on the machine's tzdata; Outlook reads STANDARD only.
  static func timeZone() throws(CalendarEncodingError) -> Component {
    let offset = Int32(CalendarZone.secondsEastOfGreenwich)
    let standard = try Component(ICAL_XSTANDARD_COMPONENT)
    let onset = icaltimetype(Moment(UTCInstant.epoch, .midnight))
    try standard.add(icalproperty_new_dtstart(onset))
    try standard.add(icalproperty_new_tzoffsetfrom(offset))
    try standard.add(icalproperty_new_tzoffsetto(offset))
    try standard.add(icalproperty_new_tzname(CalendarZone.abbreviation))
    let zone = try Component(ICAL_VTIMEZONE_COMPONENT)
    try zone.add(icalproperty_new_tzid(CalendarZone.identifier))
    zone.add(standard)
    return zone
  }
}
