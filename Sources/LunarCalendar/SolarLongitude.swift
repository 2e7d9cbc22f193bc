import Foundation

/// The apparent longitude of the sun.
///
/// J. Meeus, *Astronomical Algorithms*, 2nd ed. (1998), chapter 25, lower accuracy: 0.01°, a quarter
/// of an hour. Only the day of a major term matters, and of those only its side of a new moon.
enum SolarLongitude {
  /// Degrees in `0..<360` at a Julian Ephemeris Day.
  static func degrees(_ ephemerisDay: Double) -> Double {
    let t = (ephemerisDay - 2_451_545) / 36525
    let mean = 280.46646 + t * (36000.76983 + t * 0.0003032)
    let anomaly = (357.52911 + t * (35999.05029 - t * 0.0001537)) * .pi / 180
    let centre =
      (1.914602 - t * (0.004817 + t * 0.000014)) * sin(anomaly)
      + (0.019993 - t * 0.000101) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    let node = (125.04 - 1934.136 * t) * .pi / 180
    let apparent = mean + centre - 0.00569 - 0.00478 * sin(node)
    let turns = (apparent / 360).rounded(.down)
    return apparent - turns * 360
  }
}
