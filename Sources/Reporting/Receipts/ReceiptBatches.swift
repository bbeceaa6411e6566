package import Audit
import CivilRegistry
package import Fundamentals
package import Handover
import Records

/// Makes the batches that receipts are written for, from an audited archive.
package struct ReceiptBatches {
  let result: AuditResult
  private let language: Language
  /// Who waits at a school.
  private let openWorkBySchool: [Int32: [OpenMatter]]

  /// - Parameter language: for titles of posts that the archive does not write down.
  package init(_ context: ReportContext) {
    result = context.result
    language = context.language
    openWorkBySchool = context.places.openWorkBySchool
  }

  /// The day that the archive is looked at on.
  package var asOf: LocalDate { result.asOf }

  private var records: Records { result.records }

  /// One receipt as `penyerahan` has it: cards of one number at one school, in source order.
  package struct Key: Hashable, Sendable {
    /// Text: nomor_bast.
    package var number: Int32
    /// Cell: NPSN, 0 when unknown.
    package var school: Int32
  }

  /// The receipts of the archive with the places of their rows in `Records.handovers`, in order of first appearance.
  package static func receipts(_ result: AuditResult) -> [(key: Key, rows: [Int32])] {
    var places: [Key: Int] = [:]
    var receipts: [(key: Key, rows: [Int32])] = []
    for place in result.handovers {
      let row = result.records.handovers[Int(place)]
      guard row.receipt != 0 else { continue }
      let school = row.school != 0 ? row.school : result.school(session: row.session, person: row.person)
      let key = Key(number: row.receipt, school: school)
      if let known = places[key] {
        receipts[known].rows.append(place)
      } else {
        places[key] = receipts.count
        receipts.append((key, [place]))
      }
    }
    return receipts
  }

  /// The batches of the archive, each with what its school's sessions came to.
  /// - Parameter isWanted: says by number and NPSN which to make; every one costs a look at its rows only.
  package func archived(where isWanted: (_ number: String, _ npsn: String) -> Bool) -> [HandoverBatch] {
    let prints = goodPrints()
    return ReceiptBatches.receipts(result).compactMap { key, rows in
      let number = records.texts.text(key.number)
      guard isWanted(number, records.cells.text(key.school)), let first = rows.first else { return nil }
      let top = records.handovers[Int(first)]
      let sessions = Set(rows.map { records.handovers[Int($0)].session }).subtracting([0])
      let day =
        top.time.isPresent
        ? top.time.date(in: records.zone) : result.session(top.session)?.day ?? result.asOf
      let school = school(key.school)
      var batch = HandoverBatch(
        number: number, day: day, school: school, receiver: receiver(of: top, school),
        cards: rows.map { card(records.handovers[Int($0)], prints) })
      batch.signedTotal = rows.lazy.map { records.handovers[Int($0)].signedCount }.first { $0 >= 0 }.map(Int.init)
      complete(&batch, school: key.school, sessions: sessions, handed: Set(rows.map { records.handovers[Int($0)].person }))
      return batch
    }
  }

  /// The batches that cards printed and not yet handed over would make, one for each school, in order of NPSN.
  /// - Parameter number: the number of the n-th batch, from 0.
  package func proposed(where isWanted: (_ npsn: String) -> Bool, number: (Int) -> String) -> [HandoverBatch] {
    let schools: [(Int32, String)] = openWorkBySchool.keys.map { ($0, records.cells.text($0)) }
      .sorted { (a: (Int32, String), b: (Int32, String)) -> Bool in a.1 == b.1 ? a.0 < b.0 : a.1 < b.1 }
    var batches: [HandoverBatch] = []
    for (cell, npsn) in schools where isWanted(npsn) {
      let waiting: [OpenItem] = (openWorkBySchool[cell] ?? []).map { result.openWork[$0.position] }
      let items = waiting.filter { $0.stage == .printedNotHandedOver }
      guard !items.isEmpty else { continue }
      let cards = items.map { item -> HandoverBatch.Card in
        let person = person(item.person)
        return HandoverBatch.Card(
          nik: person.nik, name: person.name, sex: person.sex, schoolClass: person.schoolClass,
          serial: records.texts.text(item.serial), isGood: true, recipient: "")
      }
      let school = school(cell)
      var batch = HandoverBatch(
        number: number(batches.count), day: result.asOf, school: school, receiver: school.head,
        cards: cards.sorted { $0.order.lexicographicallyPrecedes($1.order) })
      batch.isProposed = true
      complete(
        &batch, school: cell, sessions: Set(items.map(\.session)).subtracting([0]), handed: Set(items.map(\.person)))
      batches.append(batch)
    }
    return batches
  }

  // MARK: Parts

  private func text(_ id: Int32) -> String { id == 0 ? "" : records.texts.text(id) }

  private func school(_ cell: Int32) -> HandoverBatch.School {
    let npsn = cell == 0 ? "" : records.cells.text(cell)
    guard let row = result.school(cell) else { return .init(npsn: npsn, name: npsn) }
    let title = language.pick("Kepala Sekolah", "Head of school")
    return .init(
      npsn: npsn, name: row.name == 0 ? npsn : text(row.name), address: text(row.address),
      head: .init(name: text(row.head), nip: text(row.headNIP), title: title))
  }

  /// The head of the school unless the receipt names another; the NIP goes with the name it belongs to.
  private func receiver(of row: HandoverRow, _ school: HandoverBatch.School) -> HandoverBatch.Party {
    let name = text(row.receiver)
    guard !name.isEmpty, name != school.head.name else { return school.head }
    return .init(name: name, title: text(row.receiverTitle))
  }

  /// Serials of good prints, and who was printed well, for the condition of a card.
  private func goodPrints() -> (serials: Set<Int32>, persons: Set<Int32>) {
    var serials: Set<Int32> = []
    var persons: Set<Int32> = []
    for place in result.prints {
      let row = records.prints[Int(place)]
      guard row.verdict == .good else { continue }
      serials.insert(row.serial)
      persons.insert(row.person)
    }
    return (serials, persons)
  }

  private func person(_ id: Int32) -> (nik: String, name: String, sex: String, schoolClass: String) {
    let nik = id == 0 ? "" : records.persons.text(id)
    guard let row = result.student(id) else { return (nik, "", "", "") }
    let sex = Sex(reading: Array(records.cells.text(row.sex).utf8))?.rawValue ?? ""
    return (nik, text(row.name), sex, records.cells.text(row.schoolClass))
  }

  private func card(_ row: HandoverRow, _ prints: (serials: Set<Int32>, persons: Set<Int32>)) -> HandoverBatch.Card {
    let person = person(row.person)
    return HandoverBatch.Card(
      nik: person.nik, name: person.name, sex: person.sex, schoolClass: person.schoolClass, serial: text(row.serial),
      isGood: row.serial == 0 ? prints.persons.contains(row.person) : prints.serials.contains(row.serial),
      recipient: text(row.receiver))
  }

  /// Adds who gets no card, spoiled blanks and counts.
  private func complete(_ batch: inout HandoverBatch, school: Int32, sessions: Set<Int32>, handed: Set<Int32>) {
    batch.withheld = withheld(school: school, handed: handed)
    var printed = 0
    for place in result.prints {
      let row = records.prints[Int(place)]
      guard sessions.contains(row.session) else { continue }
      if row.verdict == .good { printed += 1 }
      guard row.verdict == .failed else { continue }
      let day = row.finished.isPresent ? row.finished.date(in: records.zone) : result.session(row.session)?.day
      batch.spoiled.append(.init(serial: text(row.serial), day: day, reason: text(row.reason)))
    }
    batch.counts = .init(
      recorded: nil, printed: sessions.isEmpty ? nil : printed, spoiled: sessions.isEmpty ? nil : batch.spoiled.count)
  }

  private func withheld(school: Int32, handed: Set<Int32>) -> [HandoverBatch.Withheld] {
    var seen = handed
    let students = (openWorkBySchool[school] ?? []).compactMap { matter -> HandoverBatch.Withheld? in
      let item = result.openWork[matter.position]
      guard item.person != 0, let reason = HandoverBatch.Withheld.Reason(rawValue: item.stage.rawValue),
        seen.insert(item.person).inserted
      else { return nil }
      let person = person(item.person)
      let birthday = result.student(item.person)?.birth.map {
        Age.birthday(turning: Age.forCard, born: $0, leapBirthday: result.options.leapBirthday)
      }
      return .init(
        nik: person.nik, name: person.name, sex: person.sex, schoolClass: person.schoolClass, reason: reason,
        turns17: reason == .under17 ? birthday : nil)
    }
    return students.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }
}

/// Lists go by class, then by name.
extension HandoverBatch.Card {
  fileprivate var order: [String] { [schoolClass, name, nik] }
}

extension HandoverBatch.Withheld {
  fileprivate var order: [String] { [schoolClass, name, nik] }
}
