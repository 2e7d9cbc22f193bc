import Feeds
import ServiceLifecycle

/// Looks once a second whether there is another edition, and has it taken up.
struct Refresher: Service {
  let library: Library
  /// Hears of each new edition, with its number of calendars.
  let onTurn: @Sendable (Int) -> Void
  /// Hears of what keeps the next edition from being read, once for as long as it stays the same.
  let onTrouble: @Sendable (any Error) -> Void

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var trouble = ""
      while (try? await Task.sleep(for: .seconds(1))) != nil {
        do {
          if try library.refresh() { onTurn(library.count) }
          trouble = ""
        } catch {
          if "\(error)" != trouble { onTrouble(error) }
          trouble = "\(error)"
        }
      }
    }
  }
}
