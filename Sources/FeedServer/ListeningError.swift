import NIOCore

/// Why the server could not listen at its address.
public struct ListeningError: Error, Hashable, Sendable {
  /// The system's number of the error; 0 for a host name that leads nowhere.
  public let number: Int32

  init(_ error: any Error) {
    number = (error as? IOError)?.errnoCode ?? 0
  }
}
