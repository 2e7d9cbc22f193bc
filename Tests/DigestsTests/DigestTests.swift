import Digests
import Testing

/// The examples of FIPS 180-4, as published with the standard by NIST.
@Suite struct DigestTests {
  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
  ])
  func `SHA-1 is the standard's`(message: String, digest: String) {
    #expect(Digest.sha1.hexadecimal(of: message) == digest)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `SHA-256 is the standard's`(message: String, digest: String) {
    #expect(Digest.sha256.hexadecimal(of: message) == digest)
  }

  @Test func `a zero byte does not end the message`() {
    #expect(Digest.sha256.bytes(of: [97, 0, 98]) != Digest.sha256.bytes(of: [97]))
    #expect(Digest.sha256.bytes(of: [97, 0, 98]).count == 32)
  }
}
