import Archive
import Audit
import Fundamentals
import Records

/// What an `audit.json` says, as far as a comparison needs it. The file is mapped and read in one pass; of a finding only its traits
/// and its place in the file are kept, some sixty bytes.
package struct EarlierAudit: Sendable {
  /// Executions of a step, in all or at one school.
  struct Figures: Sendable, Hashable {
    var executions = 0
    var assessed = 0
    var compliant = 0
    var median: Int?
    var p90: Int?
  }

  struct Entry: BitwiseCopyable, Sendable {
    var traits: FindingTraits
    /// Where its object begins in the file.
    var offset: Int
    /// Number of the step, -1 for none.
    var step: Int32
    /// Position of the rule in `rules`, and of the session in `sessions`.
    var rule: Int32
    var session: Int32
    var isWaived: Bool
  }

  private(set) var asOf = LocalDate(days: 0)
  private(set) var procedure = ""
  private(set) var findings: [Entry] = []
  private(set) var rules: [String] = []
  private(set) var sessions: [String] = []
  private(set) var steps: [Int: Figures] = [:]
  private(set) var schools: [String: Figures] = [:]
  private(set) var stages: [String: Int] = [:]
  /// Of the file, for the manifest.
  package let digest: FileDigest
  private let file: MappedBytes
  private var ruleIndex: [[UInt8]: Int32] = [:]
  private var sessionIndex: [[UInt8]: Int32] = [:]

  /// Reads a file; its keys may stand in any order.
  package init(path: String) throws(ComparisonError) {
    do throws(FileProblem) {
      file = try MappedBytes(path: path)
      digest = try FileDigest(path: path)
    } catch { throw ComparisonError(.notOpened, path: path) }
    let failure: ComparisonError.Reason?
    do throws(EventLogError) {
      failure = try read()
    } catch {
      throw ComparisonError(.notJSON(line: max(1, error.line), column: max(1, error.column)), path: path)
    }
    if let failure { throw ComparisonError(failure, path: path) }
  }

  /// - Returns: what is wrong with the content, beside its form.
  private mutating func read() throws(EventLogError) -> ComparisonError.Reason? {
    var cursor = JSONCursor(file.bytes)
    var seen: Set<String> = []
    var root = try cursor.enterObject()
    while try cursor.hasMore(&root) {
      let key = String(decoding: try cursor.key(), as: UTF8.self)
      seen.insert(key)
      switch key {
      case "schema":
        let schema = text(try cursor.scalar())
        if !schema.hasPrefix("urn:mutubaku:audit:") { return .foreign }
        if schema != AuditJSON.schema { return .otherSchema(schema) }
      case "as_of":
        guard let day = LocalDate(iso: text(try cursor.scalar())) else {
          return .badValue(key, line: cursor.line)
        }
        asOf = day
      case "procedure": procedure = text(try cursor.scalar())
      case "findings": try readFindings(&cursor)
      case "steps":
        var object = try cursor.enterObject()
        while try cursor.hasMore(&object) {
          let number = Int(text(try cursor.key())) ?? -1
          steps[number] = try figures(&cursor)
        }
      case "schools": try readSchools(&cursor)
      case "open_work": try readOpenWork(&cursor)
      default: try cursor.skip()
      }
    }
    if !seen.contains("schema") { return .foreign }
    for key in ["as_of", "procedure", "findings", "steps", "open_work", "schools"] where !seen.contains(key) {
      return .missing(key)
    }
    try cursor.finish()
    return nil
  }

  private mutating func readFindings(_ cursor: inout JSONCursor) throws(EventLogError) {
    var list = try cursor.enterArray()
    while try cursor.hasMore(&list) {
      let offset = cursor.offset
      let finding = try EarlierFinding(&cursor)
      findings.append(
        Entry(
          traits: finding.traits, offset: offset, step: Int32(clamping: finding.step ?? -1),
          rule: EarlierAudit.number(finding.rule, &ruleIndex, &rules),
          session: EarlierAudit.number(finding.session ?? [], &sessionIndex, &sessions), isWaived: finding.isWaived))
    }
  }

  private static func number(_ bytes: [UInt8], _ index: inout [[UInt8]: Int32], _ names: inout [String]) -> Int32 {
    if let known = index[bytes] { return known }
    let number = Int32(truncatingIfNeeded: names.count)
    index[bytes] = number
    names.append(String(decoding: bytes, as: UTF8.self))
    return number
  }

  private mutating func readSchools(_ cursor: inout JSONCursor) throws(EventLogError) {
    var object = try cursor.enterObject()
    while try cursor.hasMore(&object) {
      let school = text(try cursor.key())
      var total = Figures()
      var steps = try cursor.enterObject()
      while try cursor.hasMore(&steps) {
        _ = try cursor.key()
        let step = try figures(&cursor)
        total.executions += step.executions
        total.assessed += step.assessed
        total.compliant += step.compliant
      }
      schools[school] = total
    }
  }

  private mutating func readOpenWork(_ cursor: inout JSONCursor) throws(EventLogError) {
    // Visits of one student are one matter, as in ``OpenMatter``.
    var known: Set<[String]> = []
    var list = try cursor.enterArray()
    while try cursor.hasMore(&list) {
      var (stage, person) = ("", "")
      var object = try cursor.enterObject()
      while try cursor.hasMore(&object) {
        switch text(try cursor.key()) {
        case "stage": stage = text(try cursor.scalar())
        case "person": person = text(try cursor.scalar())
        default: try cursor.skip()
        }
      }
      let isOfVisits = OpenItem.Stage(rawValue: stage)?.isOfVisits == true && !person.isEmpty
      if !isOfVisits || known.insert([stage, person]).inserted { stages[stage, default: 0] += 1 }
    }
  }

  private func figures(_ cursor: inout JSONCursor) throws(EventLogError) -> Figures {
    var figures = Figures()
    var object = try cursor.enterObject()
    while try cursor.hasMore(&object) {
      switch text(try cursor.key()) {
      case "executions": figures.executions = number(try cursor.scalar()) ?? 0
      case "assessed": figures.assessed = number(try cursor.scalar()) ?? 0
      case "compliant": figures.compliant = number(try cursor.scalar()) ?? 0
      case "median": figures.median = number(try cursor.scalar())
      case "p90": figures.p90 = number(try cursor.scalar())
      default: try cursor.skip()
      }
    }
    return figures
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  /// Counts beyond what any archive holds would only overflow sums.
  private func number(_ bytes: [UInt8]?) -> Int? { Int(text(bytes)).map { min(max($0, 0), 1 << 40) } }

  /// A finding in full, read from the file once more.
  func finding(_ position: Int) -> EarlierFinding? {
    let offset = findings[position].offset
    var cursor = JSONCursor(UnsafeRawBufferPointer(rebasing: file.bytes[offset...]))
    return try? EarlierFinding(&cursor)
  }
}
