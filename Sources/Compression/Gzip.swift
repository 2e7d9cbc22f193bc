internal import CZlib

/// Compression in the format of gzip (RFC 1952).
///
/// zlib keeps its state in a `z_stream` that the one function here begins and ends; only Swift values
/// leave.
public enum Gzip {
  /// The same bytes compressed; nil where zlib has no memory for it.
  ///
  /// The header names no time and no file, so the same bytes always give the same result.
  public static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    // 15 bits of window, and 16 more to ask for gzip's header and trailer instead of zlib's.
    let begun = deflateInit2_(
      &stream,
      Z_BEST_COMPRESSION,
      Z_DEFLATED,
      15 + 16,
      8,
      Z_DEFAULT_STRATEGY,
      ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)
    )
    guard begun == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var source = bytes
    var result = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let outcome = source.withUnsafeMutableBufferPointer { input in
      result.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard outcome == Z_STREAM_END else { return nil }
    result.removeLast(Int(stream.avail_out))
    return result
  }
}
