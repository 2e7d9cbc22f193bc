import Foundation
import Synchronization

/// Ctrl-C asks for the best plan so far; a second one ends the program at once.
enum Interruption {
  private static let isRequested = Atomic<Bool>(false)

  static func listen() {
    signal(SIGINT) { _ in
      let again = Interruption.isRequested.exchange(true, ordering: .relaxed)
      // _exit is safe in a signal handler; 130 is 128 + SIGINT.
      if again { _exit(130) }
    }
  }

  static var wasRequested: Bool { isRequested.load(ordering: .relaxed) }
}
