/// Puts imported tables into their places: each appears whole or not at all.
public enum ImportWriting {
  /// Writes whole files by their path; vendors come before who refers to them.
  public static func write(_ files: [String: [UInt8]], in folder: some FolderWriting)
    throws(FileError)
  {
    let hold = try folder.hold("Events")
    defer { hold.release() }
    let isFirst = { (path: String) in path.hasSuffix("/vendors.csv") }
    let paths = files.keys.filter(isFirst) + files.keys.filter { !isFirst($0) }.sorted()
    for path in paths {
      guard let bytes = files[path] else { continue }
      let (parent, name) = split(path)
      let fresh = "\(parent)/.\(name).importing"
      if folder.kind(of: fresh) != nil { try folder.remove(fresh) }
      try folder.write(bytes, to: fresh)
      if folder.kind(of: path) == nil {
        try folder.move(fresh, to: path)
      } else {
        try folder.exchange(fresh, path)
        try folder.remove(fresh)
      }
      try folder.sync(folder: parent)
    }
  }

  private static func split(_ path: String) -> (String, String) {
    guard let slash = path.lastIndex(of: "/") else { return ("Events", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
