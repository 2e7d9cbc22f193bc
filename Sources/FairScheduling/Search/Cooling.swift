import Glibc
func env(_ n: String, _ d: Int) -> Int { getenv(n).flatMap { Int(String(cString: $0)) } ?? d }
/// How the acceptance of worse plans sinks over a search: by equal factors in equal times.
struct Cooling {
  /// In 1/256 of a cost point.
  var hottest: Int
  var coldest: Int

  static let standard = Cooling(hottest: env("HOT", 2048), coldest: env("COLD", 64))

  /// The temperature when so much of the effort is spent, from 0 to 1024.
  ///
  /// Halvings are exact and linear in between, so that every machine computes the same.
  func temperature(at progress: Int) -> Int {
    var octaves = 0
    while coldest << (octaves + 1) <= hottest { octaves += 1 }
    let position = min(1024, max(0, progress)) * octaves
    let value = hottest >> (position / 1024)
    return max(coldest, value - value * (position % 1024) / 2048)
  }
}
