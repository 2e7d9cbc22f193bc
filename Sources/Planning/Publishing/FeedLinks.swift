/// The addresses under which one calendar is subscribed to.
public struct FeedLinks: Hashable, Sendable {
  /// For Google, Outlook on the web and Thunderbird.
  public let https: String
  /// Opens the dialogue for subscribing on phones and computers of Apple and in classic Outlook.
  public let webcal: String
  /// Adds the calendar to a Google account.
  public let google: String

  /// - Parameters:
  ///   - base: where the server is reached, such as `https://lich.example`.
  ///   - token: the person's own.
  init(base: String, token: String) {
    https = "\(base)/feeds/\(token).ics"
    webcal = "webcal" + https.drop { $0 != ":" }
    let named = webcal.replacing(":", with: "%3A").replacing("/", with: "%2F")
    google = "https://calendar.google.com/calendar/r?cid=" + named
  }

  /// An address of a server as it is kept: without a path's last slash.
  ///
  /// Nil unless it is https, or leads nowhere but to this machine: a link is a secret.
  static func base(_ text: String) -> String? {
    var base = text[...]
    while base.last == "/" { base = base.dropLast() }
    let isPlain = base.utf8.allSatisfy { (33...126).contains($0) }
    guard isPlain, !base.contains(where: { "?#\"<>@".contains($0) }) else { return nil }
    if base.hasPrefix("https://"), base.utf8.count > 8, base.dropFirst(8).first != "/" {
      return String(base)
    }
    guard base.hasPrefix("http://") else { return nil }
    let host = base.dropFirst(7).prefix { $0 != ":" && $0 != "/" }
    return ["localhost", "127.0.0.1"].contains(host) ? String(base) : nil
  }

  /// The server of this machine, until somebody says how it is reached from outside.
  static let localBase = "http://127.0.0.1:8080"
}
