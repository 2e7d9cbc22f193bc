/// Reads the component tree of a foreign file behind hard limits.
///
/// libical's own parser is not used on foreign bytes: its 3.0.16 takes seconds and gigabytes for
/// some small files, and reads impossible dates and unknown zones as something else in silence.
struct RawCalendarReader {
  private(set) var findings: [BusyFinding] = []
  private var open: [RawComponent] = []
  private var roots: [RawComponent] = []

  /// The top-level components; empty where the file is refused as a whole.
  mutating func read(_ bytes: [UInt8]) -> [RawComponent] {
    guard bytes.count <= BusyLimits.fileBytes else {
      return refuse(.fileTooLarge(bytes: bytes.count, limit: BusyLimits.fileBytes))
    }
    guard !bytes.contains(0) else { return refuse(.notText) }
    let file = FoldedLines(bytes)
    for line in file.lines {
      let name = file.name(of: line)
      switch name {
      case "BEGIN":
        guard open.count < BusyLimits.nesting else {
          return refuse(.nestedTooDeep(limit: BusyLimits.nesting), at: line.number)
        }
        open.append(RawComponent(name: componentName(line, in: file), line: line.number))
      case "END": close(componentName(line, in: file), at: line.number)
      default: keep(line, named: name, of: file)
      }
    }
    while let component = open.last {
      findings.append(.init(line: component.line, .truncated(component: component.name)))
      closeInnermost()
    }
    // Some programs hand out bare events, without the calendar around them.
    let known: Set<String> = ["VCALENDAR", "VEVENT", "VFREEBUSY"]
    guard roots.contains(where: { known.contains($0.name) }) else { return refuse(.notACalendar) }
    return roots
  }

  private mutating func refuse(_ kind: BusyFinding.Kind, at line: Int = 0) -> [RawComponent] {
    findings.append(.init(line: line, kind))
    return []
  }

  private func componentName(_ line: FoldedLines.Line, in file: FoldedLines) -> String {
    let value = file.joined(line).prefix(100).drop { $0 != UInt8(ascii: ":") }.dropFirst()
    return asciiUppercased(trimmedText(value).utf8)
  }

  private mutating func close(_ name: String, at line: Int) {
    guard let place = open.lastIndex(where: { $0.name == name }) else {
      findings.append(.init(line: line, .strayEnd(component: String(name.prefix(40)))))
      return
    }
    while open.count > place + 1 {
      let inner = open[open.count - 1]
      findings.append(.init(line: inner.line, .truncated(component: inner.name)))
      closeInnermost()
    }
    closeInnermost()
  }

  private mutating func closeInnermost() {
    guard let component = open.popLast() else { return }
    if open.isEmpty {
      roots.append(component)
    } else {
      open[open.count - 1].children.append(component)
    }
  }

  private mutating func keep(_ line: FoldedLines.Line, named name: String, of file: FoldedLines) {
    guard !open.isEmpty, RawComponent.keptProperties.contains(name) else { return }
    guard line.longestPiece <= BusyLimits.lineBytes, line.length <= BusyLimits.unfoldedBytes else {
      return lose(name, .lineTooLong(property: name, bytes: line.length), at: line.number)
    }
    guard let property = ContentLine(file.joined(line), line: line.number) else {
      return lose(name, .malformedLine(property: name), at: line.number)
    }
    open[open.count - 1].properties.append(property)
  }

  private mutating func lose(_ name: String, _ kind: BusyFinding.Kind, at line: Int) {
    findings.append(.init(line: line, kind))
    open[open.count - 1].lost.insert(name)
  }
}
