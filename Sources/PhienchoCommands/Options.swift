import ArgumentParser
import Bilingual
import Diagnostics
import Foundation
import Planning
import Wording

/// A language as it is typed.
enum LanguageOption: String, CaseIterable, ExpressibleByArgument {
  case vi, en

  var language: Language {
    switch self {
    case .vi: .vietnamese
    case .en: .english
    }
  }
}

/// The workspace and the language, which nearly every command has.
struct WorkspaceOptions: ParsableArguments {
  @Argument(help: "Thư mục có Events/ và Exports/ / the folder with Events/ and Exports/.")
  var workspace = "."

  @Option(help: "Năm, mặc định là năm cuối trong Events/ / the year; by default the last one.")
  var year: Int?

  @Option(help: "Ngôn ngữ vi hoặc en, mặc định theo centre.yaml / the language.")
  var language: LanguageOption?

  var place: Workspace { Workspace(root: workspace) }

  var chosenLanguage: Language { language?.language ?? place.language }

  var wording: Wording { Wording(chosenLanguage) }
}

/// How long and with what luck to search.
struct EffortOptions: ParsableArguments {
  @Option(help: "Số bước tìm kiếm; cùng số bước, cùng kết quả / steps: same steps, same plan.")
  var steps: Int?

  @Option(help: "Số giây tìm kiếm, kết quả có thể khác nhau / seconds: the plan may differ.")
  var seconds: Double?

  @Option(help: "Hạt giống ngẫu nhiên / seed of all randomness.")
  var seed: UInt64 = 1

  @Option(help: "Số luồng; không đổi kết quả / threads; they do not change the plan.")
  var threads = 2

  func validate() throws {
    if steps != nil, seconds != nil { throw ValidationError("--steps | --seconds") }
    if let steps, steps < 0 { throw ValidationError("--steps ≥ 0") }
    if let seconds, !(0...1_000_000).contains(seconds) { throw ValidationError("--seconds ≥ 0") }
    if !(1...256).contains(threads) { throw ValidationError("--threads 1…256") }
  }
}

/// Prints what is wrong, one after the other.
func show(_ diagnostics: [Diagnostic]) {
  for diagnostic in diagnostics { Terminal.complain(diagnostic.description) }
}
