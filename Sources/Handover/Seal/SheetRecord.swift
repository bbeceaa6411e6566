/// The rows of one sheet (QR B), as far as someone compares them with the paper by eye.
package struct SheetRecord: SealPayload {
  package static let kind = SignedRecord.Kind.sheet

  /// First 16 bytes of the digest of the batch record.
  package var batch: [UInt8]
  /// From 1.
  package var number: Int
  /// Number of the first row, from 1.
  package var firstRow: Int
  package var rows: [Row]

  package struct Row: Sendable, Hashable {
    /// Last four signs of the NIK.
    package var nik: String
    package var name: String
    /// Last six signs of the serial.
    package var serial: String

    package init(_ line: SealedLine) {
      nik = line.nik.end(of: 4)
      name = line.name.cut(to: 14)
      serial = line.serial.end(of: 6)
    }

    init?(_ value: CBOR) {
      guard let parts = value.array, parts.count == 3, let nik = parts[0].text, let name = parts[1].text,
        let serial = parts[2].text
      else { return nil }
      self.nik = nik
      self.name = name
      self.serial = serial
    }

    var value: CBOR { .array([.text(nik), .text(name), .text(serial)]) }
  }

  /// Bytes of the batch's digest that a sheet repeats.
  package static let batchLength = 16

  /// - Parameter lines: of this sheet, in order.
  package init(batch: SignedRecord, number: Int, lines: ArraySlice<SealedLine>) {
    self.batch = Array(batch.digest.prefix(SheetRecord.batchLength))
    self.number = number
    firstRow = lines.startIndex + 1
    rows = lines.map(Row.init)
  }

  package init?(_ fields: PayloadFields) {
    guard let batch = fields.bytes(1, count: SheetRecord.batchLength), let number = fields.count(2, from: 1),
      let first = fields.count(3, from: 1), let values = fields.array(4)
    else { return nil }
    let rows = values.compactMap(Row.init)
    guard rows.count == values.count else { return nil }
    self.batch = batch
    self.number = number
    firstRow = first
    self.rows = rows
  }

  package var fields: [Int: CBOR] {
    [1: .bytes(batch), 2: .integer(number), 3: .integer(firstRow), 4: .array(rows.map(\.value))]
  }

  /// How many lines go on each sheet: at most `most`, and no more than a code of 60 mm holds.
  package static func ranges(_ lines: [SealedLine], atMost most: Int = HandoverBatch.rowsPerSheet) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, line) in lines.enumerated() {
      let row = CBOR.array([Row(line).value]).encoded.count - 1
      if index > start, index - start == most || size + row > room {
        ranges.append(start..<index)
        (start, size) = (index, 0)
      }
      size += row
    }
    if start < lines.count { ranges.append(start..<lines.count) }
    return ranges
  }

  /// Bytes of rows in a record of at most 700 bytes, which a code of 60 mm still shows legibly.
  private static let room = 570
}
