/// How the server listens and what it allows.
public struct FeedServerOptions: Sendable {
  public var host: String
  /// 0 for any port that is free.
  public var port: Int
  /// Whether a proxy in front of it encrypts and tells each client's address in `X-Forwarded-For`.
  public var isBehindProxy: Bool
  public var maximumConnections = 512
  /// Seconds a connection may be open without a whole request.
  public var idleSeconds = 30
  /// Seconds from a request's header to the last byte of its answer.
  public var exchangeSeconds = 60
  /// Seconds that answers under way have when the server is told to stop.
  public var shutdownSeconds = 15
  /// Bytes of all header fields of a request.
  public var headerBytes = 16_384
  public var headerFields = 100

  public init(host: String = "127.0.0.1", port: Int = 8080, isBehindProxy: Bool = false) {
    (self.host, self.port, self.isBehindProxy) = (host, port, isBehindProxy)
  }

  /// Whether only programs of the same machine can reach it.
  public var isLoopback: Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// Whether it may listen: the addresses hold secrets, so they travel encrypted or not at all.
  public var isSafe: Bool { isLoopback || isBehindProxy }
}
