import Audit
import Records

/// Cards printed and handed over in one session.
struct SessionCards: Sendable {
  /// Recorded prints by the officer's verdict.
  var good = 0
  var failed = 0
  var unknown = 0
  /// In order of first appearance.
  var receipts: [Receipt] = []

  /// A collective handover receipt (BAST), as far as it lies in the session.
  struct Receipt: Sendable {
    /// Text: nomor_bast, 0 when none is written.
    var number: Int32
    /// Cards listed.
    var listed: Int
    /// The total signed for, nil when no row states one.
    var signed: Int?
  }

  /// Every session with prints or handovers, by session id; one pass over the rows that count.
  static func bySession(_ result: AuditResult) -> [Int32: SessionCards] {
    var sessions: [Int32: SessionCards] = [:]
    for place in result.prints {
      let row = result.records.prints[Int(place)]
      switch row.verdict {
      case .good: sessions[row.session, default: SessionCards()].good += 1
      case .failed: sessions[row.session, default: SessionCards()].failed += 1
      case .unknown: sessions[row.session, default: SessionCards()].unknown += 1
      }
    }
    var known: [Int32: [Int32: Int]] = [:]
    for place in result.handovers {
      let row = result.records.handovers[Int(place)]
      let signed = row.signedCount < 0 ? nil : Int(row.signedCount)
      if let index = known[row.session]?[row.receipt] {
        sessions[row.session]?.receipts[index].listed += 1
        if sessions[row.session]?.receipts[index].signed == nil { sessions[row.session]?.receipts[index].signed = signed }
      } else {
        known[row.session, default: [:]][row.receipt] = sessions[row.session]?.receipts.count ?? 0
        sessions[row.session, default: SessionCards()].receipts.append(Receipt(number: row.receipt, listed: 1, signed: signed))
      }
    }
    return sessions
  }
}
