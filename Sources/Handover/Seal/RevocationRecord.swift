/// The office's list of keys that no longer count.
package struct RevocationRecord: SealPayload {
  package static let kind = SignedRecord.Kind.revocations

  /// Seconds since 1970.
  package var moment: Int
  /// Of two lists the one with the larger number holds.
  package var sequence: Int
  /// In order of key.
  package var entries: [Entry]

  package struct Entry: Sendable, Hashable {
    package var key: KeyID
    /// Seals from this moment on do not count; seconds since 1970.
    package var from: Int
    package var reason: Reason

    package init(key: KeyID, from: Int, reason: Reason) {
      self.key = key
      self.from = from
      self.reason = reason
    }
  }

  package enum Reason: Int, Sendable, CaseIterable {
    case other = 0
    case lost = 1
    case replaced = 2
    case wrongHands = 3
  }

  package init(moment: Int, sequence: Int, entries: [Entry]) {
    self.moment = moment
    self.sequence = sequence
    self.entries = entries.sorted { $0.key < $1.key }
  }

  package init?(_ fields: PayloadFields) {
    guard let moment = fields.moment(1), let sequence = fields.count(2, from: 1), let values = fields.array(3) else { return nil }
    let entries = values.compactMap { value -> Entry? in
      guard let parts = value.array, parts.count == 3, let id = parts[0].bytes, let key = KeyID(id),
        let from = parts[1].integer.flatMap(PayloadFields.moment),
        let reason = parts[2].integer
      else { return nil }
      return Entry(key: key, from: from, reason: Reason(rawValue: reason) ?? .other)
    }
    guard entries.count == values.count else { return nil }
    self.init(moment: moment, sequence: sequence, entries: entries)
  }

  package var fields: [Int: CBOR] {
    [
      1: .integer(moment), 2: .integer(sequence),
      3: .array(entries.map { .array([.bytes($0.key.bytes), .integer($0.from), .integer($0.reason.rawValue)]) }),
    ]
  }
}
