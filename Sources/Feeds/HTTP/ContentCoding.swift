/// How a body travels.
enum ContentCoding {
  /// Whether an `Accept-Encoding` field prefers gzip to the plain bytes (RFC 9110 §12.5.3).
  ///
  /// Only a client that asks gets it: no field means plain.
  static func prefersGzip(_ field: String?) -> Bool {
    guard let field else { return false }
    var weights: [String: Int] = [:]
    for item in field.split(separator: ",") {
      let parts = item.split(separator: ";").map { $0.trimmingSpaces.lowercased() }
      guard let coding = parts.first, !coding.isEmpty else { continue }
      weights[coding] = weight(parts.dropFirst())
    }
    let gzip = weights["gzip"] ?? weights["x-gzip"] ?? weights["*"] ?? 0
    let identity = weights["identity"] ?? 0
    return gzip > 0 && gzip >= identity
  }

  /// The `q` of a coding in thousandths; what cannot be read counts as not wanted.
  private static func weight(_ parameters: some Sequence<String>) -> Int {
    for parameter in parameters where parameter.hasPrefix("q=") {
      guard let value = Double(parameter.dropFirst(2)), (0...1).contains(value) else { return 0 }
      return Int(value * 1000)
    }
    return 1000
  }
}
