import Audit
import Records

/// What belongs to each school, session and stage, made once: no page looks through all sessions or all open work.
struct PlaceIndex: Sendable {
  /// Positions in `Figures.sessions`, by school (cell id; 0: unknown).
  let sessionsBySchool: [Int32: [Int]]
  /// What is open, a matter each, by school of the session, else of the person.
  let openWorkBySchool: [Int32: [OpenMatter]]
  /// The same by stage, the longest wait first.
  let openWorkByStage: [OpenItem.Stage: [OpenMatter]]
  /// Persons on the roster (`peserta`) of a session, each once, in source order.
  let rosterBySession: [Int32: [Int32]]
  let cardsBySession: [Int32: SessionCards]

  /// How many sealed receipts there are of a school (cell id).
  let sealedBySchool: [Int32: Int]

  init(_ result: AuditResult) {
    var sessionsBySchool: [Int32: [Int]] = [:]
    for (index, group) in result.figures.sessions.enumerated() {
      sessionsBySchool[result.session(group.id)?.school ?? 0, default: []].append(index)
    }
    self.sessionsBySchool = sessionsBySchool

    var openWorkBySchool: [Int32: [OpenMatter]] = [:]
    var openWorkByStage: [OpenItem.Stage: [OpenMatter]] = [:]
    for matter in result.openMatters() {
      let item = result.openWork[matter.position]
      openWorkBySchool[result.school(session: item.session, person: item.person), default: []].append(matter)
      openWorkByStage[item.stage, default: []].append(matter)
    }
    self.openWorkBySchool = openWorkBySchool
    self.openWorkByStage = openWorkByStage.mapValues { result.longestFirst($0) }

    var roster: [Int32: [Int32]] = [:]
    var seen: [Int32: Set<Int32>] = [:]
    result.records.roster.forEach { _, row in
      guard row.person != 0, seen[row.session, default: []].insert(row.person).inserted else { return }
      roster[row.session, default: []].append(row.person)
    }
    rosterBySession = roster
    cardsBySession = SessionCards.bySession(result)
    sealedBySchool = result.selectedReceipts.reduce(into: [:]) { $0[result.records.receipts[$1].school, default: 0] += 1 }
  }
}

extension AuditResult {
  /// The school (cell id) that a finding is about: of its sealed receipt, else of its session or person; 0 when none is known.
  func school(of finding: Finding) -> Int32 {
    if let receipt = records.receipt(at: finding.position) { return records.receipts[receipt].school }
    return school(session: finding.session, person: finding.person)
  }

  /// The school (cell id) of a session, else of a person; 0 when neither is known.
  func school(session: Int32, person: Int32) -> Int32 {
    self.session(session)?.school ?? (person == 0 ? 0 : student(person)?.school ?? 0)
  }
}
