import Foundation

/// A mark on its way from the school to the office (`NAME.tanda.json`).
package struct MarkFile: Sendable {
  package static let schema = "mutubaku-mark/1"

  package var record: SignedRecord

  package init(json: [UInt8]) throws(ReceiptFileError) {
    let form: Form = try ReceiptFileError.decode(json)
    guard form.schema == MarkFile.schema else { throw .schema(form.schema) }
    guard let record = SignedRecord(text: form.record), record.kind == .mark else { throw .record("record") }
    self.record = record
  }

  private struct Form: Decodable {
    var schema: String
    var record: String
  }
}

/// Strokes drawn on the pad of the verifier page, before a station signs for them (`NAME.goresan.json`).
package struct StrokesFile: Sendable {
  package static let schema = "mutubaku-strokes/1"

  /// Digest of the batch record that was on the screen.
  package var batch: [UInt8]
  package var name: String
  package var office: String
  /// Seconds since 1970.
  package var moment: Int
  package var strokes: Strokes

  package init(json: [UInt8]) throws(ReceiptFileError) {
    let form: Form = try ReceiptFileError.decode(json)
    guard form.schema == StrokesFile.schema else { throw .schema(form.schema) }
    guard let batch = HexGroups.bytes(form.batch), batch.count == 32 else { throw .value("batch") }
    guard let moment = PayloadFields.moment(form.moment) else { throw .value("moment") }
    guard let strokes = Strokes(form.strokes), !strokes.isEmpty else { throw .value("strokes") }
    self.batch = batch
    name = form.name
    office = form.office
    self.moment = moment
    self.strokes = strokes
  }

  private struct Form: Decodable {
    var schema: String
    var batch: String
    var name: String
    var office: String
    var moment: Int
    var strokes: [[[Int]]]
  }
}
