import Archive
import Fundamentals
import Procedure
import Records
import Testing

@testable import Audit

/// A small archive written as CSV, and what the passes over registers, cards and open work say of it.
struct RegisterExample {
  let context: AuditContext
  let prints: [Int32]
  let handovers: [Int32]
  let stock: [Int32]

  private static let procedure = Procedure.builtin("balangan-2020")

  /// - Parameter files: name and lines of each table.
  init(_ files: KeyValuePairs<String, [String]>, asOf: String? = nil, threads: Int = 1) throws {
    let procedure = try #require(RegisterExample.procedure)
    let texts = files.map { (path: $0.key, text: $0.value.joined(separator: "\n") + "\n") }
    let records = try ArchiveReader.read(texts: texts, procedure: procedure, threads: threads).records
    let options = AuditOptions(asOf: try asOf.map { try #require(LocalDate(iso: $0)) }, threads: threads)
    context = try AuditContext(records, procedure, options)
    prints = UsedRows.places(of: records.prints, in: records, table: .prints, threads: threads)
    handovers = UsedRows.places(of: records.handovers, in: records, table: .handovers, threads: threads)
    stock = UsedRows.places(of: records.stock, in: records, table: .stock, threads: threads)
  }

  var records: Records { context.records }

  private var cards: CardIndex { CardIndex(records, prints: prints) }

  func registerFindings() -> [Finding] { RegisterPass.numbers(context) + RegisterPass.references(context) }

  func cardFindings() -> [Finding] {
    CardPass.run(context, cards: cards, prints: prints, handovers: handovers, stock: stock)
  }

  /// Open work as `stage session nik days`.
  func openWork() -> [String] {
    let isStudent = context.steps.all.map(\.isStudent)
    let byPerson = Grouping(records.executions, groups: records.persons.count, threads: 1) { row in
      row.person != 0 && isStudent[Int(row.step)] ? row.person : -1
    }
    var pass = StudentPass(context, byPerson, SessionProducers(context))
    for person in 0..<records.persons.count { pass.judge(person: person) }
    return OpenWork.list(context, executionsByPerson: byPerson, cards: cards, handovers: handovers).map { item in
      [item.stage.rawValue, records.sessions.text(item.session), records.persons.text(item.person), String(item.days)]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// A finding as `rule session step nik file:line`, what it lacks left out.
  func text(_ finding: Finding) -> String {
    let step = finding.stepIndex.map { "step \(context.procedure.steps[$0].number)" } ?? ""
    let place = "\(records.path(of: finding.position)):\(finding.position.line)"
    return [
      finding.rule.rawValue, records.sessions.text(finding.session), step, records.persons.text(finding.person), place,
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
