package import Audit
import CivilRegistry
package import Fundamentals
import GRDB
import Handover
import Procedure
import Records

/// `audit.sqlite`: findings, figures, open work, sealed receipts and sources as tables to query.
///
/// The same result gives the same bytes: rows in one order, no times, a fixed page size, and `VACUUM INTO` at the end.
package struct AuditDatabase {
  private let rows: ExportRows
  private var result: AuditResult { rows.result }

  /// - Parameter unmasked: writes NIKs in full, for the office's own systems.
  package init(_ result: AuditResult, language: Language, unmasked: Bool) {
    self.init(ExportRows(result, language: language, unmasked: unmasked))
  }

  init(_ rows: ExportRows) { self.rows = rows }

  private static let tables = """
    CREATE TABLE findings(
      id INTEGER PRIMARY KEY, rule TEXT NOT NULL, severity TEXT NOT NULL, session TEXT, step INTEGER, nik TEXT, person TEXT,
      school TEXT, waived INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL, measured INTEGER, "limit" INTEGER,
      message TEXT NOT NULL);
    CREATE TABLE steps(
      step INTEGER NOT NULL, dimension TEXT, executions INTEGER NOT NULL, assessed INTEGER NOT NULL,
      compliant INTEGER NOT NULL, median INTEGER, p90 INTEGER, worst INTEGER);
    CREATE TABLE groups(
      kind TEXT NOT NULL, id TEXT NOT NULL, step INTEGER NOT NULL, executions INTEGER NOT NULL, assessed INTEGER NOT NULL,
      compliant INTEGER NOT NULL, median INTEGER, p90 INTEGER, worst INTEGER);
    CREATE TABLE open_work(stage TEXT NOT NULL, session TEXT, nik TEXT, person TEXT, days INTEGER NOT NULL);
    CREATE TABLE files(
      path TEXT NOT NULL, "table" TEXT NOT NULL, rows INTEGER NOT NULL, accepted INTEGER NOT NULL,
      quarantined INTEGER NOT NULL, blank INTEGER NOT NULL, repeated INTEGER NOT NULL);
    CREATE TABLE receipts(
      file TEXT NOT NULL, number TEXT NOT NULL, school TEXT NOT NULL, state TEXT NOT NULL, check_code TEXT NOT NULL,
      key TEXT NOT NULL, moment TEXT NOT NULL, revision INTEGER NOT NULL, cards INTEGER NOT NULL, marks INTEGER NOT NULL,
      copy_of TEXT, replaced_by TEXT);
    CREATE TABLE quarantine(file TEXT NOT NULL, line INTEGER NOT NULL, column TEXT, reason TEXT NOT NULL, text TEXT NOT NULL);
    """

  private static let indexes = """
    CREATE INDEX findings_rule ON findings(rule);
    CREATE INDEX findings_session ON findings(session);
    CREATE INDEX findings_person ON findings(person);
    CREATE INDEX findings_school ON findings(school);
    CREATE INDEX groups_id ON groups(kind, id);
    CREATE INDEX open_work_stage ON open_work(stage);
    """

  /// Writes the file; `path` must be free. A draft stands beside it meanwhile.
  package func write(to path: String) throws(OutputError) {
    try DatabaseFile.write(to: path) { database in
      try database.execute(sql: AuditDatabase.tables)
      try insertFindings(database)
      try insertFigures(database)
      try insertOpenWork(database)
      try insertReceipts(database)
      try insertSources(database)
      try database.execute(sql: AuditDatabase.indexes)
    }
  }

  private func insertFindings(_ database: Database) throws {
    let statement = try database.makeStatement(sql: "INSERT INTO findings VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    for (index, finding) in result.findings.enumerated() {
      let row = rows.row(finding)
      try statement.execute(arguments: [
        index + 1, row.rule, row.severity, row.session, row.step, row.nik, row.person, row.school, row.waived, row.file,
        row.line, row.measured, row.limit, row.message,
      ])
    }
  }

  private func insertFigures(_ database: Database) throws {
    let steps = try database.makeStatement(sql: "INSERT INTO steps VALUES (?,?,?,?,?,?,?,?)")
    for (step, figures) in zip(result.procedure.steps, result.figures.whole.steps) {
      let durations = figures.durations
      try steps.execute(arguments: [
        step.number, nil, figures.executions, figures.assessed, figures.compliant, durations?.median, durations?.p90,
        durations?.worst,
      ])
      for (dimension, part) in zip(Dimension.allCases, figures.dimensions) {
        try steps.execute(arguments: [
          step.number, dimension.rawValue, figures.executions, part.assessed, part.compliant, nil, nil, nil,
        ])
      }
    }
    let groups = try database.makeStatement(sql: "INSERT INTO groups VALUES (?,?,?,?,?,?,?,?,?)")
    let names = GroupNames(result)
    for kind in GroupNames.Kind.allCases {
      for group in names.groups(kind) {
        let id = names.id(group, kind)
        for (step, figures) in zip(result.procedure.steps, group.steps) where figures.executions > 0 {
          let durations = figures.durations
          try groups.execute(arguments: [
            kind.rawValue, id, step.number, figures.executions, figures.assessed, figures.compliant, durations?.median,
            durations?.p90, durations?.worst,
          ])
        }
      }
    }
  }

  private func insertOpenWork(_ database: Database) throws {
    let statement = try database.makeStatement(sql: "INSERT INTO open_work VALUES (?,?,?,?,?)")
    for item in result.openWork {
      try statement.execute(arguments: [
        item.stage.rawValue, rows.session(item.session), rows.nik(item.person), rows.key(item.person), item.days,
      ])
    }
  }

  private func insertReceipts(_ database: Database) throws {
    let statement = try database.makeStatement(sql: "INSERT INTO receipts VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")
    for index in result.selectedReceipts {
      let (receipt, batch) = (result.receipts[index], result.receipts[index].check.batch)
      func path(_ other: Int?) -> String? { other.map { result.records.receipts[$0].path } }
      let moment = Instant(microseconds: Int64(batch.moment) * 1_000_000)
      try statement.execute(arguments: [
        path(index), masking(nikIn: batch.number), masking(nikIn: batch.npsn), receipt.check.state.rawValue,
        receipt.check.checkCode.text, receipt.check.signer.id.text, moment.iso(in: result.records.zone), batch.revision,
        batch.cards, receipt.check.marks.count, path(receipt.original), path(receipt.successor),
      ])
    }
  }

  private func insertSources(_ database: Database) throws {
    let records = result.records
    let files = try database.makeStatement(sql: "INSERT INTO files VALUES (?,?,?,?,?,?,?)")
    for file in records.files {
      try files.execute(arguments: [
        file.path, file.table.rawValue, file.rows, file.accepted, file.quarantined, file.blank, file.repeated,
      ])
    }
    let quarantine = try database.makeStatement(sql: "INSERT INTO quarantine VALUES (?,?,?,?,?)")
    for row in records.quarantine {
      try quarantine.execute(arguments: [records.files[row.file].path, row.line, row.column, row.reason.rawValue, row.text])
    }
  }
}
