import Diagnostics
import Testing

@testable import PhienchoCommands

/// Paths lead from the current folder, not from the workspace.
@Suite struct WorkspacePathTests {
  @Test(
    "the way to the workspace stands before paths in it",
    arguments: [
      (".", "Exports/2027"), ("./", "Exports/2027"), ("..", "../Exports/2027"),
      ("../centre/", "../centre/Exports/2027"), ("/srv/centre", "/srv/centre/Exports/2027"),
      ("/", "/Exports/2027"), ("./centre//", "centre/Exports/2027"),
    ]
  )
  func roots(_ root: String, _ path: String) {
    #expect(WorkspacePaths(root: root).fromHere("Exports/2027") == path)
  }

  @Test("paths of files elsewhere, and none at all, stay as they are")
  func others() {
    let paths = WorkspacePaths(root: "../centre")
    for path in ["", "/tmp/x", "stdout", "../centre", "Eventsabc/x"] {
      #expect(paths.fromHere(path) == path)
    }
  }

  @Test("diagnostics keep line and column")
  func diagnostics() {
    let place = SourceLocation(path: "Events/staff.yaml", line: 3, column: 7)
    let shown = WorkspacePaths(root: "x").fromHere(Diagnostic(at: place, code: "a", message: "b"))
    #expect(shown.location.description == "x/Events/staff.yaml:3:7")
  }
}
