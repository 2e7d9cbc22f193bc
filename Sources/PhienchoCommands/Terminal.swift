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

  /// Where the results go; standard output but in tests.
  @TaskLocal static var output = STDOUT_FILENO

  /// Writes lines to the output.
  static func say(_ lines: String...) throws(OutputFailure) { try say(lines) }

  static func say(_ lines: [String]) throws(OutputFailure) {
    try write(Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Writes bytes to the output, at once and all of them: what a buffer keeps may never arrive.
  static func write(_ bytes: [UInt8]) throws(OutputFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw OutputFailure(number: errno) }
      rest = rest.dropFirst(count)
    }
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
