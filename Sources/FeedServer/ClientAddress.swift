import Glibc
import NIOCore

/// Whom a limit counts.
enum ClientAddress {
  /// The address of a client, as a key for limits.
  ///
  /// - Parameters:
  ///   - peer: the other end of the connection.
  ///   - forwarded: `X-Forwarded-For`; nil unless a proxy of ours sets it. Its last address is the one
  ///     that the proxy saw itself, everything before may be invented by the client.
  /// - Returns: the key.
  static func key(peer: SocketAddress?, forwarded: String?) -> String {
    let last = forwarded?.split(separator: ",").last.map { $0.filter { $0 != " " && $0 != "\t" } }
    if let last, let key = key(address: last) { return key }
    return peer?.ipAddress.flatMap { key(address: $0) } ?? "?"
  }

  /// An address of version 4 as it is; of version 6 the network it is in, since a household has 2^64
  /// addresses there to choose from.
  private static func key(address: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, address, &bytes) == 1 { return address }
    guard inet_pton(AF_INET6, address, &bytes) == 1 else { return nil }
    return bytes.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
