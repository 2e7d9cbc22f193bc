/// Terrestrial Time minus Universal Time.
///
/// The polynomials of F. Espenak and J. Meeus, *Five Millennium Canon of Solar Eclipses* (2006),
/// NASA/TP-2006-214141, for 1900–2200.
enum DeltaT {
  /// Seconds at a decimal year.
  static func seconds(_ year: Double) -> Double {
    switch year {
    case ..<1920:
      polynomial(year - 1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197])
    case ..<1941:
      polynomial(year - 1920, [21.20, 0.84493, -0.076100, 0.0020936])
    case ..<1961:
      polynomial(year - 1950, [29.07, 0.407, -1 / 233.0, 1 / 2547.0])
    case ..<1986:
      polynomial(year - 1975, [45.45, 1.067, -1 / 260.0, -1 / 718.0])
    case ..<2005:
      polynomial(
        year - 2000,
        [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599]
      )
    case ..<2050:
      polynomial(year - 2000, [62.92, 0.32217, 0.005589])
    case ..<2150:
      -20 + 32 * ((year - 1820) / 100) * ((year - 1820) / 100) - 0.5628 * (2150 - year)
    default:
      -20 + 32 * ((year - 1820) / 100) * ((year - 1820) / 100)
    }
  }

  private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }
}
