import Records

/// Rows that repeat a row of an earlier file in all columns: accepted and ignored (decisions 17, 105).
enum RepeatedRows {
  /// Drops them from rows in order and flags their verdicts. Equal rows stand close: `isCandidate` says whether two may be equal.
  static func drop<Entry>(
    _ entries: inout [Entry], _ context: AuditContext, place: (Entry) -> Int, isCandidate: (Entry, Entry) -> Bool
  ) {
    guard entries.count > 1 else { return }
    var repeated: [Int] = []
    for index in 1..<entries.count {
      var other = index - 1
      while other >= 0, isCandidate(entries[other], entries[index]) {
        if isRepeat(place(entries[index]), of: place(entries[other]), context) {
          repeated.append(index)
          break
        }
        other -= 1
      }
    }
    for index in repeated.reversed() {
      let place = place(entries[index])
      context.verdicts.pointer(place).pointee.flags |= Verdict.repeated
      entries.remove(at: index)
    }
  }

  private static func isRepeat(_ later: Int, of earlier: Int, _ context: AuditContext) -> Bool {
    let a = context.executions[earlier]
    let b = context.executions[later]
    return a.position.file < b.position.file && a.start == b.start && a.end == b.end && a.session == b.session
      && a.person == b.person && a.circumstances == b.circumstances && a.note == b.note && a.step == b.step
  }
}
