package import Fundamentals
package import Procedure
package import Records

/// What an audit found. Immutable, and the same for any number of threads.
package struct AuditResult: Sendable {
  package let records: Records
  package let procedure: Procedure
  package let options: AuditOptions
  package let asOf: LocalDate
  /// In order of rule id, session, step, NIK, source.
  package let findings: [Finding]
  /// What would be findings, but for clocks that are not known well enough (decision 13): measured is the gap in seconds, limit the
  /// combined uncertainty, rounded up. In the same order.
  package let undecidable: [Finding]
  /// The clocks of devices; executions and prints that were corrected stand in `Records.correctedTimes` as they were written.
  package let clocks: ClockBook
  package let waivers: [Waiver]
  package let openWork: [OpenItem]
  package let centralWait: CentralWaitFigures
  package let figures: Figures
  package let studentFlow: FlowFigures
  package let sessionFlow: FlowFigures
  /// What devices say of recordings.
  package let evidence: EvidenceFigures
  /// Whom each capture shows; nil for an archive without captures.
  package let attribution: CaptureAttribution?
  let witnesses: PrintWitnesses?
  let context: AuditContext
  let bySession: Grouping
  /// Places of the rows of `Records.prints` and `Records.handovers` that count, in source order (decision 17).
  package let prints: [Int32]
  package let handovers: [Int32]
  /// What is said of each of `Records.receipts`.
  package let receipts: [AuditedReceipt]

  /// Card by card what everybody says of it; made when asked for.
  package func cardLedger() -> CardLedger { CardLedger(context, witnesses, prints: prints, handovers: handovers) }

  /// Verdict on the execution at a place of `Records.executions`.
  package func verdict(_ place: Int) -> Verdict { context.verdicts[place] }

  /// The id of an officer or device as written.
  package func memberName(_ member: Int32) -> String { context.staff.name(member, records) }

  /// The members (officers or devices) that a cell lists.
  package func members(_ cell: Int32) -> [Int32] { Array(context.staff.members[Int(cell)]) }

  /// Places of the executions of a session in `Records.executions`, in source order.
  package func executions(session: Int32) -> [Int32] { Array(bySession[Int(session)]) }

  /// The first row of `petugas` of an officer.
  package func officer(_ member: Int32) -> OfficerRow? { context.staff.officer(member, records) }

  /// The first row of `siswa` of a person.
  package func student(_ person: Int32) -> StudentRow? { context.people.student(person) }

  /// The first row of `sesi` of a session, and of `sekolah` of a school (cell id of its NPSN).
  package func session(_ session: Int32) -> SessionRow? { context.sessions.row(session) }
  package func school(_ cell: Int32) -> SchoolRow? { context.sessions.school(named: cell) }
}
