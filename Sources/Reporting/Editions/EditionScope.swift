import Audit
import Procedure
import Records

/// What one school or one officer may see of a report.
struct EditionScope: Sendable {
  private let audience: Audience
  private let context: ReportContext
  /// The officer whom the edition is for.
  private let officer: Int32?
  private let sessions: Set<Int32>
  private let allowed: Set<String>

  init(_ audience: Audience, officer name: String?, context: ReportContext) throws {
    self.audience = audience
    self.context = context
    let paths = context.paths
    let result = context.result
    var allowed: Set<String> = [paths.procedure, paths.rules]
    officer = try name.map { name in
      let known = EditionScope.officers(result)
      guard let officer = known.first(where: { result.memberName($0) == name }) else {
        throw EditionError(officer: name, known: known.prefix(8).map { result.memberName($0) })
      }
      return officer
    }
    if let officer {
      sessions = EditionScope.sessions(of: officer, result)
      allowed.formUnion(sessions.compactMap { paths.session($0) })
      if let page = paths.officer(officer) { allowed.insert(page) }
    } else {
      sessions = Set(result.figures.sessions.map(\.id))
      allowed.formUnion([paths.overview, paths.sessions, paths.findings, paths.openWork])
      allowed.formUnion(sessions.compactMap { paths.session($0) })
      allowed.formUnion(result.procedure.steps.indices.map { paths.step($0) })
      allowed.formUnion(EditionScope.schools(result).compactMap { paths.school($0) })
      allowed.formUnion(result.figures.months.map { paths.month($0.id) })
    }
    self.allowed = allowed
  }

  func allows(_ path: String) -> Bool {
    if allowed.contains(path) { return true }
    // The lists of a page stand below it.
    if let slash = path.lastIndex(of: "/"), allowed.contains(String(path[..<slash])) { return true }
    guard audience == .school else { return false }
    return path.hasPrefix("temuan/") || path.hasPrefix("pekerjaan-terbuka/") || path.hasPrefix(context.paths.receipts)
  }

  /// Says on the first page what kind of copy this is.
  var note: Block {
    .paragraph([.emphasis([.text(context.words(audience == .school ? "edition-school" : "edition-operator"))])])
  }

  /// The page that an officer's edition begins with; a school's has the overview.
  func firstPage() -> Document? { officer.map { OfficerWorkPage(context: context, officer: $0, sessions: sessions).document() } }

  func redaction(pages: Set<String>) -> Redaction {
    let words = context.words
    let result = context.result
    var names: Set<String> = []
    for member in EditionScope.officers(result) where member != officer {
      names.insert(result.memberName(member))
      if let row = result.officer(member) {
        names.formUnion([
          context.officerName(member), result.records.texts.text(row.name), result.records.texts.text(row.nip),
        ])
      }
    }
    result.records.officers.forEach { _, row in
      guard officer.map({ result.memberName($0) }) != result.records.cells.text(row.officer) else { return }
      names.formUnion([result.records.cells.text(row.officer), result.records.texts.text(row.name)])
      names.insert(result.records.texts.text(row.nip))
    }
    names.formUnion(result.waivers.map(\.approver))
    var hidden = HiddenNames()
    hidden.insert(names.filter { !isPublic($0) }, substitute: words("officer").lowercased())
    var redaction = Redaction(
      names: hidden, subjects: [words("officers"), words("officer"), words("by-officer")],
      sections: [words("pace-sets-title")], pages: pages)
    if audience == .school {
      redaction.names.insert(
        context.devices.devices.map { result.memberName($0) }, substitute: words("device").lowercased())
      redaction.subjects.formUnion([words("devices"), words("device")])
      redaction.sections.formUnion([words("timeline"), words("captures-unattributed"), words("data-quality")])
    }
    return redaction
  }

  /// What the signed SOP itself names, such as who approved it, is no secret.
  private func isPublic(_ name: String) -> Bool {
    var alone = HiddenNames()
    alone.insert([name], substitute: "")
    let procedure = context.result.procedure
    var texts = [procedure.identity.title, procedure.identity.office] + procedure.identity.approvedBy
    texts += procedure.roles.map { $0.title } + procedure.steps.map { $0.activity }
    return texts.contains { alone.hidden(in: $0) != $0 }
  }

  private static func officers(_ result: AuditResult) -> [Int32] { result.figures.officers.map(\.id) }

  private static func schools(_ result: AuditResult) -> [Int32] {
    result.options.schools.compactMap { result.records.cells.find($0) }
  }

  /// Sessions that name the officer, or in which one of the executions does.
  private static func sessions(of officer: Int32, _ result: AuditResult) -> Set<Int32> {
    var sessions: Set<Int32> = []
    for group in result.figures.sessions where group.id != 0 {
      let isPlanned = result.session(group.id).map { result.members($0.officers).contains(officer) } ?? false
      let took =
        isPlanned
        || result.executions(session: group.id).contains { place in
          result.members(result.records.circumstances[result.records.executions[Int(place)].circumstances].officers).contains(
            officer)
        }
      if took { sessions.insert(group.id) }
    }
    return sessions
  }
}
