package import Audit
package import Fundamentals
import Procedure
import Records

/// An audit laid beside an earlier one: which findings are new, which are gone, which stayed.
package struct Comparison: Sendable {
  package let earlier: EarlierAudit
  /// How persons of the two audits are told apart.
  let identity: FindingTraits.Identity
  /// Positions in `AuditResult.findings` of those the earlier audit does not have, in that order.
  package let new: [Int]
  /// Positions in the earlier audit of those that this one does not have, in its order.
  package let resolved: [Int]
  /// Findings of both.
  package let remaining: Int
  /// Remaining ones that a waiver covers now, and that one covered then and none does now.
  package let newlyWaived: Int
  package let noLongerWaived: Int
  /// New and resolved ones that resemble a remaining one so much that which of them is new cannot be known.
  package let uncertain: Int

  /// - Parameter language: of both audits, if they have the same; findings then match by their message as well.
  package init(_ result: AuditResult, earlier: EarlierAudit, language: Language) {
    self.earlier = earlier
    let keys = PersonKeys(result.records, threads: result.options.threads)
    let identity = Comparison.identity(earlier, keys, result.records)
    self.identity = identity
    let present = Comparison.traits(result, keys, language)
    var pairs = Pairs(old: earlier.findings.map(\.traits), new: present)
    pairs.match(by: { $0.exact(identity) })
    pairs.match(by: { $0.loose(identity) })
    var newlyWaived = 0
    var noLongerWaived = 0
    var matched: Set<UInt64> = []
    for (position, partner) in pairs.partner.enumerated() {
      guard let partner else { continue }
      matched.insert(present[position].loose(identity))
      let isWaived = result.findings[position].isWaived
      if isWaived, !earlier.findings[partner].isWaived { newlyWaived += 1 }
      if !isWaived, earlier.findings[partner].isWaived { noLongerWaived += 1 }
    }
    self.newlyWaived = newlyWaived
    self.noLongerWaived = noLongerWaived
    let new = pairs.partner.indices.filter { pairs.partner[$0] == nil }
    let resolved = pairs.isTaken.indices.filter { !pairs.isTaken[$0] }
    self.new = new
    self.resolved = resolved
    remaining = present.count - new.count
    uncertain =
      new.count { matched.contains(present[$0].loose(identity)) }
      + resolved.count { matched.contains(earlier.findings[$0].traits.loose(identity)) }
  }

  /// Keys serve when the earlier ones were made under the same secret: then some of them are keys of this archive as well.
  private static func identity(_ earlier: EarlierAudit, _ keys: PersonKeys, _ records: Records) -> FindingTraits.Identity {
    let named = earlier.findings.filter { $0.traits.person != 0 }
    if named.isEmpty { return .key }
    if named.allSatisfy({ $0.traits.number != 0 }) { return .number }
    let known = Set(named.map(\.traits.person))
    for person in 1..<Int32(max(1, records.persons.count)) where known.contains(keys.number(person)) { return .key }
    return .ending
  }

  private static func traits(_ result: AuditResult, _ keys: PersonKeys, _ language: Language) -> [FindingTraits] {
    let text = FindingText(result, language)
    let records = result.records
    let slots = Slots<FindingTraits?>(count: result.findings.count, nil)
    let size = 4096
    parallel((slots.count + size - 1) / size, threads: result.options.threads) { block in
      for index in block * size..<min(slots.count, (block + 1) * size) {
        let finding = result.findings[index]
        func number(_ value: Int64) -> [UInt8] { value == Finding.none ? [] : Array(String(value).utf8) }
        slots[index] = FindingTraits(
          rule: finding.rule.rawValue.utf8, session: records.sessions.bytes(finding.session),
          step: finding.stepIndex.map { result.procedure.steps[$0].number }, file: records.path(of: finding.position).utf8,
          person: finding.person == 0 ? 0 : keys.number(finding.person),
          nik: finding.person == 0 ? UnsafeRawBufferPointer(start: nil, count: 0) : records.persons.bytes(finding.person),
          detail: [number(finding.measured), number(finding.limit), Array(text.message(finding).utf8)])
      }
    }
    return slots.values.compactMap { $0 }
  }
}

/// Findings of two audits, paired one to one.
private struct Pairs {
  private let old: [FindingTraits]
  private let new: [FindingTraits]
  /// Of each new finding the old one, if any.
  private(set) var partner: [Int?]
  /// Whether an old finding has a new one.
  private(set) var isTaken: [Bool]

  init(old: [FindingTraits], new: [FindingTraits]) {
    self.old = old
    self.new = new
    partner = Array(repeating: nil, count: new.count)
    isTaken = Array(repeating: false, count: old.count)
  }

  /// Pairs what has the same key and no partner yet, in order on both sides.
  mutating func match(by key: (FindingTraits) -> UInt64) {
    func sorted(_ traits: [FindingTraits], _ isFree: (Int) -> Bool) -> [(key: UInt64, index: Int)] {
      traits.indices.filter(isFree).map { (key(traits[$0]), $0) }.sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
    }
    let first = sorted(old) { !isTaken[$0] }
    let second = sorted(new) { partner[$0] == nil }
    var (a, b) = (0, 0)
    while a < first.count, b < second.count {
      if first[a].key == second[b].key {
        partner[second[b].index] = first[a].index
        isTaken[first[a].index] = true
        a += 1
        b += 1
      } else if first[a].key < second[b].key {
        a += 1
      } else {
        b += 1
      }
    }
  }
}
