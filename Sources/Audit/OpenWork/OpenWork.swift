import Fundamentals
import Procedure
import Records

/// Lists what is still waiting: students, cards and visits (decisions 20, 21, 99, 100, 123, 126).
enum OpenWork {
  /// Items within the selection of the report, in order of stage, session, NIK and serial. Linear in persons and rows, and the
  /// same for any number of threads. Asked when the executions have been judged: their verdicts tell repeated rows.
  /// - Parameters:
  ///   - executionsByPerson: student steps with a NIK.
  ///   - cards: the recorded prints that count.
  ///   - handovers: places of the rows of `penyerahan` that count.
  static func list(
    _ context: AuditContext, executionsByPerson: Grouping, cards: CardIndex, handovers: [Int32]
  ) -> [OpenItem] {
    let background = OpenWorkBackground(
      context, executions: executionsByPerson, cards: cards, handovers: handovers)
    let blocks = inBlocks(context.records.persons.count, size: 4096, threads: context.options.threads) { range in
      var pass = OpenWorkPass(background)
      for person in range { pass.list(person: Int32(person)) }
      return pass.items.filter { item in
        item.session == 0
          ? context.selection.includes(person: item.person, context.people) : context.selection.includes(session: item.session)
      }
    }
    return OpenWorkOrder(context.records).sorted(blocks.flatMap { $0 })
  }
}

/// What all workers of `OpenWork` look at.
final class OpenWorkBackground: Sendable {
  let context: AuditContext
  let executions: Grouping
  let roster: Grouping
  let cards: CardIndex
  let handovers: HandedCards
  /// The last moment of the day that the report speaks of.
  let end: Instant
  /// Outcomes of the status check with which the flow ends, as indices into `Vocabulary.words`: the card was already printed.
  let printedWords: [Int]

  init(_ context: AuditContext, executions: Grouping, cards: CardIndex, handovers: [Int32]) {
    self.context = context
    self.executions = executions
    self.cards = cards
    roster = Grouping(
      context.records.roster, groups: context.records.persons.count, threads: context.options.threads
    ) { $0.person == 0 || $0.session == 0 ? -1 : $0.person }
    self.handovers = HandedCards(context.records, handovers: handovers)
    end = Instant(microseconds: Instant(LocalDate(days: context.asOf.days + 1), in: context.zone).microseconds - 1)
    printedWords = context.procedure.steps.filter { $0.marks.contains(.statusCheck) }
      .flatMap(\.branches).filter { $0.target == nil }.flatMap(\.outcomes)
      .compactMap { context.vocabulary.wordIndex($0) }
  }
}

/// The cards that stand on receipts, by serial, or by person where the serial is not written.
final class HandedCards: Sendable {
  private let bySerial: Grouping
  private let unnamedByPerson: Grouping
  private let byPerson: Grouping
  private let records: Records

  init(_ records: Records, handovers: [Int32]) {
    self.records = records
    func key(_ id: Int32) -> Int32 { id == 0 ? -1 : id }
    bySerial = Grouping(places: handovers, groups: records.texts.count) { key(records.handovers[$0].serial) }
    byPerson = Grouping(places: handovers, groups: records.persons.count) { key(records.handovers[$0].person) }
    unnamedByPerson = Grouping(places: handovers, groups: records.persons.count) { place in
      records.handovers[place].serial == 0 ? key(records.handovers[place].person) : -1
    }
  }

  /// Whether the card of a print stands on a receipt; a serial under another person's NIK is not this card (decision 57).
  func contains(_ print: PrintRow) -> Bool {
    if print.person != 0 {
      let places = print.serial == 0 ? byPerson : unnamedByPerson
      if !places[Int(print.person)].isEmpty { return true }
    }
    return print.serial != 0
      && bySerial[Int(print.serial)].contains { place in
        let person = records.handovers[Int(place)].person
        return person == print.person || person == 0 || print.person == 0
      }
  }
}
