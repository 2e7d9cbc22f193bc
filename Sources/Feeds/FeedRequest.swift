public import NIOHTTP1

/// A request, with all that its answer depends on.
public struct FeedRequest: Sendable {
  public var method: HTTPMethod
  /// The path without a query.
  public var path: Substring
  /// Each field with all its values, joined by commas; nil where there is none.
  public var ifNoneMatch: String?
  public var ifModifiedSince: String?
  public var acceptEncoding: String?
  /// Who asks: an address, for the limits only.
  public var client: String
  /// Milliseconds of a clock that never goes back, for the limits only.
  public var uptime: Int
  /// The year in which it is asked, for dates with two digits.
  public var year: Int

  public init(_ head: HTTPRequestHead, client: String, uptime: Int, year: Int) {
    method = head.method
    // By bytes: to find characters costs more than all the rest of a request.
    let end = head.uri.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    path = head.uri[..<(end ?? head.uri.endIndex)]
    ifNoneMatch = FeedRequest.joined(head.headers["If-None-Match"])
    ifModifiedSince = head.headers.first(name: "If-Modified-Since")
    acceptEncoding = FeedRequest.joined(head.headers["Accept-Encoding"])
    (self.client, self.uptime, self.year) = (client, uptime, year)
  }

  private static func joined(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: ",")
  }

  var prefersGzip: Bool { ContentCoding.prefersGzip(acceptEncoding) }
}
