import Foundation

/// Times of new moons.
///
/// J. Meeus, *Astronomical Algorithms*, 2nd ed. (1998), chapter 49, with all periodic and planetary
/// terms for the new moon, in Terrestrial Time; ``DeltaT`` brings them to Universal Time.
enum NewMoon {
  /// The Julian Ephemeris Day of new moon number `k`; `k` = 0 is the one of 6 January 2000.
  static func ephemerisDay(_ k: Int) -> Double {
    let k = Double(k)
    let t = k / 1236.85
    let e = 1 - t * (0.002516 + t * 0.0000074)
    let sun = 2.5534 + 29.10535670 * k - t * t * (0.0000014 + t * 0.00000011)
    let moon =
      201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058))
    let latitude =
      160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011))
    let node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215)
    var day = 2_451_550.09766 + 29.530588861 * k
    day += t * t * (0.00015437 + t * (-0.000000150 + t * 0.00000000073))
    let powers = [1, e, e * e]
    for term in terms {
      let angle = term.sun * sun + term.moon * moon + term.latitude * latitude
      day += term.size * powers[term.power] * sin(angle * .pi / 180)
    }
    day -= 0.00017 * sin(node * .pi / 180)
    for term in planetaryTerms {
      var angle = term.offset + term.rate * k
      if term.rate == 0.107408 { angle -= 0.009173 * t * t }
      day += term.size * 1e-6 * sin(angle * .pi / 180)
    }
    return day
  }

  private struct Term {
    var size: Double
    /// The power of the eccentricity factor E.
    var power: Int
    var sun: Double
    var moon: Double
    var latitude: Double

    init(_ size: Double, _ power: Int, _ sun: Double, _ moon: Double, _ latitude: Double) {
      self.size = size
      self.power = power
      self.sun = sun
      self.moon = moon
      self.latitude = latitude
    }
  }

  /// Days; multiples of the sun's anomaly, the moon's anomaly and the argument of latitude.
  private static let terms: [Term] = [
    Term(-0.40720, 0, 0, 1, 0), Term(0.17241, 1, 1, 0, 0), Term(0.01608, 0, 0, 2, 0),
    Term(0.01039, 0, 0, 0, 2), Term(0.00739, 1, -1, 1, 0), Term(-0.00514, 1, 1, 1, 0),
    Term(0.00208, 2, 2, 0, 0), Term(-0.00111, 0, 0, 1, -2), Term(-0.00057, 0, 0, 1, 2),
    Term(0.00056, 1, 1, 2, 0), Term(-0.00042, 0, 0, 3, 0), Term(0.00042, 1, 1, 0, 2),
    Term(0.00038, 1, 1, 0, -2), Term(-0.00024, 1, -1, 2, 0), Term(-0.00007, 0, 2, 1, 0),
    Term(0.00004, 0, 0, 2, -2), Term(0.00004, 0, 3, 0, 0), Term(0.00003, 0, 1, 1, -2),
    Term(0.00003, 0, 0, 2, 2), Term(-0.00003, 0, 1, 1, 2), Term(0.00003, 0, -1, 1, 2),
    Term(-0.00002, 0, -1, 1, -2), Term(-0.00002, 0, 1, 3, 0), Term(0.00002, 0, 0, 4, 0),
  ]

  /// Millionths of a day; degrees at `k` = 0 and per new moon.
  private static let planetaryTerms: [(size: Double, offset: Double, rate: Double)] = [
    (325, 299.77, 0.107408), (165, 251.88, 0.016321), (164, 251.83, 26.651886),
    (126, 349.42, 36.412478), (110, 84.66, 18.206239), (62, 141.74, 53.303771),
    (60, 207.14, 2.453732), (56, 154.84, 7.306860), (47, 34.52, 27.261239),
    (42, 207.19, 0.121824), (40, 291.34, 1.844379), (37, 161.72, 24.198154),
    (35, 239.56, 25.513099), (23, 331.55, 3.592518),
  ]
}
