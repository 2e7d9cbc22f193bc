import Foundation
import GRDB

/// Bytes as SQLite keeps them.
struct DataBytes: DatabaseValueConvertible {
  var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> DataBytes? {
    Data.fromDatabaseValue(value).map { DataBytes(Array($0)) }
  }
}
