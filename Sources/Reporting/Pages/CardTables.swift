import Audit
import CivilRegistry
import Fundamentals
import Records

/// Spoiled cards, and what everybody says of a card.
struct CardTables {
  let context: ReportContext

  private var words: Words { context.words }
  private var records: Records { context.result.records }

  /// Failed prints with the serial of the spoiled blank.
  func spoiled(_ range: Range<Int>) -> ReportTable {
    let rows = context.cards.spoiled[range].map { place -> ReportTable.Row in
      let row = records.prints[Int(place)]
      return ReportTable.Row([
        [serial(row)], [.text(context.moment(row.finished))], [context.sessionLink(row.session)],
        [.text(row.reason == 0 ? words("no-reason") : masking(nikIn: records.texts.text(row.reason)))],
        context.deviceLinks(row.device), [.text(context.person(row.person))], [.code(context.place(row.position))],
      ])
    }
    return ReportTable(
      columns: [
        .init(words("card")), .init(words("date")), .init(words("session")), .init(words("reason")), .init(words("device")),
        .init(words("student")), .init(words("evidence")),
      ], rows: rows)
  }

  /// Officer, spooler, printer and receipt side by side.
  /// - Parameter indices: positions in the ledger.
  func witnesses(_ indices: some Collection<Int>) -> ReportTable {
    let rows = indices.map { index -> ReportTable.Row in
      let card = context.cards.ledger[index]
      let row = records.prints[card.print]
      let record = words("print-\(row.verdict)") + ", " + context.moment(row.finished) + " "
      return ReportTable.Row(
        kind: card.state == .unwitnessed || card.state == .contradicted ? .warning : nil,
        [
          [.text(context.person(row.person))], [serial(row)], [.text(record), .code(context.place(row.position))],
          jobs(card.spooler), jobs(card.printer), receipts(card.handovers), [state(card.state)],
        ])
    }
    return ReportTable(
      columns: [
        .init(words("student")), .init(words("card")), .init(words("officer-record")), .init(words("spooler")),
        .init(words("printer")), .init(words("receipt")), .init(words("witnesses")),
      ], rows: rows)
  }

  private func state(_ state: CardWitnesses.State) -> Inline {
    let text = words(CardTables.word(state))
    switch state {
    case .notCovered: return .badge(.muted, text)
    case .unwitnessed, .contradicted: return .badge(.warning, text)
    case .witnessed: return .badge(.ok, text)
    }
  }

  /// Key of a state in the word lists.
  static func word(_ state: CardWitnesses.State) -> String {
    switch state {
    case .notCovered: "witness-not-covered"
    case .unwitnessed: "witness-none"
    case .witnessed: "witness-agree"
    case .contradicted: "witness-contradicted"
    }
  }

  /// What each job says, at most a few of them.
  private func jobs(_ places: [Int]) -> [Inline] {
    guard !places.isEmpty else { return ["–"] }
    return shortened(places).flatMap { place -> [Inline] in
      let job = records.traces.jobs[place]
      let total = job.total < 0 ? "" : " (\(job.total))"
      return [
        .text(words("job-\(job.state)") + total + ", " + context.moment(job.time) + " "), .code(context.place(job.position)),
      ]
    } + rest(places)
  }

  private func receipts(_ places: [Int]) -> [Inline] {
    guard !places.isEmpty else { return ["–"] }
    return shortened(places).flatMap { place -> [Inline] in
      let row = records.handovers[place]
      let receipt = row.receipt == 0 ? "" : masking(nikIn: records.texts.text(row.receipt)) + " "
      return [.text(receipt), .code(context.place(row.position))]
    } + rest(places)
  }

  private static let most = 4

  private func shortened(_ places: [Int]) -> ArraySlice<Int> { places.prefix(CardTables.most) }

  private func rest(_ places: [Int]) -> [Inline] {
    places.count > CardTables.most ? [.text(" +" + context.language.number(places.count - CardTables.most))] : []
  }

  private func serial(_ row: PrintRow) -> Inline {
    row.serial == 0 ? "–" : .code(masking(nikIn: records.texts.text(row.serial)))
  }
}

extension ReportContext {
  /// Date and time in the archive's zone.
  func moment(_ time: Instant) -> String {
    time.isMissing ? words("no-time") : language.moment(time, in: result.records.zone)
  }

  /// Date and time to the second, for comparing clocks.
  func exactMoment(_ time: Instant) -> String {
    guard time.isPresent else { return words("no-time") }
    let zone = result.records.zone
    let shown = clock(time.secondsOfDay(in: zone), seconds: true)
    return language.date(time.date(in: zone)) + " " + language.pick(shown.replacing(":", with: "."), shown)
  }
}
