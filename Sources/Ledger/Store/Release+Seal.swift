extension Release {
  /// SHA-256 over everything the release says and the seal of the one before it.
  func seal(
    after previous: Release?,
    files: [String: String],
    inputs: [(path: String, hash: String)],
    changes: [EntryChange],
    balances: [WorkBalance]
  ) -> String {
    var lines = [
      previous?.seal ?? "", "\(year)/\(number)", "\(at)", who, message, language, fingerprint,
      self.inputs, plan, restored.map(String.init) ?? "",
    ]
    lines += files.sorted { $0.key < $1.key }.map { "file \($0.value) \($0.key)" }
    lines += inputs.sorted { $0.path < $1.path }.map { "input \($0.hash) \($0.path)" }
    lines += changes.map { change in
      let contents = [change.before, change.after].map { content in
        content.flatMap { try? StoredJSON.text(of: $0) } ?? ""
      }
      return "change \(change.calendar) \(change.uid) \(change.kind) \(contents)"
    }
    .sorted()
    lines += balances.map { "balance \($0.person) \($0.load) \($0.target)" }.sorted()
    // Lengths in front, so that no line can pass itself off as two.
    let text = lines.map { "\($0.utf8.count):\($0)\n" }.joined()
    return contentHash(Array(text.utf8))
  }
}
