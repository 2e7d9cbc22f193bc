import Diagnostics

/// Paths of a workspace as they lead there from the current folder, for people and their editors.
struct WorkspacePaths {
  /// The workspace as it was named on the command line.
  let root: String

  /// A path below the workspace, seen from the current folder; others stay as they are.
  func fromHere(_ path: String) -> String {
    let first = path.prefix { $0 != "/" }
    guard ["Events", "Exports"].contains(first) else { return path }
    var root = root[...]
    while root.hasPrefix("./") { root = root.dropFirst(2).drop { $0 == "/" } }
    while root.count > 1, root.hasSuffix("/") { root = root.dropLast() }
    if root.isEmpty || root == "." { return path }
    return root.hasSuffix("/") ? root + path : "\(root)/\(path)"
  }

  func fromHere(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.location.path = fromHere(diagnostic.location.path)
    return diagnostic
  }
}
