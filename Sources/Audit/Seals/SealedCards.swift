import CivilRegistry
import Enrollment
import Fundamentals
import Handover
import Records

/// Cards that stand on a sealed receipt and not in `penyerahan`: whether they were printed, and handed over only once.
///
/// What the table lists as well is judged there, by its rows.
struct SealedCards {
  private let context: AuditContext
  private let receipts: [AuditedReceipt]
  private let listed: ListedHandovers
  private let step: Int?

  init(_ context: AuditContext, _ receipts: [AuditedReceipt], _ listed: ListedHandovers, step: Int?) {
    self.context = context
    self.receipts = receipts
    self.listed = listed
    self.step = step
  }

  func check(_ cards: CardIndex, _ sink: inout FindingSink) {
    let own = receipts.indices.filter { !(receipts[$0].difference?.sealedOnly.isEmpty ?? true) }
    guard !own.isEmpty else { return }
    let persons = SealedPersons(context, receipts: own)
    var history = StatusHistory()
    /// Sealed receipts that a card stood on before.
    var seen: [Int32: (count: Int, first: Position?)] = [:]
    for index in own.sorted(by: { (moment($0), $0) < (moment($1), $1) }) {
      let subject = SealedSubject(index, receipts[index], context, step: step)
      for line in receipts[index].difference?.sealedOnly ?? [] {
        let serial = subject.source.serials[line]
        // A card without a serial cannot be told from another of the same person.
        guard serial != 0 else { continue }
        let shown = subject.source.file.lines[line]
        let person = persons.person(of: shown, school: subject.source.school)
        // The line first, so that findings stand in its order.
        let detail = UInt64(line) << 32 | UInt64(serial)
        if !isPrinted(serial, person, shown.nik, until: moment(index), cards, &history) {
          sink.report(subject.finding(.handoverWithoutPrint, person: person, detail: detail))
        }
        let rows = listed.rows(serial: serial)
        let before = seen[serial]
        let number = rows.count + (before?.count ?? 0) + 1
        if number > 1 {
          let other = rows.first.map { context.handovers[Int($0)].position } ?? before?.first
          sink.report(
            subject.finding(.handoverRepeated, other: other, person: person, measured: Int64(number), limit: 1, detail: detail))
        }
        seen[serial] = ((before?.count ?? 0) + 1, before == nil ? subject.shownPosition : before?.first)
      }
    }
  }

  private func moment(_ index: Int) -> Int { receipts[index].check.batch.moment }

  private func isPrinted(
    _ serial: Int32, _ person: Int32, _ shown: String, until moment: Int, _ cards: CardIndex, _ history: inout StatusHistory
  ) -> Bool {
    guard person != 0 else {
      // Whoever it was: the blank was printed for somebody whose NIK ends as the line shows.
      return cards.hasGoodPrint(serial: serial) { CardDifference.fits(shown, $0, context.records) }
    }
    if cards.hasGoodPrint(serial: serial, person: person) { return true }
    context.people.read(&history, of: person)
    let end = Instant(microseconds: Int64(moment) * 1_000_000)
    return HandoverEligibility.isPrinted(
      hasPrint: false, hasOtherPrint: cards.hasGoodPrint(person: person),
      wasPrintedByRegister: history.events.contains { $0.status.isPrinted && $0.time <= end })
  }
}

/// Who is meant by a line that shows the end of a NIK: the one student of the school with that end and that name.
private struct SealedPersons {
  private let context: AuditContext
  /// Places in `siswa` by school.
  private var students: [Int32: [Int32]] = [:]

  init(_ context: AuditContext, receipts: [Int]) {
    self.context = context
    let schools = Set(receipts.map { context.records.receipts[$0].school })
    context.records.students.forEach { place, row in
      if row.person != 0, schools.contains(row.school) { students[row.school, default: []].append(Int32(place)) }
    }
  }

  /// 0 when nobody, or more than one, can be meant.
  func person(of line: SealedLine, school: Int32) -> Int32 {
    let records = context.records
    guard line.nik.contains("*") else { return records.persons.find(line.nik) ?? 0 }
    let name = NikConflict.letters(of: line.name)
    let found = Set(
      (students[school] ?? []).lazy.map { context.students[Int($0)] }.filter {
        CardDifference.fits(line.nik, $0.person, records) && NikConflict.letters(of: records.texts.text($0.name)) == name
      }.map(\.person))
    return found.count == 1 ? found.first ?? 0 : 0
  }
}
