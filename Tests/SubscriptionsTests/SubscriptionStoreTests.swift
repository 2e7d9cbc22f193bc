import Foundation
import Testing

@testable import Subscriptions

@Suite struct SubscriptionStoreTests {
  let path: String
  let store: SubscriptionStore

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "subscriptions.sqlite").path
    store = try SubscriptionStore(at: path)
  }

  private func token() -> FeedToken {
    var generator = SystemRandomNumberGenerator()
    return FeedToken(using: &generator)
  }

  @Test("a kept token leads to its person, and no other does")
  func keeping() throws {
    let (an, binh) = (token(), token())
    try store.add("an", an, at: 1, replacing: false)
    try store.add("binh", binh, at: 2, replacing: false)
    let subscribers = try store.subscribers()
    #expect(subscribers.count == 2)
    #expect(subscribers.person(for: an.digest) == "an")
    #expect(subscribers.person(for: binh.digest) == "binh")
    #expect(subscribers.person(for: token().digest) == nil)
    #expect(try store.people().map(\.person) == ["an", "binh"])
  }

  @Test("a second token needs to replace the first, which then leads nowhere")
  func replacing() throws {
    let (first, second) = (token(), token())
    try store.add("an", first, at: 7, replacing: false)
    #expect(throws: SubscriptionError.exists(person: "an", since: 7)) {
      try store.add("an", second, at: 8, replacing: false)
    }
    #expect(try store.subscribers().person(for: first.digest) == "an")
    try store.add("an", second, at: 8, replacing: true)
    #expect(try store.subscribers().person(for: first.digest) == nil)
    #expect(try store.subscribers().person(for: second.digest) == "an")
  }

  @Test("a revoked token leads nowhere, and others go on")
  func revoking() throws {
    let (an, binh) = (token(), token())
    try store.add("an", an, at: 1, replacing: false)
    try store.add("binh", binh, at: 1, replacing: false)
    #expect(try store.remove("an"))
    #expect(try !store.remove("an"))
    #expect(try store.subscribers().person(for: an.digest) == nil)
    #expect(try store.subscribers().person(for: binh.digest) == "binh")
  }

  @Test("the file holds no token")
  func hashed() throws {
    let token = token()
    try store.add("an", token, at: 1, replacing: false)
    for suffix in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(filePath: path + suffix))
      #expect(bytes.range(of: Data(token.text.utf8)) == nil)
    }
  }

  @Test("another program's changes are seen, by the edition as well")
  func otherPrograms() throws {
    let edition = try store.edition()
    #expect(try store.edition() == edition)
    let token = token()
    let other = try SubscriptionStore(at: path)
    try other.add("an", token, at: 1, replacing: false)
    #expect(try store.edition() != edition)
    #expect(try store.subscribers().person(for: token.digest) == "an")
    let second = try store.edition()
    try other.remove("an")
    #expect(try store.edition() != second)
  }

  @Test("the address of the server is kept until there is another one")
  func address() throws {
    #expect(try store.address() == nil)
    try store.keep(address: "https://a.example")
    try store.keep(address: "https://b.example")
    #expect(try store.address() == "https://b.example")
  }

  @Test("a file that is no database is told as damaged")
  func damaged() throws {
    let other = path + ".other"
    try Data(repeating: 65, count: 5000).write(to: URL(filePath: other))
    #expect(throws: SubscriptionError.damaged(other)) { try SubscriptionStore(at: other) }
  }

  @Test("a file that cannot be made is told")
  func notWritable() {
    let nowhere = path + "/x/subscriptions.sqlite"
    #expect(throws: SubscriptionError.notWritable(nowhere)) { try SubscriptionStore(at: nowhere) }
  }
}
