import Bilingual
import Diagnostics
import FairScheduling
import Foundation
import ProblemInterchange
import Testing
import Wording

/// What is said of files that are no problem, no plan or no certificate: one slip at a time.
@Suite struct FaultTests {
  /// A slip: what is written instead of what, in the good document of its kind.
  private struct Slip {
    var old: String
    var new: String

    init(_ old: String, _ new: String) {
      self.old = old
      self.new = new
    }
  }

  private static let problemText = """
    {
      "format": "phiencho-problem/1", "name": "pair",
      "calendar": {"firstDay": "2027-01-01", "days": 10, "sessionsPerDay": 1},
      "places": ["chợ", "hội trường"],
      "travel": [[0, 2], [2, 0]],
      "venues": [{"id": "hall", "place": "chợ", "closed": [[3, 4]]}],
      "people": [
        {"id": "an", "skills": ["lead"], "away": [], "target": 4, "fairness": 2, "outing": {"chợ": 3}},
        {"id": "bình", "skills": [], "away": [], "target": 4, "fairness": 2, "outing": {}}
      ],
      "equipment": [{"id": "tent", "quantity": 5}],
      "events": [
        {"id": "a", "length": 2, "starts": [[4, 0], [5, 1]], "venues": [["hall", 0]],
          "shifts": [{"id": "all", "from": 0, "to": 2, "skill": "lead", "count": 1}],
          "uses": {"tent": 2}, "spend": 0, "mandatory": false, "skipCost": 30},
        {"id": "b", "length": 1, "starts": [[4, 0]], "venues": [], "place": "chợ",
          "shifts": [], "uses": {}, "spend": 0, "mandatory": true, "skipCost": 0}
      ],
      "after": [{"first": "a", "second": "b", "minGap": 0}],
      "apart": [],
      "spread": [{"events": ["a", "b"], "idealGap": 3, "weight": 2}],
      "budgets": [{"from": 0, "to": 5, "limit": 9}]
    }

    """

  private static let problemSlips = [
    Slip("phiencho-problem/1", "phiencho-problem/2"), Slip("phiencho-problem/1", "other/1"),
    Slip(", \"name\": \"pair\"", ""), Slip("\"name\"", "\"nmae\""),
    Slip("\"days\": 10", "\"days\": 10, \"days\": 11"), Slip("\"days\": 10", "\"days\": \"10\""),
    Slip("2027-01-01", "2027-02-29"), Slip("\"2027-01-01\"", "20270101"),
    Slip("[[0, 2], [2, 0]]", "[[0, 2]]"), Slip("[[0, 2], [2, 0]]", "[[0, 2], [2, 0, 1]]"),
    Slip("[[0, 2], [2, 0]]", "[[0, 2], [2, 1]]"), Slip("[[3, 4]]", "[[4, 3]]"),
    Slip("\"place\": \"chợ\", \"closed\"", "\"place\": \"cho\", \"closed\""),
    Slip("\"bình\"", "\"an\""), Slip("[\"chợ\", ", "[\"chợ\", \"cho\u{323}\u{31B}\", "),
    Slip("\"quantity\": 5", "\"quantity\": -5"), Slip("\"quantity\": 5", "\"quantity\": 5.0"),
    Slip("\"quantity\": 5", "\"quantity\": 5000000000000000000000"),
    Slip("\"length\": 2", "\"length\": 0"), Slip("[5, 1]", "[9, 1]"), Slip("[5, 1]", "5"),
    Slip("[[4, 0], [5, 1]]", "{\"4\": 0}"), Slip("[[\"hall\", 0]]", "[]"),
    Slip("\"to\": 2", "\"to\": 3"), Slip("{\"tent\": 2}", "{\"table\": 2}"),
    Slip("\"mandatory\": false", "\"mandatory\": 0"),
    Slip("\"first\": \"a\"", "\"first\": \"A\""),
    Slip("\"skipCost\": 30", "\"skipCost\": 1000000000000000000"),
    // What costs the most is named.
    Slip(
      "\"target\": 4, \"fairness\": 2, \"outing\": {}",
      "\"target\": 1000000000, \"fairness\": 9, \"outing\": {}"
    ),
    Slip("\"weight\": 2", "\"weight\": 1000000000000000"),
    Slip("\"days\": 10, \"sessionsPerDay\": 1}", "\"days\": 100000, \"sessionsPerDay\": 1000}"),
    // The form of the text.
    Slip(", \"name\"", " \"name\""), Slip("\"days\": 10, ", "\"days\": 10,, "),
    Slip("\"tent\": 2}", "\"tent\": 2,}"), Slip("\"spend\": 0", "\"spend\" 0"),
    Slip("\"spend\": 0", "\"spend\":"), Slip("\"spend\": 0", "spend: 0"),
    Slip("\"pair\"", "'pair'"), Slip("\"places\"", "// places\n  \"places\""),
    Slip("false", "False"), Slip("\"days\": 10", "\"days\": 010"),
    Slip("\"pair\"", "\"pair"), Slip("\"pair\"", "\"pa\tir\""), Slip("\"pair\"", "\"pa\\xir\""),
    Slip("\"pair\"", "\"\\ud800\""), Slip("\"pair\"", "§"), Slip("[0, 2]", "[0, 2}"),
    Slip("\"budgets\": [{\"from\": 0, \"to\": 5, \"limit\": 9}]\n}\n", "\"budgets\": [{\"from\""),
    Slip("\"limit\": 9}]\n}\n", "\"limit\": 9}]\n}\n{}"),
    // Several at once, all of them told.
    Slip("\"days\": 10, \"sessionsPerDay\": 1", "\"days\": -1, \"sessionPerDay\": 1"),
  ]

  private static let planText = """
    {"format": "phiencho-plan/1", "problem": "pair",
      "events": [{"id": "a", "start": 4, "venue": "hall", "shifts": {"all": ["an"]}}],
      "score": {"missing": 1, "cost": 5}, "bound": {"missing": 0, "cost": 0}, "proved": false}

    """

  private static let planSlips = [
    Slip("\"pair\"", "\"other\""), Slip("\"hall\"", "\"hell\""), Slip("\"an\"", "\"ann\""),
    Slip("\"all\"", "\"ball\""), Slip("\"start\": 4", "\"start\": \"4\""),
    Slip("[\"an\"]", "[\"an\", \"an\"]"), Slip("\"proved\": false", "\"proved\": null"),
  ]

  private static let certificateText = """
    {"format": "phiencho-certificate/2", "problem": "pair", "bound": {"missing": 0, "cost": 1},
      "cost": [
        {"event": "a", "before": 5, "holds": 1, "fails": 2},
        {"prices": {"scale": 10, "hours": [0, 0], "budgets": [0], "sessions": []}},
        {"prices": {"scale": 10, "hours": [0, 0], "budgets": [0], "sessions": [
          {"kind": "person", "of": 0, "runs": [[2, 3, 7]]}]}}
      ]}

    """

  private static let certificateSlips = [
    Slip("\"event\": \"a\"", "\"event\": \"c\""), Slip("\"holds\": 1", "\"holds\": 3"),
    Slip("\"holds\": 1", "\"holds\": 2"), Slip(", \"fails\": 2", ""),
    Slip(
      """
      [
          {"event": "a", "before": 5, "holds": 1, "fails": 2},
          {"prices": {"scale": 10, "hours": [0, 0], "budgets": [0], "sessions": []}},
          {"prices": {"scale": 10, "hours": [0, 0], "budgets": [0], "sessions": [
            {"kind": "person", "of": 0, "runs": [[2, 3, 7]]}]}}
        ]
      """,
      "[]"
    ),
    Slip(
      """
      ,
          {"prices": {"scale": 10, "hours": [0, 0], "budgets": [0], "sessions": []}},
          {"prices": {"scale": 10, "hours": [0, 0], "budgets": [0], "sessions": [
            {"kind": "person", "of": 0, "runs": [[2, 3, 7]]}]}}
      """,
      ""
    ),
    Slip("[[2, 3, 7]]", "[[2, 3, 7], [4, 1, 7]]"), Slip("[[2, 3, 7]]", "[[2, -3, 7]]"),
    Slip("[[2, 3, 7]]", "[[2, 3, \"7\"]]"), Slip("[[2, 3, 7]]", "[[2, 99, 7], [5, 2]]"),
    Slip("\"kind\": \"person\"", "\"kind\": \"people\""),
    Slip("\"kind\": \"person\"", "\"kind\": \"crowd\""),
    Slip("\"of\": 0,", "\"of\": 0, \"fit\": 1,"),
    Slip(
      "{\"scale\": 10, \"hours\": [0, 0], \"budgets\": [0], \"sessions\": []}",
      "null"
    ),
    // Of what is cut off, nothing else is said.
    Slip("3, 7]]}]}}\n  ]}\n", "3"),
    Slip(
      """
      ,
          {"prices": {"scale": 10, "hours": [0, 0], "budgets": [0], "sessions": [
            {"kind": "person", "of": 0, "runs": [[2, 3, 7]]}]}}
        ]}

      """,
      ""
    ),
  ]

  private static let goldens = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  private func problem() throws -> Problem {
    try ProblemFormat.problem(from: Array(FaultTests.problemText.utf8))
  }

  /// What is said of the document with each slip in it.
  private func told(
    _ text: String,
    _ slips: [Slip],
    _ language: Language,
    _ read: ([UInt8]) throws(DocumentFaults) -> Void
  ) -> String {
    var said = ""
    for slip in slips {
      let broken = text.replacing(slip.old, with: slip.new, maxReplacements: 1)
      #expect(broken != text, "\(slip.old)")
      said += "# \(shown(slip.old)) → \(shown(slip.new))\n"
      let found = diagnostics(of: Array(broken.utf8), language, read)
      #expect(!found.isEmpty, "\(slip.old) → \(slip.new)")
      for one in found { said += "\(one)\n" }
    }
    return said
  }

  private func shown(_ text: String) -> String {
    text.replacing("\n", with: "⏎").replacing("\t", with: "⇥")
  }

  private func diagnostics(
    of bytes: [UInt8],
    _ language: Language,
    _ read: ([UInt8]) throws(DocumentFaults) -> Void
  ) -> [Diagnostic] {
    do {
      try read(bytes)
      return []
    } catch {
      return error.diagnostics(in: "f.json", Wording(language))
    }
  }

  @Test(
    "each slip in a problem is told where it stands, with what to do",
    arguments: Language.allCases
  )
  func problems(_ language: Language) throws {
    _ = try problem()
    let said = told(FaultTests.problemText, FaultTests.problemSlips, language) {
      bytes throws(DocumentFaults) in _ = try ProblemFormat.problem(from: bytes)
    }
    try expectGolden(
      said,
      at: FaultTests.goldens.appending(path: "problem-\(language.rawValue).txt")
    )
  }

  @Test("so is each slip in a plan", arguments: Language.allCases)
  func plans(_ language: Language) throws {
    let problem = try problem()
    _ = try PlanFormat.plan(from: Array(FaultTests.planText.utf8), for: problem)
    let said = told(FaultTests.planText, FaultTests.planSlips, language) {
      bytes throws(DocumentFaults) in _ = try PlanFormat.plan(from: bytes, for: problem)
    }
    try expectGolden(said, at: FaultTests.goldens.appending(path: "plan-\(language.rawValue).txt"))
  }

  @Test("the exported plan of a year is told apart at once, not key by key")
  func yearPlan() throws {
    let problem = try problem()
    let root = FaultTests.goldens.appending(path: "../../..").standardizedFileURL
    let exported = try Data(contentsOf: root.appending(path: "Exports/2027/plan.json"))
    for language in Language.allCases {
      let found = diagnostics(of: Array(exported), language) { bytes throws(DocumentFaults) in
        _ = try PlanFormat.plan(from: bytes, for: problem)
      }
      #expect(found.map(\.code) == ["wrong-format"])
      #expect(found.first?.description.contains("phiencho solve") == true)
    }
  }

  @Test("and in a certificate", arguments: Language.allCases)
  func certificates(_ language: Language) throws {
    let problem = try problem()
    let good = Array(FaultTests.certificateText.utf8)
    _ = try CertificateFormat.certificate(from: good, for: problem)
    let said = told(FaultTests.certificateText, FaultTests.certificateSlips, language) {
      bytes throws(DocumentFaults) in
      _ = try CertificateFormat.certificate(from: bytes, for: problem)
    }
    try expectGolden(
      said,
      at: FaultTests.goldens.appending(path: "certificate-\(language.rawValue).txt")
    )
  }

  @Test("texts that are no JSON at all")
  func texts() throws {
    func codes(_ bytes: [UInt8]) -> [String] {
      diagnostics(of: bytes, .english) { bytes throws(DocumentFaults) in
        _ = try ProblemFormat.problem(from: bytes)
      }.map(\.code)
    }
    #expect(codes([]) == ["json-empty"])
    #expect(codes([0xFF, 0xFE, 0x7B, 0x00]) == ["json-not-utf8"])
    #expect(codes(Array("[\"".utf8) + [0xC0] + Array("\"]".utf8)).contains("json-not-utf8"))
    #expect(codes([UInt8](repeating: UInt8(ascii: "["), count: 100)).contains("json-too-deep"))
    let many = "[" + [String](repeating: "x", count: 150).joined(separator: ",") + "]"
    let found = codes(Array(many.utf8))
    #expect(found.count == 101 && found.last == "more-errors")
  }

  @Test("cut off anywhere, a problem is refused without a crash, and nothing is said twice")
  func cutOff() {
    let whole = Array(FaultTests.problemText.utf8)
    for count in 0..<(whole.count - 2) {
      let found = diagnostics(of: Array(whole.prefix(count)), .english) {
        bytes throws(DocumentFaults) in _ = try ProblemFormat.problem(from: bytes)
      }
      #expect(!found.isEmpty, "\(count)")
      #expect(Set(found.map(\.description)).count == found.count, "\(count)")
    }
  }
}
