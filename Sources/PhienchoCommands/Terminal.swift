import Foundation

/// What is known of the terminal, and writing to it.
enum Terminal {
  static let isOutputInteractive = isatty(STDOUT_FILENO) == 1
  static let isErrorInteractive = isatty(STDERR_FILENO) == 1

  /// The columns of a line: those of the window within reason, else 96 for files and pipes, whose
  /// lines do not depend on where they were made.
  static let width = width(
    isInteractive: isOutputInteractive,
    window: windowWidth,
    environment: ProcessInfo.processInfo.environment["COLUMNS"]
  )

  static func width(isInteractive: Bool, window: Int?, environment: String?) -> Int {
    guard isInteractive else { return 96 }
    return min(max(window ?? environment.flatMap { Int($0) } ?? 80, 80), 120)
  }

  /// What the terminal itself says; nil where it says nothing.
  private static var windowWidth: Int? {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : nil
  }

  static func bold(_ text: String) -> String {
    isOutputInteractive ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  static func dim(_ text: String) -> String {
    isOutputInteractive ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }

  /// Writes a line to standard error.
  static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Replaces the current line of an interactive standard error.
  static func progress(_ text: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }

  static func endProgress() {
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
