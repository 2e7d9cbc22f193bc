extension State {
  /// Takes a person's time for a shift, without counting it as load.
  @inline(__always)
  func occupy(_ person: Int, from: Int, to: Int, event: Int) {
    let row = person * instance.sessions
    for session in from..<to { duty[row + session] = Int32(truncatingIfNeeded: event) }
    occupyDays(person, from: from, to: to)
  }

  @inline(__always)
  func release(_ person: Int, from: Int, to: Int) {
    let row = person * instance.sessions
    for session in from..<to { duty[row + session] = State.free }
    releaseDays(person, from: from, to: to)
  }

  /// Counts the days of a shift as worked, once for the shift.
  @inline(__always)
  func occupyDays(_ person: Int, from: Int, to: Int) {
    let row = person * instance.days
    for day in instance.days(from: from, to: to) {
      worked[row + day] += 1
      workdays[person * instance.dayWords + day >> 6] |= 1 << UInt64(day & 63)
    }
  }

  @inline(__always)
  func releaseDays(_ person: Int, from: Int, to: Int) {
    let row = person * instance.days
    for day in instance.days(from: from, to: to) {
      worked[row + day] -= 1
      if worked[row + day] == 0 {
        workdays[person * instance.dayWords + day >> 6] &= ~(1 << UInt64(day & 63))
      }
    }
  }

  /// Counts so many more sessions as a person's.
  @inline(__always)
  func carry(_ person: Int, _ sessions: Int) {
    burden[person].rate += 2 * burden[person].fairness * sessions
  }

  /// What so many more sessions add to a person's fairness term.
  @inline(__always)
  func fairnessChange(_ person: Int, by length: Int) -> Int {
    length * (burden[person].rate + burden[person].fairness * length)
  }
}
