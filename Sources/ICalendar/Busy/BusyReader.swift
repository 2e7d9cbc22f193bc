public import CivilCalendar

/// Reads when somebody is busy from a calendar file that another program made.
///
/// Nothing is taken for free that was not understood, nothing is shifted, and no file, however
/// broken or hostile, takes long: see ``BusyFinding`` for what is reported and assumed.
/// Floating times and whole days are read in Asia/Ho_Chi_Minh.
public enum BusyReader {
  /// The busy time of a file within a window of days, the last day included.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is, in whatever line ends.
  ///   - window: the days of interest; everything outside is cut off.
  ///   - owner: the mail addresses of the person whose calendar it is. An invitation that one of them
  ///     declined takes no time; of whoever else declines nothing is concluded.
  /// - Returns: half-open intervals within the window, and what could not be understood.
  public static func read(
    _ bytes: [UInt8],
    window: ClosedRange<Day>,
    owner: [String] = []
  ) -> BusyReading {
    var reader = RawCalendarReader()
    let components = reader.read(bytes).flatMap(\.descendants)
    var diary = BusyDiary(window: window)
    diary.findings = reader.findings
    var expansion = BusyExpansion(
      diary: diary,
      owner: CalendarOwner(owner, components),
      zones: ZoneBook(components, until: window.upperBound + 400)
    )
    expansion.add(components.filter { $0.name == "VEVENT" })
    for component in components where component.name == "VFREEBUSY" {
      expansion.addPeriods(of: component)
    }
    return expansion.diary.reading
  }
}
