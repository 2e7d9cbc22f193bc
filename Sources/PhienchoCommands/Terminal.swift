import Foundation

/// What is known of the terminal, and writing to it.
enum Terminal {
  static let isOutputInteractive = isatty(STDOUT_FILENO) == 1
  static let isErrorInteractive = isatty(STDERR_FILENO) == 1

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
