import CivilRegistry
import Foundation
import Fundamentals
import Handover

/// The verdicts for machines.
struct VerdictJSON: Encodable {
  var schema = "mutubaku-verdict/1"
  var receipts: [Receipt]
  var contradictions: [Contradiction]
  var codes: [Code]
  var unread: [String]

  struct Receipt: Encodable {
    var files: [String]
    var verdict: String
    var number: String
    var npsn: String
    var day: String
    var cards: Int
    var revision: Int
    var checkCode: String
    var sealed: Int
    var key: String
    var office: String?
    var problems: [String]
    var missingSheets: [Int]
    var marks: Int
  }

  struct Contradiction: Encodable {
    var first: Int
    var second: Int
    var message: String
  }

  struct Code: Encodable {
    var code: String
    var matches: Bool
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

extension VerdictJSON.Receipt {
  init(_ check: ReceiptCheck, files: [String]) {
    self.init(
      files: files, verdict: "\(check.state)", number: masking(nikIn: check.batch.number), npsn: masking(nikIn: check.batch.npsn),
      day: check.batch.day.iso, cards: check.batch.cards, revision: check.batch.revision, checkCode: check.checkCode.text,
      sealed: check.batch.moment, key: check.signer.id.text, office: check.signer.office?.key.fingerprint,
      problems: check.problems.map { $0.message(in: .english) }, missingSheets: check.missingSheets, marks: check.marks.count)
  }
}
