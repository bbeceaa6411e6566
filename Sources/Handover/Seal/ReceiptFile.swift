import Foundation

/// A sealed receipt as a file: all records of it, and the lines that its root stands for (`NAME.bast.json`).
package struct ReceiptFile: Sendable {
  package static let schema = "mutubaku-receipt/1"
  package static let ending = ".bast.json"
  /// Certificates of a file: the station's, and those of office keys that followed each other.
  private static let mostCertificates = 64

  package var batch: SignedRecord
  package var sheets: [SignedRecord]
  package var certificates: [SignedRecord]
  /// 16 bytes.
  package var salt: [UInt8]
  package var lines: [SealedLine]
  package var marks: [Mark]

  package struct Mark: Sendable, Hashable {
    package var record: SignedRecord
    package var strokes: Strokes?

    package init(record: SignedRecord, strokes: Strokes? = nil) {
      self.record = record
      self.strokes = strokes
    }
  }

  package init(
    batch: SignedRecord, sheets: [SignedRecord], certificates: [SignedRecord], salt: [UInt8], lines: [SealedLine],
    marks: [Mark] = []
  ) {
    self.batch = batch
    self.sheets = sheets
    self.certificates = certificates
    self.salt = salt
    self.lines = lines
    self.marks = marks
  }

  package var checkCode: CheckCode { CheckCode(digest: batch.digest) }

  /// - Parameter json: a file, or what a receipt's HTML carries.
  package init(json: [UInt8]) throws(ReceiptFileError) {
    let form: Form = try ReceiptFileError.decode(json)
    guard form.schema == ReceiptFile.schema else { throw .schema(form.schema) }
    func record(_ text: String, _ place: String, _ kind: SignedRecord.Kind) throws(ReceiptFileError) -> SignedRecord {
      guard let record = SignedRecord(text: text), record.kind == kind else { throw .record(place) }
      return record
    }
    func records(_ texts: [String], _ place: String, _ kind: SignedRecord.Kind) throws(ReceiptFileError) -> [SignedRecord] {
      var records: [SignedRecord] = []
      for (index, text) in texts.enumerated() { records.append(try record(text, "\(place)[\(index)]", kind)) }
      return records
    }
    batch = try record(form.batch, "batch", .batch)
    guard BatchRecord(batch) != nil else { throw .record("batch") }
    sheets = try records(form.sheets, "sheets", .sheet)
    guard form.certificates.count <= ReceiptFile.mostCertificates else { throw .value("certificates") }
    certificates = try records(form.certificates, "certificates", .certificate)
    guard let salt = Data(base64Encoded: form.salt), salt.count == 16 else { throw .value("salt") }
    self.salt = Array(salt)
    lines = form.lines.map(\.line)
    marks = []
    for (index, mark) in form.marks.enumerated() {
      let place = "marks[\(index)]"
      let record = try record(mark.record, place, .mark)
      var strokes: Strokes?
      if let numbers = mark.strokes {
        guard let read = Strokes(numbers) else { throw .value(place + ".strokes") }
        strokes = read
      }
      marks.append(Mark(record: record, strokes: strokes))
    }
  }

  /// The file: one line for each record, card and mark.
  package var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    func text(_ value: some Encodable) -> String {
      (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
    func list(_ values: [some Encodable]) -> String {
      values.isEmpty ? "[]" : "[\n" + values.map(text).joined(separator: ",\n") + "\n]"
    }
    let marks = marks.map { Form.Mark(record: $0.record.text, strokes: $0.strokes?.numbers) }
    return Array(
      """
      {"schema": \(text(ReceiptFile.schema)),
      "checkCode": \(text(checkCode.text)),
      "batch": \(text(batch.text)),
      "sheets": \(list(sheets.map(\.text))),
      "certificates": \(list(certificates.map(\.text))),
      "salt": \(text(Data(salt).base64EncodedString())),
      "lines": \(list(lines.map(Form.Line.init))),
      "marks": \(list(marks))}

      """.utf8)
  }

  /// The file's own shape.
  private struct Form: Decodable {
    var schema: String
    var batch: String
    var sheets: [String]
    var certificates: [String]
    var salt: String
    var lines: [Line]
    var marks: [Mark]

    struct Mark: Codable {
      var record: String
      var strokes: [[[Int]]]?
    }

    /// An array of eight values.
    struct Line: Codable {
      var line: SealedLine

      init(_ line: SealedLine) { self.line = line }

      init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        line = SealedLine(
          number: try values.decode(Int.self), nik: try values.decode(String.self), name: try values.decode(String.self),
          sex: try values.decode(String.self), schoolClass: try values.decode(String.self),
          serial: try values.decode(String.self), isGood: try values.decode(Bool.self),
          recipient: try values.decode(String.self))
        guard values.isAtEnd else { throw DecodingError.dataCorruptedError(in: values, debugDescription: "") }
      }

      func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(line.number)
        try values.encode(line.nik)
        try values.encode(line.name)
        try values.encode(line.sex)
        try values.encode(line.schoolClass)
        try values.encode(line.serial)
        try values.encode(line.isGood)
        try values.encode(line.recipient)
      }
    }
  }
}
