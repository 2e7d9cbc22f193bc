import Feeds
import Testing

@testable import FeedServer

@Suite(.serialized) struct ServingTests {
  @Test("a calendar arrives whole, with date and length")
  func whole() async throws {
    try await RunningServer.with { server in
      let client = try RawClient(port: server.port)
      try client.request("/feeds/all.ics")
      let answer = try await client.answer()
      #expect(answer.status == 200)
      #expect(answer.body == ChangingCalendars.text(0).bytes)
      #expect(answer.fields["content-type"] == "text/calendar; charset=utf-8")
      #expect(answer.fields["date"]?.hasSuffix(" GMT") == true)
      #expect(answer.fields["transfer-encoding"] == nil)
    }
  }

  @Test("one connection serves many requests, sent one after the other or all at once")
  func keptOpen() async throws {
    try await RunningServer.with { server in
      let client = try RawClient(port: server.port)
      for _ in 0..<3 {
        try client.request("/health")
        #expect(try await client.answer().status == 200)
      }
      for _ in 0..<50 { try client.request("/feeds/all.ics") }
      for _ in 0..<50 { #expect(try await client.answer().body.count > 400_000) }
    }
  }

  @Test("nothing follows the header for HEAD and 304")
  func bodiless() async throws {
    try await RunningServer.with { server in
      let client = try RawClient(port: server.port)
      try client.request("/feeds/all.ics", method: "HEAD")
      let head = try await client.answer(hasBody: false)
      #expect(head.status == 200)
      #expect(head.fields["content-length"] == String(ChangingCalendars.text(0).bytes.count))
      let tag = try #require(head.fields["etag"])
      try client.request("/feeds/all.ics", "If-None-Match: \(tag)")
      let unchanged = try await client.answer()
      #expect(unchanged.status == 304)
      #expect(unchanged.fields["content-length"] == nil)
      #expect(unchanged.fields["transfer-encoding"] == nil)
      // Were there a body, it would be taken for the next answer.
      try client.request("/health")
      #expect(try await client.answer().body == Array("ok\n".utf8))
    }
  }

  @Test("the connection is closed for those who ask for it and for old clients")
  func closing() async throws {
    try await RunningServer.with { server in
      let polite = try RawClient(port: server.port)
      try polite.request("/health", "Connection: close")
      #expect(try await polite.answer().fields["connection"] == "close")
      #expect(try await polite.isClosed())
      let old = try RawClient(port: server.port)
      try old.send("GET /health HTTP/1.0\r\n\r\n")
      #expect(try await old.answer().status == 200)
      #expect(try await old.isClosed())
    }
  }

  @Test("a client that closes its side after asking still gets the whole answer")
  func halfClosed() async throws {
    try await RunningServer.with { server in
      let client = try RawClient(port: server.port)
      try client.request("/feeds/all.ics")
      client.endSending()
      #expect(try await client.answer().body == ChangingCalendars.text(0).bytes)
      #expect(try await client.isClosed())
    }
  }

  @Test("requests are answered from one edition or the other while it changes, and none is lost")
  func swaps() async throws {
    try await RunningServer.with { server in
      try await withThrowingTaskGroup(of: Set<Int>.self) { group in
        for _ in 0..<4 {
          group.addTask {
            let client = try RawClient(port: server.port)
            var seen: Set<Int> = []
            for _ in 0..<150 {
              try client.request("/feeds/\(server.token).ics")
              let answer = try await client.answer()
              #expect(answer.status == 200)
              let lines = String(decoding: answer.body, as: UTF8.self).split(separator: "\r\n")
              #expect(lines.first == lines.last)
              seen.insert(lines.first.flatMap { Int($0.dropFirst(10)) } ?? -1)
            }
            return seen
          }
        }
        group.addTask {
          for _ in 0..<25 {
            server.calendars.turn()
            try server.library.refresh()
            try await Task.sleep(for: .milliseconds(2))
          }
          return []
        }
        var seen: Set<Int> = []
        for try await part in group { seen.formUnion(part) }
        #expect(seen.count > 1 && seen.isSubset(of: Set(0...25)))
      }
    }
  }

  @Test("told to stop, it finishes what it was sending and accepts no more")
  func stopping() async throws {
    try await RunningServer.with { server in
      // A small window keeps the answer under way while the server is told to stop.
      let slow = try RawClient(port: server.port, receiveBuffer: 4096)
      let idle = try RawClient(port: server.port)
      try idle.request("/health")
      #expect(try await idle.answer().status == 200)
      try slow.request("/feeds/all.ics")
      while !server.log.all.contains(where: { $0.hasPrefix("open 200") }) {
        try await Task.sleep(for: .milliseconds(5))
      }
      await server.stop()
      #expect(try await idle.isClosed())
      #expect(throws: RawClient.Failed.self) { try RawClient(port: server.port) }
      let answer = try await slow.answer()
      #expect(answer.body == ChangingCalendars.text(0).bytes)
    }
  }

  @Test("a token is in no line of the log, at any level")
  func secrecy() async throws {
    try await RunningServer.with { server in
      let client = try RawClient(port: server.port)
      for suffix in [".ics", "", ".txt", ".ics?x", "/../a"] {
        try client.request("/feeds/\(server.token)\(suffix)")
        _ = try await client.answer()
      }
      try client.request("/feeds/\(server.token).ics", method: "POST", "Content-Length: 3")
      try client.send("abc")
      _ = try await client.answer()
      try client.send("GET /feeds/\(server.token).ics nonsense\r\n\r\n")
      #expect(try await client.isClosed())
      await server.stop()
      #expect(server.log.all.contains { $0.hasPrefix("personal 200") })
      for line in server.log.all { #expect(!line.contains(server.token.prefix(8)), "\(line)") }
    }
  }
}
