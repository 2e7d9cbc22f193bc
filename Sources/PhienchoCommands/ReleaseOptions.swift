import ArgumentParser
import Bilingual
import Foundation
import Planning
import Wording

/// The workspace as an option, for commands whose arguments are something else.
struct FolderOptions: ParsableArguments {
  @Option(help: .said(.workspace))
  var folder = "."

  @Option(help: .said(.year))
  var year: Int?

  @Option(help: .said(.language))
  var language: LanguageOption?

  var place: Workspace { Workspace(root: folder) }

  var paths: WorkspacePaths { WorkspacePaths(root: folder) }

  var chosenLanguage: Language { language?.language ?? place.language }

  var wording: Wording { Wording(chosenLanguage) }
}

/// Who does something that the ledger remembers, and when.
struct ActOptions: ParsableArguments {
  @Option(help: .said(.author))
  var by: String?

  @Option(help: .said(.moment))
  var at: String?

  func validate() throws {
    if let at, Act.seconds(ofLocalTime: at) == nil {
      throw ValidationError(Spoken.wording.said(.noMoment(at)))
    }
  }

  /// The clock and the system's name of the user, where nothing else is given.
  var act: Act {
    Act(
      who: by ?? NSUserName(),
      at: at.flatMap(Act.seconds) ?? Int(Date.now.timeIntervalSince1970)
    )
  }
}
