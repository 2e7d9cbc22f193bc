import Testing

@testable import Subscriptions

@Suite struct FeedTokenTests {
  /// Gives the same bits for ever.
  private struct Constant: RandomNumberGenerator {
    var bits: UInt64
    mutating func next() -> UInt64 { bits }
  }

  @Test("a token has 160 bits, each from the generator")
  func bits() {
    for value in UInt64(0)..<32 {
      var generator = Constant(bits: value)
      let token = FeedToken(using: &generator).text
      #expect(token.count == 32 && Set(token).count == 1)
    }
    let letters = Set(
      (UInt64(0)..<32).map { value -> String in
        var generator = Constant(bits: value)
        return FeedToken(using: &generator).text
      }
    )
    #expect(letters.count == 32)
  }

  @Test("the system's generator never gives a token twice")
  func unique() {
    var generator = SystemRandomNumberGenerator()
    let tokens = Set((0..<2000).map { _ in FeedToken(using: &generator).text })
    #expect(tokens.count == 2000)
    #expect(tokens.allSatisfy { FeedToken.hasForm($0) })
  }

  @Test("a token does not show when somebody prints it")
  func silent() {
    var generator = SystemRandomNumberGenerator()
    let token = FeedToken(using: &generator)
    var dumped = ""
    dump(token, to: &dumped)
    for shown in ["\(token)", String(reflecting: token), String(describing: [token]), dumped] {
      #expect(!shown.contains(token.text))
    }
  }

  @Test("digests are compared to the end, and only equal ones are the same")
  func comparing() {
    let digest = TokenDigest(of: "a")
    #expect(digest.isSame(as: TokenDigest(of: "a")))
    for position in 0..<32 {
      var bytes = digest.bytes
      bytes[position] ^= 1
      #expect(TokenDigest(bytes: bytes).map { digest.isSame(as: $0) } == false)
    }
    #expect(TokenDigest(bytes: []) == nil)
  }
}
