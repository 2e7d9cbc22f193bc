import Synchronization

/// How often a client may do something: a bucket that fills steadily and that each time empties by one.
public final class Throttle: Sendable {
  private struct Bucket {
    /// Thousandths of a time that are left.
    var left: Int
    /// Milliseconds.
    var at: Int
  }

  private let perSecond: Double
  private let burst: Int
  private let capacity: Int
  private let buckets = Mutex<[String: Bucket]>([:])

  /// - Parameters:
  ///   - perSecond: how many times a second, in the long run; 0 or less for no limit.
  ///   - burst: how many times at once.
  ///   - capacity: how many clients are remembered; memory does not grow beyond it.
  public init(perSecond: Double, burst: Int, capacity: Int = 20_000) {
    (self.perSecond, self.burst, self.capacity) = (perSecond, burst, capacity)
  }

  /// Takes one time away if there is one.
  ///
  /// - Parameters:
  ///   - client: who does it.
  ///   - now: milliseconds of a clock that never goes back.
  /// - Returns: whether there was one.
  public func take(_ client: String, at now: Int) -> Bool {
    if perSecond <= 0 { return true }
    return buckets.withLock { buckets in
      var bucket = filled(buckets[client], at: now)
      let isAllowed = bucket.left >= 1000
      if isAllowed { bucket.left -= 1000 }
      if buckets[client] == nil, buckets.count >= capacity { makeRoom(&buckets, at: now) }
      buckets[client] = bucket
      return isAllowed
    }
  }

  /// Whether there is none left.
  public func isExhausted(_ client: String, at now: Int) -> Bool {
    guard perSecond > 0 else { return false }
    return buckets.withLock { filled($0[client], at: now).left < 1000 }
  }

  /// Whole seconds until there is one again.
  public func wait(_ client: String, at now: Int) -> Int {
    let left = buckets.withLock { filled($0[client], at: now).left }
    return left >= 1000 ? 0 : max(1, Int((Double(1000 - left) / (perSecond * 1000)).rounded(.up)))
  }

  /// How many clients are remembered.
  var count: Int { buckets.withLock(\.count) }

  private func filled(_ bucket: Bucket?, at now: Int) -> Bucket {
    guard let bucket else { return Bucket(left: burst * 1000, at: now) }
    let gained = Double(max(0, now - bucket.at)) * perSecond
    return Bucket(left: Int(min(Double(burst * 1000), Double(bucket.left) + gained)), at: now)
  }

  /// Forgets everybody whose bucket is full again; where that is nobody, the half seen longest ago.
  private func makeRoom(_ buckets: inout [String: Bucket], at now: Int) {
    buckets = buckets.filter { filled($0.value, at: now).left < burst * 1000 }
    guard buckets.count >= capacity else { return }
    let newest = buckets.sorted { $0.value.at > $1.value.at }.prefix(capacity / 2)
    buckets = Dictionary(uniqueKeysWithValues: newest.map { ($0.key, $0.value) })
  }
}
