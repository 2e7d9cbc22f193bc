import NIOCore
import Testing

@testable import FeedServer

@Suite struct ClientAddressTests {
  private func key(_ peer: String, forwarded: String? = nil) throws -> String {
    ClientAddress.key(peer: try SocketAddress(ipAddress: peer, port: 1), forwarded: forwarded)
  }

  @Test("a client is its address, whatever its port")
  func peer() throws {
    #expect(try key("192.0.2.1") == "192.0.2.1")
  }

  @Test("behind a proxy the client is the last address named, which the proxy wrote itself")
  func proxy() throws {
    #expect(try key("127.0.0.1", forwarded: "192.0.2.1") == "192.0.2.1")
    #expect(try key("127.0.0.1", forwarded: "10.0.0.1, 192.0.2.9") == "192.0.2.9")
    #expect(try key("127.0.0.1", forwarded: "nonsense") == "127.0.0.1")
  }

  @Test("addresses of one network of version 6 are one client")
  func networks() throws {
    #expect(try key("2001:db8:1:2::5") == key("2001:db8:1:2:9:9:9:9"))
    #expect(try key("2001:db8:1:2::5") != key("2001:db8:1:3::5"))
  }

  @Test(
    "only loopback is safe without a proxy",
    arguments: ["127.0.0.1", "127.1.2.3", "localhost", "::1"]
  )
  func loopback(_ host: String) {
    #expect(FeedServerOptions(host: host).isSafe)
  }

  @Test(
    "any other address needs one",
    arguments: [
      "0.0.0.0", "::", "192.168.1.5", "lich.example", "127.evil.example", "127.0.0.1.example",
    ]
  )
  func elsewhere(_ host: String) {
    #expect(!FeedServerOptions(host: host).isSafe)
    #expect(FeedServerOptions(host: host, isBehindProxy: true).isSafe)
  }
}
