import Fundamentals
import Records

/// Sums up the units of a rule that are no executions.
struct ExaminedBuilder {
  /// What tells a unit from all others of its kind: a position, a person, a session with an item.
  struct Key: Hashable {
    var first: UInt64
    var second: UInt64 = 0

    init(_ first: Int32, _ second: Int32 = 0) {
      self.first = UInt64(UInt32(bitPattern: first))
      self.second = UInt64(UInt32(bitPattern: second))
    }

    init(_ position: Position, line: UInt64 = 0) {
      first = UInt64(position.file) << 32 | UInt64(position.line)
      second = line
    }
  }

  fileprivate struct Groups: Hashable {
    var stratum: Int32
    var school: Int32
    var officers: Int32
    var devices: Int32
    var weekday: Int32
  }

  private let context: AuditContext
  private let cases: Set<Key>
  private var sums: [Groups: ExaminedCell] = [:]

  /// - Parameters:
  ///   - findings: of one rule, without those that a waiver covers.
  ///   - key: of the unit that a finding is about.
  init(_ context: AuditContext, _ findings: [Finding], key: (Finding) -> Key) {
    self.context = context
    cases = Set(findings.map(key))
  }

  /// Adds a unit that is among the reported ones.
  /// - Parameters:
  ///   - school: nil for that of the session.
  ///   - day: nil for that of the session.
  mutating func add(
    _ key: Key, stratum: Int32 = 0, session: Int32, school: Int32? = nil, officers: Int32 = 0, devices: Int32 = 0,
    day: LocalDate? = nil
  ) {
    let day = day ?? context.sessions.row(session)?.day
    let groups = Groups(
      stratum: stratum, school: school ?? context.sessions.school(session), officers: officers, devices: devices,
      weekday: day.map { Int32($0.weekday) } ?? -1)
    var cell = sums[groups] ?? ExaminedCell(groups)
    cell.units += 1
    cell.cases += cases.contains(key) ? 1 : 0
    sums[groups] = cell
  }

  var cells: [ExaminedCell] { Array(sums.values) }
}

extension ExaminedCell {
  fileprivate init(_ groups: ExaminedBuilder.Groups) {
    self.init()
    stratum = groups.stratum
    school = groups.school
    officers = groups.officers
    devices = groups.devices
    weekday = groups.weekday
  }
}

extension AuditContext {
  /// The local day of an instant; nil for a missing one.
  func dayIfPresent(_ instant: Instant) -> LocalDate? { instant.isPresent ? day(instant) : nil }

  /// Whether a row that is no execution belongs in the report: by its session, else by the school of its person, as its findings do.
  func isReported(session: Int32, person: Int32 = 0) -> Bool {
    session != 0 ? selection.includes(session: session) : selection.includes(person: person, people)
  }
}
