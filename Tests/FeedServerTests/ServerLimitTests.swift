import Testing

@testable import FeedServer

@Suite(.serialized) struct ServerLimitTests {
  @Test("a header that is too long is refused, and the connection closed")
  func headers() async throws {
    try await RunningServer.with { server in
      let long = try RawClient(port: server.port)
      try long.request("/health", "X-Long: " + String(repeating: "a", count: 20_000))
      #expect(try await long.answer().status == 400)
      #expect(try await long.isClosed())
      let many = try RawClient(port: server.port)
      try many.send("GET /health HTTP/1.1\r\nHost: a\r\n")
      try many.send(String(repeating: "A: b\r\n", count: 200) + "\r\n")
      #expect(try await many.answer().status == 400)
      #expect(try await many.isClosed())
    }
  }

  @Test("what is no HTTP is refused")
  func garbage() async throws {
    try await RunningServer.with { server in
      for text in ["\u{16}\u{3}\u{1}\r\n\r\n", "HELLO\r\n\r\n", "GET\r\n\r\n"] {
        let client = try RawClient(port: server.port)
        try client.send(text)
        #expect(try await client.isClosed())
      }
      let client = try RawClient(port: server.port)
      try client.request("/health")
      #expect(try await client.answer().status == 200)
    }
  }

  @Test("a connection that asks nothing, or never to the end, is closed")
  func idle() async throws {
    try await RunningServer.with({ $0.idleSeconds = 1 }) { server in
      let silent = try RawClient(port: server.port)
      let slow = try RawClient(port: server.port)
      try slow.send("GET /health HTTP/1.1\r\nHo")
      #expect(try await silent.isClosed())
      #expect(try await slow.isClosed())
    }
  }

  @Test("a request whose body never ends is closed")
  func endlessBody() async throws {
    try await RunningServer.with({ $0.exchangeSeconds = 1 }) { server in
      let client = try RawClient(port: server.port)
      try client.request("/health", method: "POST", "Content-Length: 1000000")
      try client.send("abc")
      #expect(try await client.isClosed())
    }
  }

  @Test("a client that does not fetch its answer is closed")
  func unread() async throws {
    try await RunningServer.with({ $0.exchangeSeconds = 1 }) { server in
      let client = try RawClient(port: server.port, receiveBuffer: 4096)
      for _ in 0..<40 { try client.request("/feeds/all.ics") }
      try await Task.sleep(for: .milliseconds(2500))
      var whole = 0
      while (try? await client.answer()) != nil { whole += 1 }
      #expect(whole < 40)
    }
  }

  @Test("more connections than allowed wait for one to end")
  func connections() async throws {
    try await RunningServer.with({ $0.maximumConnections = 2 }) { server in
      var first: RawClient? = try RawClient(port: server.port)
      let second = try RawClient(port: server.port)
      for client in [first, second].compactMap(\.self) {
        try client.request("/health")
        #expect(try await client.answer().status == 200)
      }
      let third = try RawClient(port: server.port)
      try third.request("/health")
      try await Task.sleep(for: .milliseconds(300))
      #expect(server.log.all.filter { $0.hasPrefix("health") }.count == 2)
      first = nil
      #expect(try await third.answer().status == 200)
    }
  }
}
