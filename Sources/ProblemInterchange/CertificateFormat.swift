public import FairScheduling
import Foundation

/// Reads and writes certificates of bounds in the format `phiencho-certificate/2`.
public enum CertificateFormat {
  /// The certificate in a JSON file.
  ///
  /// What it proves is not asked here.
  ///
  /// - Throws: ``DocumentFaults`` with everything that keeps it from being one of this problem.
  public static func certificate(from bytes: [UInt8], for problem: Problem) throws(DocumentFaults)
    -> Certificate
  {
    var reader = CertificateReader(JSONDocument(bytes), for: problem)
    guard let certificate = reader.certificate() else { throw reader.faults() }
    return certificate
  }

  /// A certificate as JSON; the same certificate always gives the same bytes.
  public static func bytes(of certificate: Certificate, for problem: Problem) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(CertificateDocument(certificate, for: problem)))
      + [UInt8(ascii: "\n")]
  }
}
