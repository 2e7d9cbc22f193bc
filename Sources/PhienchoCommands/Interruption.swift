import Foundation
import Synchronization

/// Ctrl-C, or SIGTERM, asks for the best plan so far; a second one ends the program at once.
enum Interruption {
  private static let isRequested = Atomic<Bool>(false)

  static func listen() {
    for one in [SIGINT, SIGTERM] {
      signal(one) { number in
        let again = Interruption.isRequested.exchange(true, ordering: .relaxed)
        // _exit is safe in a signal handler.
        if again { _exit(128 + number) }
      }
    }
  }

  static var wasRequested: Bool { isRequested.load(ordering: .relaxed) }
}
