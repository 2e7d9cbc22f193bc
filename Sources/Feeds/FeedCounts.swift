import NIOCore
import NIOHTTP1
import Synchronization

/// What is counted of the answers, for a monitoring system.
public final class FeedCounts: Sendable {
  private struct Label: Hashable {
    var topic: FeedTopic
    var status: Int
  }

  private struct Counts {
    var answers: [Label: Int] = [:]
    var bytes = 0
  }

  private let counts = Mutex(Counts())

  public init() {}

  func add(_ answer: FeedAnswer) {
    let label = Label(topic: answer.topic, status: Int(answer.status.code))
    let size = answer.body?.readableBytes ?? 0
    counts.withLock {
      $0.answers[label, default: 0] += 1
      $0.bytes += size
    }
  }

  /// The text format of Prometheus, version 0.0.4.
  func exposition(calendars: Int) -> String {
    let counts = counts.withLock(\.self)
    let answers = counts.answers.map { label, count in
      "phiencho_responses_total{topic=\"\(label.topic.rawValue)\",code=\"\(label.status)\"} \(count)"
    }
    let lines =
      [
        "# HELP phiencho_calendars Calendars being served.",
        "# TYPE phiencho_calendars gauge",
        "phiencho_calendars \(calendars)",
        "# HELP phiencho_response_bytes_total Bytes of bodies sent.",
        "# TYPE phiencho_response_bytes_total counter",
        "phiencho_response_bytes_total \(counts.bytes)",
        "# HELP phiencho_responses_total Answers by what was asked for and by status.",
        "# TYPE phiencho_responses_total counter",
      ] + answers.sorted()
    return lines.joined(separator: "\n") + "\n"
  }
}
