import Records

/// Card by card, what everybody says of it: the officer's record, spooler and printer, stock and handover.
///
/// Joined by id_cetak with the logs (decision 49), by serial with receipts (decision 57; by NIK where the print has none), by
/// session with the blanks of `persediaan`.
package struct CardLedger: Sendable {
  private let context: AuditContext
  private let prints: [Int32]
  private let witnesses: PrintWitnesses?
  private let bySerial: Grouping
  private let byPerson: Grouping
  private let blanks: Grouping

  /// - Parameters: places of the rows that count, in source order.
  init(_ context: AuditContext, _ witnesses: PrintWitnesses?, prints: [Int32], handovers: [Int32]) {
    let records = context.records
    self.context = context
    self.prints = prints
    self.witnesses = witnesses
    bySerial = Grouping(places: handovers, groups: records.texts.count) {
      let serial = records.handovers[$0].serial
      return serial == 0 ? -1 : serial
    }
    byPerson = Grouping(places: handovers, groups: records.persons.count) {
      let row = records.handovers[$0]
      return row.serial == 0 && row.person != 0 ? row.person : -1
    }
    let stock = UsedRows.places(of: records.stock, in: records, table: .stock, threads: context.options.threads)
    blanks = Grouping(places: stock, groups: records.sessions.count) {
      let row = records.stock[$0]
      return row.item == .blank && row.session != 0 ? row.session : -1
    }
  }

  /// How many recorded prints there are.
  package var count: Int { prints.count }

  /// What is known of a print, by its place in `AuditResult.prints`.
  package subscript(index: Int) -> CardWitnesses {
    let place = prints[index]
    let row = context.prints[Int(place)]
    var card = CardWitnesses(print: Int(place))
    if let witnesses {
      var jobs: [Int32] = []
      witnesses.jobs.forEachJob(ofPrint: index) { jobs.append($0) }
      jobs.sort { witnesses.all[Int($0)].position < witnesses.all[Int($1)].position }
      card.spooler = jobs.filter { witnesses.all[Int($0)].witness == .spooler }.map { Int($0) }
      card.printer = jobs.filter { witnesses.all[Int($0)].witness == .printer }.map { Int($0) }
      let coverage = witnesses.coverage.job(covering: row, context)
      card.coverage = coverage.map { Int($0) }
      let testimony = witnesses.testimony(ofPrint: index)
      card.state =
        testimony.isContradictory
        ? .contradicted : testimony.jobs > 0 ? .witnessed : coverage == nil ? .notCovered : .unwitnessed
    }
    let handovers = row.serial != 0 ? bySerial[Int(row.serial)] : row.person != 0 ? byPerson[Int(row.person)] : nil
    card.handovers = handovers?.map { Int($0) } ?? []
    card.blanks = row.session == 0 ? [] : blanks[Int(row.session)].map { Int($0) }
    return card
  }
}

/// What is known of one recorded print.
package struct CardWitnesses: Sendable, Hashable {
  package enum State: Sendable, Hashable, CaseIterable {
    /// No log speaks of the printer on that day: nothing can be said.
    case notCovered
    /// A log speaks of the printer on that day, and not of this print.
    case unwitnessed
    case witnessed
    /// The spooler counts it as completed, the printer gave it up.
    case contradicted
  }

  /// Place in `Records.prints`.
  package var print: Int
  package var state = State.notCovered
  /// Places in `Records.traces.jobs`, in order of their sources: lines of spoolers, and of printers.
  package var spooler: [Int] = []
  package var printer: [Int] = []
  /// The first job of that printer on that day.
  package var coverage: Int?
  /// Places in `Records.handovers` of the rows that hand the card over.
  package var handovers: [Int] = []
  /// Places in `Records.stock` of the movements of blanks in the session of the print.
  package var blanks: [Int] = []
}
