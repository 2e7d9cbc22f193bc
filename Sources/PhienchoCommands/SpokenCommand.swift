import ArgumentParser
import Bilingual
import Diagnostics
import Planning
import Wording

/// A command whose failures are told in words, in the language it was asked to speak.
protocol SpokenCommand: ParsableCommand {
  var chosenLanguage: Language { get }
  /// The file or folder it works at, for failures that name none.
  var subject: String { get }
  func work() throws
}

extension SpokenCommand {
  func run() throws {
    do {
      try work()
    } catch let code as ExitCode {
      throw code
    } catch let failure as OutputFailure {
      throw fail(with: failure.diagnostic(Wording(chosenLanguage)))
    } catch {
      throw fail(with: Diagnostic(failure: error, path: subject, in: chosenLanguage))
    }
  }

  /// Shows what failed; to be thrown.
  ///
  /// Exit code 3 tells a disk or a library that failed from errors in the inputs (1) and from a plan
  /// that lacks something (2).
  func fail(with failure: Diagnostic) -> ExitCode {
    if Terminal.isErrorInteractive { Terminal.endProgress() }
    show([failure])
    return ExitCode(3)
  }
}
