/// Ids of sessions and other running numbers, as text.
enum SessionName {
  static func text(_ ordinal: Int) -> String {
    var bytes: [UInt8] = []
    bytes.append("SES-")
    bytes.append(number: ordinal + 1, width: 5)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Row {
  /// The id of a session; nil, for work at the office, is an empty cell.
  mutating func session(_ ordinal: Int?) {
    if let ordinal { part(ordinal + 1, prefix: "SES-", width: 5) }
    end()
  }
}
