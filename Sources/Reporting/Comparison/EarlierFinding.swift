import Archive
import Fundamentals

/// A finding of an `audit.json`, read member by member.
struct EarlierFinding {
  var rule: [UInt8] = []
  var severity: [UInt8] = []
  var session: [UInt8]?
  var step: Int?
  var nik: [UInt8]?
  var person: [UInt8]?
  var isWaived = false
  var file: [UInt8] = []
  var line = 0
  var measured: [UInt8]?
  var limit: [UInt8]?
  var message: [UInt8] = []

  /// Reads the object that comes next; keys that it does not know are passed over.
  init(_ cursor: inout JSONCursor) throws(EventLogError) {
    var object = try cursor.enterObject()
    while try cursor.hasMore(&object) {
      switch String(decoding: try cursor.key(), as: UTF8.self) {
      case "rule": rule = try cursor.scalar() ?? []
      case "severity": severity = try cursor.scalar() ?? []
      case "session": session = try cursor.scalar()
      case "step": step = try cursor.scalar().flatMap { Int(String(decoding: $0, as: UTF8.self)) }
      case "nik": nik = try cursor.scalar()
      case "person": person = try cursor.scalar()
      case "waived": isWaived = try cursor.scalar() == Array("true".utf8)
      case "file": file = try cursor.scalar() ?? []
      case "line": line = try cursor.scalar().flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
      case "measured": measured = try cursor.scalar()
      case "limit": limit = try cursor.scalar()
      case "message": message = try cursor.scalar() ?? []
      default: try cursor.skip()
      }
    }
  }

  var traits: FindingTraits {
    FindingTraits(
      rule: rule, session: session ?? [], step: step, file: file,
      person: person.flatMap { UInt64(String(decoding: $0, as: UTF8.self), radix: 16) } ?? 0,
      nik: nik ?? [], detail: [measured ?? [], limit ?? [], message])
  }
}

extension FindingTraits {
  /// - Parameters:
  ///   - nik: masked or in full; empty for none.
  ///   - detail: measured value, limit and message as written.
  init(
    rule: some Sequence<UInt8>, session: some Collection<UInt8>, step: Int?, file: some Sequence<UInt8>, person: UInt64,
    nik: some BidirectionalCollection<UInt8>, detail: [[UInt8]]
  ) {
    var base = TextHash()
    base.add(rule)
    base.add(session)
    base.add(String(step ?? -1).utf8)
    if session.isEmpty, nik.isEmpty { base.add(file) }
    var details = TextHash()
    for part in detail { details.add(part) }
    self.init(
      base: base.value, detail: details.value, person: person,
      number: nik.isEmpty || nik.contains(UInt8(ascii: "*")) ? 0 : TextHash.of(nik),
      ending: nik.isEmpty ? 0 : TextHash.of(nik.suffix(4)))
  }
}
