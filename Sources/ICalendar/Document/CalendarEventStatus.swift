/// How certain an event is (RFC 5545 §3.8.1.11).
public enum CalendarEventStatus: Hashable, Sendable, CaseIterable {
  case tentative, confirmed, cancelled
}

/// Whether an event takes up the time of whoever shows the calendar (RFC 5545 §3.8.2.7).
public enum CalendarTransparency: Hashable, Sendable, CaseIterable {
  /// It binds people.
  case opaque
  /// It is only shown, such as the banner over all days of a fair.
  case transparent
}

/// The word Outlook reads instead of TRANSP and STATUS (\[MS-OXCICAL\] X-MICROSOFT-CDO-BUSYSTATUS).
enum OutlookBusyStatus: String {
  case free = "FREE"
  case tentative = "TENTATIVE"
}

extension CalendarEvent {
  /// The transparency to write: a cancelled event blocks nobody's time.
  var effectiveTransparency: CalendarTransparency {
    status == .cancelled ? .transparent : transparency
  }

  /// Where Outlook would misread TRANSP and STATUS, the word that puts it right.
  var outlookBusyStatus: OutlookBusyStatus? {
    switch status {
    case .cancelled: .free
    case .tentative: transparency == .opaque ? .tentative : .free
    case .confirmed: nil
    }
  }
}
