import FairScheduling

/// What is owned and shared; one of each kind for each province that is far from the others.
enum Stock: Int, CaseIterable {
  case frames, marquee, generator, sound, director

  private var name: String {
    switch self {
    case .frames: "booth-frames"
    case .marquee: "marquee"
    case .generator: "generator"
    case .sound: "sound"
    case .director: "director"
    }
  }

  func index(in province: Int) -> Int { province * Self.allCases.count + rawValue }

  /// Enough for the fairs of a province, with a little luck about their days.
  static func equipment(_ scale: Scale) -> [Problem.Equipment] {
    let fairs = scale.events * scale.fairs / 100 / scale.provinces
    return (0..<scale.provinces).flatMap { province in
      allCases.map { kind in
        let quantity =
          switch kind {
          case .frames: max(45, 20 + fairs / 5 * 5)
          case .marquee: 1 + (fairs + 17) / 18
          case .generator, .sound: max(2, fairs / 22)
          case .director: 1
          }
        let prefix = scale.provinces == 1 ? "" : "p\(province)."
        return Problem.Equipment(id: prefix + kind.name, quantity: quantity)
      }
    }
  }
}
