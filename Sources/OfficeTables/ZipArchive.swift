import CZlib

/// The parts of a zip archive in memory, found by its central directory (PKWARE APPNOTE 4.3).
///
/// Every number in the file is doubted: each offset is checked before it is followed, and
/// unpacking stops at a bound, whatever size the directory claims.
struct ZipArchive {
  private struct Entry {
    var method: Int
    var packedSize: Int
    var header: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  private var budget = TableBounds.archiveBytes

  init(_ bytes: [UInt8]) throws(TableTrouble) {
    self.bytes = bytes
    // OLE2: an .xls of Excel 97, or an .xlsx locked with a password.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldOrLocked }
    guard bytes.starts(with: [0x50, 0x4B]), let end = endRecord() else { throw .notAWorkbook }
    let count = number(end + 10, 2)
    var position = number(end + 16, 4)
    guard count <= TableBounds.entries else { throw .tooLarge }
    for _ in 0..<count {
      guard position + 46 <= bytes.count, number(position, 4) == 0x0201_4B50 else {
        throw .notAWorkbook
      }
      let nameEnd = position + 46 + number(position + 28, 2)
      guard nameEnd <= bytes.count else { throw .notAWorkbook }
      let name = String(decoding: bytes[(position + 46)..<nameEnd], as: UTF8.self)
      let isLocked = number(position + 8, 2) & 1 == 1
      if isLocked { throw .oldOrLocked }
      entries[ZipArchive.key(name)] = Entry(
        method: number(position + 10, 2),
        packedSize: number(position + 20, 4),
        header: number(position + 42, 4)
      )
      position = nameEnd + number(position + 30, 2) + number(position + 32, 2)
    }
  }

  /// The bytes of a part; nil where the archive has none of that name.
  mutating func part(_ name: String) throws(TableTrouble) -> [UInt8]? {
    guard let entry = entries[ZipArchive.key(name)] else { return nil }
    guard entry.header + 30 <= bytes.count, number(entry.header, 4) == 0x0403_4B50 else {
      throw .damaged(part: name)
    }
    let start = entry.header + 30 + number(entry.header + 26, 2) + number(entry.header + 28, 2)
    guard start + entry.packedSize <= bytes.count else { throw .damaged(part: name) }
    let packed = bytes[start..<(start + entry.packedSize)]
    let limit = min(TableBounds.partBytes, budget)
    let content: [UInt8]
    switch entry.method {
    case 0:
      guard packed.count <= limit else { throw .tooLarge }
      content = Array(packed)
    case 8: content = try inflated(Array(packed), atMost: limit, part: name)
    default: throw .damaged(part: name)
    }
    budget -= content.count
    return content
  }

  /// Names of parts are compared without case, as Open Packaging Conventions asks.
  private static func key(_ name: String) -> String {
    name.replacing("\\", with: "/").lowercased()
  }

  /// The end of central directory record: in the last 64 KiB, behind it only a comment.
  private func endRecord() -> Int? {
    guard bytes.count >= 22 else { return nil }
    let lowest = max(0, bytes.count - 22 - 65_535)
    return stride(from: bytes.count - 22, through: lowest, by: -1)
      .first { number($0, 4) == 0x0605_4B50 }
  }

  /// A little-endian number; zero beyond the end.
  private func number(_ position: Int, _ size: Int) -> Int {
    guard position >= 0, position + size <= bytes.count else { return 0 }
    return (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[position + $1]) }
  }
}

/// The content of a raw deflate stream.
///
/// zlib's stream lives in this function only: initialised, used and ended here.
private func inflated(_ packed: [UInt8], atMost limit: Int, part: String) throws(TableTrouble)
  -> [UInt8]
{
  var stream = z_stream()
  guard phiencho_inflate_init(&stream) == Z_OK else { throw .damaged(part: part) }
  defer { inflateEnd(&stream) }
  var input = packed
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  var result: [UInt8] = []
  var status = Z_OK
  input.withUnsafeMutableBufferPointer { source in
    stream.next_in = source.baseAddress
    stream.avail_in = UInt32(clamping: source.count)
    repeat {
      let made = chunk.withUnsafeMutableBufferPointer { target in
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        status = inflate(&stream, Z_NO_FLUSH)
        return target.count - Int(stream.avail_out)
      }
      result += chunk[..<made]
      if made == 0, status == Z_OK, stream.avail_in == 0 { status = Z_BUF_ERROR }
    } while status == Z_OK && result.count <= limit
  }
  if result.count > limit { throw .tooLarge }
  guard status == Z_STREAM_END else { throw .damaged(part: part) }
  return result
}
