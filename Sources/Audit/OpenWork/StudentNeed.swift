import CivilRegistry
import Enrollment
package import Fundamentals
import Records

/// What a student needs next on the way to the card, on the day of the report.
package struct StudentNeed: Sendable, Hashable {
  /// The next step; what somebody has to do stands before what only takes time.
  package enum Kind: String, Sendable, CaseIterable {
    case handOver = "hand-over"
    case print
    /// The register sent the record back (decision 42).
    case recordAgain = "record-again"
    case record
    case waitPrintReady = "wait-print-ready"
    case wait17 = "wait-17"
    case wait16 = "wait-16"
    case done
  }

  package var person: Int32
  package var kind: Kind
  /// The birthday that is waited for.
  package var until: LocalDate?
  /// The open work that says so; nil where none is open.
  package var item: OpenItem?
}

extension AuditResult {
  /// What each reported student of the list (`siswa`, first row of each person) needs, by school (cell of the NPSN; 0: none), in
  /// order of kind, class, name and NIK. One pass over all persons.
  package func studentNeeds() -> [Int32: [StudentNeed]] {
    let states = RecordingStates(self)
    let items = openItemByPerson()
    let end = Instant(microseconds: Instant(LocalDate(days: asOf.days + 1), in: records.zone).microseconds - 1)
    var history = StatusHistory()
    var bySchool: [Int32: [StudentNeed]] = [:]
    for person in 1..<Int32(max(1, records.persons.count)) {
      guard let row = context.people.student(person), context.selection.includes(person: person, context.people) else { continue }
      let item = items[Int(person)] < 0 ? nil : openWork[Int(items[Int(person)])]
      var need = StudentNeed(person: person, kind: .done, until: nil, item: item)
      func birthday(_ years: Int) -> LocalDate? {
        row.birth.map { Age.birthday(turning: years, born: $0, leapBirthday: options.leapBirthday) }
      }
      switch item?.stage {
      case .printedNotHandedOver: need.kind = .handOver
      case .waitingPrint: need.kind = .print
      case .waitingPrintReady, .waiting17:
        context.people.read(&history, of: person)
        if let latest = history.latest(at: end), latest.status.asksForRerecording {
          need.kind = .recordAgain
        } else if item?.stage == .waiting17 {
          need.kind = .wait17
          need.until = birthday(Age.forCard)
        } else {
          need.kind = .waitPrintReady
        }
      case .absent, .refused, nil:
        switch states[person] {
        case .printed: need.kind = .done
        case .recorded: need.kind = .waitPrintReady
        case .notRecorded:
          need.until = birthday(Age.forRecording).flatMap { $0 > asOf ? $0 : nil }
          need.kind = need.until == nil ? .record : .wait16
        }
      }
      bySchool[row.school, default: []].append(need)
    }
    let schools = Array(bySchool)
    let lists = Slots<[StudentNeed]>(count: schools.count, [])
    parallel(schools.count, threads: options.threads) { lists[$0] = sorted(schools[$0].value) }
    return Dictionary(uniqueKeysWithValues: zip(schools.map(\.key), lists.values))
  }

  /// Position in `openWork` of what a person waits for most of all, by person; -1 for nothing. A visit that was missed says least.
  private func openItemByPerson() -> [Int32] {
    func weight(_ item: OpenItem) -> Int {
      switch item.stage {
      case .printedNotHandedOver: 0
      case .waitingPrint, .waitingPrintReady, .waiting17: 1
      case .refused, .absent: 2
      }
    }
    var positions = [Int32](repeating: -1, count: records.persons.count)
    for (position, item) in openWork.enumerated() where item.person != 0 {
      let known = positions[Int(item.person)]
      if known >= 0 {
        let other = openWork[Int(known)]
        let (first, second) = (weight(item), weight(other))
        guard first < second || first == second && item.since > other.since else { continue }
      }
      positions[Int(item.person)] = Int32(position)
    }
    return positions
  }

  private func sorted(_ needs: [StudentNeed]) -> [StudentNeed] {
    let kinds = Dictionary(uniqueKeysWithValues: StudentNeed.Kind.allCases.enumerated().map { ($1, $0) })
    let rows = needs.map { need in (kind: kinds[need.kind] ?? 0, row: context.people.student(need.person), need: need) }
    return rows.sorted { a, b in
      if a.kind != b.kind { return a.kind < b.kind }
      if let first = a.row, let second = b.row {
        if first.schoolClass != second.schoolClass {
          return records.cells.bytes(first.schoolClass).lexicographicallyPrecedes(records.cells.bytes(second.schoolClass))
        }
        let (name, other) = (records.texts.bytes(first.name), records.texts.bytes(second.name))
        if !name.elementsEqual(other) { return name.lexicographicallyPrecedes(other) }
      }
      return records.persons.bytes(a.need.person).lexicographicallyPrecedes(records.persons.bytes(b.need.person))
    }.map(\.need)
  }
}
