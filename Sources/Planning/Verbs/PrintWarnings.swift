import Diagnostics
import PlanExports
import Wording

extension [ExportedFile] {
  /// Warnings of what is not on paper as it should be, in a folder named from the workspace.
  func printWarnings(below folder: String, _ wording: Wording) -> [Diagnostic] {
    flatMap { file in
      file.defects.map { defect in
        let said = wording.said(defect)
        return Diagnostic(
          at: SourceLocation(path: "\(folder)/\(file.path)"),
          .warning,
          code: said.code,
          message: said.message,
          fix: said.fix
        )
      }
    }
  }
}
