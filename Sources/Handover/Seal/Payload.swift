import Fundamentals

/// What a kind of record says, read from and written to its payload.
package protocol SealPayload: Sendable, Hashable {
  static var kind: SignedRecord.Kind { get }
  /// Nil when a value is missing or of another type.
  init?(_ fields: PayloadFields)
  var fields: [Int: CBOR] { get }
}

extension SealPayload {
  package init?(_ record: SignedRecord) {
    guard record.kind == Self.kind else { return nil }
    self.init(PayloadFields(record.payload))
  }

  package func signed(by key: SealSigningKey) throws -> SignedRecord { try SignedRecord(Self.kind, fields, key: key) }
}

/// The values of a payload by key.
package struct PayloadFields {
  private let values: [Int: CBOR]

  init(_ values: [Int: CBOR]) { self.values = values }

  subscript(key: Int) -> CBOR? { values[key] }

  func has(_ key: Int) -> Bool { values[key] != nil }

  func integer(_ key: Int) -> Int? { values[key]?.integer }

  func text(_ key: Int) -> String? { values[key]?.text }

  func bytes(_ key: Int, count: Int) -> [UInt8]? {
    guard let bytes = values[key]?.bytes, bytes.count == count else { return nil }
    return bytes
  }

  func array(_ key: Int) -> [CBOR]? { values[key]?.array }

  /// Numbers of rows, sheets and the like; what is larger is no number that anyone counted.
  func count(_ key: Int, from least: Int) -> Int? {
    guard let number = integer(key), least...PayloadFields.largest ~= number else { return nil }
    return number
  }

  /// Seconds since 1970, up to the year 9999.
  func moment(_ key: Int) -> Int? { integer(key).flatMap(PayloadFields.moment) }

  func day(_ key: Int) -> LocalDate? {
    guard let day = integer(key), 0...PayloadFields.lastDay ~= day else { return nil }
    return LocalDate(days: Int32(day))
  }

  static func moment(_ seconds: Int) -> Int? { 0..<(lastDay + 1) * 86_400 ~= seconds ? seconds : nil }

  private static let largest = 1_000_000
  /// 9999-12-31.
  private static let lastDay = 2_932_896
}

extension CBOR {
  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var bytes: [UInt8]? { if case .bytes(let value) = self { value } else { nil } }
  var array: [CBOR]? { if case .array(let value) = self { value } else { nil } }
  var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }

  /// A text that is cut to so many Unicode scalar values.
  static func text(_ text: String, atMost count: Int) -> CBOR { .text(text.cut(to: count)) }
}

extension String {
  /// The first so many Unicode scalar values.
  func cut(to count: Int) -> String { String(String.UnicodeScalarView(unicodeScalars.prefix(count))) }

  /// The last so many Unicode scalar values.
  func end(of count: Int) -> String { String(String.UnicodeScalarView(unicodeScalars.suffix(count))) }
}
