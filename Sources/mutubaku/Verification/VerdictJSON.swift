import CivilRegistry
import Foundation
import Fundamentals
import Handover
import Reporting

/// The verdicts for machines. Texts from receipts have no NIK in full; those for people are in English.
struct VerdictJSON: Encodable {
  var schema = "mutubaku-verdict/1"
  var receipts: [Receipt]
  var contradictions: [Contradiction]
  var codes: [Code]
  /// Records of receipts that are not here, by file.
  var stray: [String]
  var unread: [String]
  /// Of the trusted office's list of revoked keys; nil without one.
  var revocationList: List?

  struct Receipt: Encodable {
    var files: [String]
    var verdict: String
    var number: String
    var npsn: String
    var school: String
    var receiver: String
    var day: String
    var cards: Int
    var counts: [String: Int]
    var serials: [String]?
    var revision: Int
    var checkCode: String
    /// Seconds since 1970, by the station's clock.
    var sealed: Int
    var key: String
    var signer: String
    /// Fingerprint of the office's key.
    var office: String?
    var problems: [String]
    var notProved: [String]
    var missingSheets: [Int]
    /// What the paper has to say, when only its codes were read.
    var rows: [Row]
    var marks: Int
    /// Place of the receipt that replaces this one, from 0.
    var replacedBy: Int?
  }

  struct Row: Encodable {
    var sheet: Int
    var number: Int
    var nikEnd: String
    var name: String
    var serialEnd: String
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

  struct List: Encodable {
    var day: String
    var ageInDays: Int
  }

  init(_ verification: Verification) {
    let text = VerdictText(verification, language: .english)
    receipts = verification.receipts.map { Receipt($0, notProved: text.unproved($0)) }
    contradictions = verification.contradictions.map {
      .init(first: $0.first, second: $0.second, message: $0.kind.message(in: .english))
    }
    codes = verification.codes.map { .init(code: $0.code.text, matches: $0.fits) }
    stray = verification.stray.map(\.source)
    unread = verification.unread.map { $0.message(in: .english) }
    revocationList = verification.trust.revocationList.map { list in
      let day = Instant(microseconds: Int64(list.moment) * 1_000_000).date(in: verification.trust.zone)
      return List(day: day.iso, ageInDays: Int(verification.today.days - day.days))
    }
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

extension VerdictJSON.Receipt {
  init(_ receipt: Verification.Receipt, notProved: [String]) {
    let (check, batch) = (receipt.check, receipt.check.batch)
    let counts = [
      "recorded": batch.counts.recorded, "printed": batch.counts.printed, "spoiled": batch.counts.spoiled,
      "withheld": batch.withheld,
    ]
    let rows = check.sheets.flatMap { sheet in
      sheet.rows.enumerated().map { index, row in
        VerdictJSON.Row(
          sheet: sheet.number, number: sheet.firstRow + index, nikEnd: masking(nikIn: row.nik), name: masking(nikIn: row.name),
          serialEnd: masking(nikIn: row.serial))
      }
    }
    self.init(
      files: receipt.sources, verdict: check.state.rawValue, number: masking(nikIn: batch.number),
      npsn: masking(nikIn: batch.npsn),
      school: masking(nikIn: batch.school), receiver: masking(nikIn: batch.receiver), day: batch.day.iso, cards: batch.cards,
      counts: counts.compactMapValues { $0 },
      serials: batch.serials.map { [masking(nikIn: $0.first), masking(nikIn: $0.last)] }, revision: batch.revision,
      checkCode: check.checkCode.text, sealed: batch.moment, key: check.signer.id.text, signer: masking(nikIn: check.signer.name),
      office: check.signer.office?.key.fingerprint, problems: check.problems.map { $0.message(in: .english) },
      notProved: notProved, missingSheets: check.missingSheets, rows: check.lines == nil ? rows : [], marks: check.marks.count,
      replacedBy: receipt.successor)
  }
}
