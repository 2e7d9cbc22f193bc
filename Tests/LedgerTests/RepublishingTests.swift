import CivilCalendar
import ICalendar
import Testing

@testable import Ledger

/// What subscribers get when a plan is changed and published again and again.
@Suite("Publishing again and again") struct RepublishingTests {
  /// What was last written.
  private struct Published {
    var states: [CalendarState] = []
    var files: [String: [UInt8]] = [:]
  }

  private func next(
    _ published: Published,
    _ documents: [String: CalendarDocument],
    at stamp: Int
  ) throws -> Published {
    let revision = CalendarRevision(
      from: published.states,
      to: documents,
      at: stamp,
      cancelledMark: "[HUỶ] "
    )
    return Published(
      states: revision.calendars,
      files: Dictionary(
        try revision.calendars.map { ($0.path, try $0.document().encoded()) },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }

  private func dropping(_ uids: Set<String>, from documents: [String: CalendarDocument])
    -> [String: CalendarDocument]
  {
    documents.mapValues { document in
      var document = document
      document.events.removeAll { uids.contains($0.uid) }
      return document
    }
  }

  @Test("a thousand random changes: every stamp moves exactly when it must", arguments: [1, 2])
  func random(seed: UInt64) throws {
    var calendars = RandomCalendars(seed: seed)
    var published = try next(Published(), calendars.documents, at: 1_798_761_600)
    var unchanged = 0
    var significant = 0
    for round in 1...500 {
      let stamp = 1_798_761_600 + round * 100_000
      calendars.change()
      let after = try next(published, calendars.documents, at: stamp)
      for (path, bytes) in after.files {
        let old = WrittenEntry.entries(in: published.files[path] ?? [])
        let new = WrittenEntry.entries(in: bytes)
        let wanted = Set((calendars.documents[path]?.events ?? []).map(\.uid))
        let elsewhere = Set(calendars.documents.values.flatMap { $0.events.map(\.uid) })
        check(old, new, wanted, elsewhere, UTCInstant(secondsSinceEpoch: stamp))
        // One UID is one event, whichever calendars somebody follows.
        let all = WrittenEntry.entries(in: after.files["calendars/all.ics"] ?? [])
        for (uid, entry) in new {
          #expect(all[uid]?.significant == entry.significant)
          #expect(all[uid]?["SEQUENCE"] == entry["SEQUENCE"])
          #expect(all[uid]?["CREATED"] == entry["CREATED"])
        }
        let isSame = old.mapValues(\.content) == new.mapValues(\.content)
        #expect(isSame == (bytes == published.files[path]), "\(path) in round \(round)")
        unchanged += isSame ? 1 : 0
        significant += new.count {
          old[$0.key].map { old in old["SEQUENCE"] } != $0.value["SEQUENCE"]
        }
      }
      published = after
    }
    // Both have to happen for the test to say anything.
    #expect(unchanged > 500 && significant > 200)
  }

  private func check(
    _ old: [String: WrittenEntry],
    _ new: [String: WrittenEntry],
    _ wanted: Set<String>,
    _ elsewhere: Set<String>,
    _ stamp: UTCInstant
  ) {
    for uid in Set(old.keys).union(new.keys).union(wanted) {
      guard let entry = new[uid] else {
        // Only what other calendars have now, or what was called off and whose last day is long past.
        #expect(!wanted.contains(uid))
        if elsewhere.contains(uid) { continue }
        let end = old[uid]?["DTEND"] ?? ""
        #expect(end < "\(stamp.basicISO.prefix(8))", "\(uid) ended \(end)")
        continue
      }
      #expect((entry["STATUS"] == "CANCELLED") == !wanted.contains(uid))
      #expect(entry["SUMMARY"].hasPrefix("[HUỶ] ") == !wanted.contains(uid))
      #expect((entry["TRANSP"] == "TRANSPARENT") || wanted.contains(uid))
      #expect(entry["DTSTAMP"] == entry["LAST-MODIFIED"])
      guard let before = old[uid] else {
        #expect(entry["DTSTAMP"] == stamp.basicISO)
        continue
      }
      let step = before.significant == entry.significant ? 0 : 1
      #expect(Int(entry["SEQUENCE"]) == (Int(before["SEQUENCE"]) ?? 0) + step)
      let isSame = before.content == entry.content
      #expect(entry["DTSTAMP"] == (isSame ? before["DTSTAMP"] : stamp.basicISO))
      #expect(entry["CREATED"] == before["CREATED"])
    }
  }

  @Test(
    "a dropped entry stays for thirty days after its last day and then goes; the calendar says so"
  )
  func grace() throws {
    let documents = RandomCalendars(seed: 5).documents
    let path = "calendars/all.ics"
    let event = try #require(documents[path]?.events.first)
    guard case .allDay(let days) = event.time else { return }
    let without = dropping([event.uid], from: documents)
    let noon = try #require(ClockTime("12:00"))
    func instant(_ day: Day) -> Int { UTCInstant(Moment(day, noon)).secondsSinceEpoch }
    var published = try next(Published(), documents, at: instant(days.lowerBound - 100))
    published = try next(published, without, at: instant(days.upperBound + 30))
    let kept = WrittenEntry.entries(in: published.files[path] ?? [])[event.uid]
    #expect(kept?["STATUS"] == "CANCELLED")
    let before = published.files[path]
    published = try next(published, without, at: instant(days.upperBound + 31))
    #expect(WrittenEntry.entries(in: published.files[path] ?? [])[event.uid] == nil)
    // What is gone leaves no entry to carry a stamp, so the calendar's own has to tell.
    let stamp = UTCInstant(secondsSinceEpoch: instant(days.upperBound + 31)).basicISO
    #expect(String(decoding: published.files[path] ?? [], as: UTF8.self).contains(stamp))
    #expect(before != published.files[path])
  }

  @Test("what moves to another calendar leaves its old one and keeps its revisions")
  func movedToAnotherCalendar() throws {
    var documents = RandomCalendars(seed: 3).documents
    let paths = documents.keys.filter { $0.contains("staff") }.sorted()
    let from = try #require(paths.first { documents[$0]?.events.isEmpty == false })
    let to = try #require(paths.first { $0 != from })
    var published = try next(Published(), documents, at: 1_700_000_000)
    var event = try #require(documents[from]?.events.first)
    documents[from]?.events.removeFirst()
    event.location = "Sân khác"
    documents[to]?.events.append(event)
    documents["calendars/all.ics"]?.events.removeAll { $0.uid == event.uid }
    documents["calendars/all.ics"]?.events.append(event)
    published = try next(published, documents, at: 1_700_000_100)
    #expect(WrittenEntry.entries(in: published.files[from] ?? [])[event.uid] == nil)
    let entry = WrittenEntry.entries(in: published.files[to] ?? [])[event.uid]
    #expect(entry?["SEQUENCE"] == "1")
    #expect(entry?["CREATED"] == UTCInstant(secondsSinceEpoch: 1_700_000_000).basicISO)
  }

  @Test("an entry that comes back is the same entry, one revision on")
  func revival() throws {
    let documents = RandomCalendars(seed: 9).documents
    let path = "calendars/all.ics"
    let uid = try #require(documents[path]?.events.first?.uid)
    let without = dropping([uid], from: documents)
    let start = 1_700_000_000
    var published = try next(Published(), documents, at: start)
    published = try next(published, without, at: start + 10)
    published = try next(published, documents, at: start + 20)
    let entry = try #require(WrittenEntry.entries(in: published.files[path] ?? [])[uid])
    #expect(entry["SEQUENCE"] == "2")
    #expect(entry["STATUS"] == "CONFIRMED")
  }

  @Test("a calendar that belongs to nobody any more goes on answering, with its entries called off")
  func orphan() throws {
    var documents = RandomCalendars(seed: 3).documents
    let path = try #require(documents.first { !$0.value.events.isEmpty }?.key)
    let published = try next(Published(), documents, at: 1_700_000_000)
    documents = dropping(Set(documents[path]?.events.map(\.uid) ?? []), from: documents)
    documents[path] = nil
    let after = try next(published, documents, at: 1_700_000_100)
    let entries = WrittenEntry.entries(in: after.files[path] ?? [])
    #expect(!entries.isEmpty)
    #expect(entries.values.allSatisfy { $0["STATUS"] == "CANCELLED" })
  }
}
