import Foundation

/// A client that sends exactly the bytes it is told, over a socket of this machine.
///
/// Every wait has an end, so that a server that does not answer fails a test and does not stop it;
/// and waits on a thread of its own, since the server needs those of the tests.
final class RawClient: @unchecked Sendable {
  // A test uses a client for one thing at a time.
  private let descriptor: Int32
  private var received: [UInt8] = []

  struct Failed: Error {
    var step: String
  }

  init(port: Int, receiveBuffer: Int32? = nil) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failed(step: "socket") }
    if var size = receiveBuffer {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var patience = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(
      descriptor,
      SOL_SOCKET,
      SO_RCVTIMEO,
      &patience,
      socklen_t(MemoryLayout<timeval>.size)
    )
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let outcome = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard outcome == 0 else { throw Failed(step: "connect") }
  }

  deinit { close(descriptor) }

  func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    else { throw Failed(step: "send") }
  }

  /// Says that nothing more will be sent.
  func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// A request with a `Host` field, and more lines.
  func request(_ path: String, method: String = "GET", _ lines: String...) throws {
    let head = ["\(method) \(path) HTTP/1.1", "Host: localhost"] + lines
    try send(head.joined(separator: "\r\n") + "\r\n\r\n")
  }

  struct Answer: Equatable, Sendable {
    var status: Int
    var fields: [String: String]
    var body: [UInt8]
  }

  /// The next answer on the connection.
  ///
  /// - Parameter hasBody: whether one follows, as it does not for HEAD.
  /// - Returns: the answer.
  /// - Throws: ``Failed`` where the connection ends or nothing comes.
  func answer(hasBody: Bool = true) async throws -> Answer {
    try await aside { try self.nextAnswer(hasBody) }
  }

  private func nextAnswer(_ hasBody: Bool) throws -> Answer {
    let end = Array("\r\n\r\n".utf8)
    while received.firstRange(of: end) == nil { try receive() }
    guard let range = received.firstRange(of: end) else { throw Failed(step: "header") }
    let lines = String(decoding: received[..<range.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    received.removeSubrange(..<range.upperBound)
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if parts.count == 2 { fields[parts[0].lowercased()] = parts[1] }
    }
    let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    let length = hasBody ? fields["content-length"].flatMap { Int($0) } ?? 0 : 0
    while received.count < length { try receive() }
    let body = Array(received.prefix(length))
    received.removeFirst(length)
    return Answer(status: status, fields: fields, body: body)
  }

  /// Whether the server has closed its side; reads over what it still sent.
  func isClosed() async throws -> Bool {
    try await aside { self.readsToTheEnd() }
  }

  private func aside<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws
    -> Value
  {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
  }

  private func readsToTheEnd() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count == 0 || count < 0 && errno == ECONNRESET { return true }
      if count < 0 { return false }
    }
  }

  private func receive() throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { throw Failed(step: count == 0 ? "closed" : "receive") }
    received += buffer[..<count]
  }
}
