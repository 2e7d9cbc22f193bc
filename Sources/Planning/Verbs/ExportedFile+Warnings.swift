import Diagnostics
import PlanExports
import Wording

extension Sequence<ExportedFile> {
  /// What is not on their pages as it should be.
  func printWarnings(in folder: String, _ wording: Wording) -> [Diagnostic] {
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
