/// References such as `B7`.
enum CellReference {
  /// The column of a reference, counted from 0; nil when it has no letters, or more than a sheet has columns.
  static func column(_ reference: UnsafePointer<CChar>) -> Int? {
    var column = 0
    var index = 0
    while true {
      let letter = (UInt8(bitPattern: reference[index]) & 0xDF) &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = column * 26 + Int(letter) + 1
      guard column <= SpreadsheetLimits.columns else { return nil }
      index += 1
    }
    return index == 0 ? nil : column - 1
  }
}
