import Foundation
import Fundamentals
import Handover
import Reporting

/// What came of everything that was handed over to be verified.
struct Verification {
  struct Receipt {
    var check: ReceiptCheck
    /// Names of the files it was read from.
    var sources: [String]
    /// Whether one of them is a page, which may hide what it holds.
    var isPage: Bool
    /// Place of a genuine revision that names this receipt as the one before it.
    var successor: Int?
  }

  let trust: Trust
  /// Today, for the age of the revocation list.
  let today: LocalDate
  private(set) var receipts: [Receipt] = []
  private(set) var contradictions: [SealContradictions.Pair] = []
  /// Typed check codes, and whether one of the receipts has them.
  let codes: [(code: CheckCode, fits: Bool)]
  /// Records of receipts that are not here.
  let stray: [EvidencePile.Loose]
  /// Files that could not be used, with why.
  let unread: [any ReadableError]

  init(_ reader: EvidenceReader, trust: Trust, moment: Int) throws {
    self.trust = trust
    today = Instant(microseconds: Int64(moment) * 1_000_000).date(in: trust.zone)
    let words = reader.shown.isEmpty ? [] : try Language.allCases.map { try Words(language: $0, templates: TemplateSet()) }
    let (found, stray) = reader.pile.sorted()
    self.stray = stray
    unread = reader.unread
    let receipts = found.compactMap { receipt -> Receipt? in
      guard var check = ReceiptCheck(receipt.evidence, trust: trust) else { return nil }
      let seen = check
      for source in receipt.sources { check.add(Verification.problems(seen, source, reader, words)) }
      return Receipt(check: check, sources: receipt.sources, isPage: receipt.sources.contains { reader.shown[$0] != nil })
    }
    self.receipts = receipts
    codes = reader.codes.map { code in (code, receipts.contains { $0.check.checkCode == code }) }
    contradictions = Verification.contradictions(receipts.map(\.check))
    for index in receipts.indices {
      self.receipts[index].successor = receipts.indices.first { other in
        let later = receipts[other].check
        return later.batch.predecessor == receipts[index].check.digest && (later.state == .genuine || later.state == .incomplete)
      }
    }
  }

  /// Whether there was something to verify, and all of it is genuine.
  var isGood: Bool {
    !receipts.isEmpty && receipts.allSatisfy { $0.check.state == .genuine } && contradictions.isEmpty && stray.isEmpty
      && codes.allSatisfy(\.fits)
  }

  /// What contradicts a receipt, each with the names of the other's files.
  func contradictions(of index: Int, _ language: Language) -> [String] {
    contradictions.filter { $0.first == index || $0.second == index }.map { pair in
      let other = receipts[pair.first == index ? pair.second : pair.first].sources.joined(separator: ", ")
      return pair.kind.message(in: language) + " (\(other))"
    }
  }

  /// What a page or a PDF says that the seal does not.
  private static func problems(_ check: ReceiptCheck, _ source: String, _ reader: EvidenceReader, _ words: [Words])
    -> [SealProblem]
  {
    // A receipt is in one language: the one in which it differs least.
    let problems: [[SealProblem]]
    if let page = reader.shown[source], let lines = check.lines {
      problems = words.map { page.problems(check.batch, lines, words: $0) }
    } else {
      problems = Language.allCases.map { reader.papers[source]?.problems(check, language: $0) ?? [] }
    }
    return problems.min { $0.count < $1.count } ?? []
  }

  /// Contradictions among receipts of equal standing whose own signature holds: what a stranger writes accuses no one.
  private static func contradictions(_ checks: [ReceiptCheck]) -> [SealContradictions.Pair] {
    let isSigned = { (check: ReceiptCheck) in
      // A key without any certificate is only a number that anyone may write.
      !check.problems.contains(.signature(.batch)) && !(check.signer.standing == .unknown && check.signer.name.isEmpty)
    }
    return [true, false].flatMap { isKnown -> [SealContradictions.Pair] in
      let places = checks.indices.filter { isSigned(checks[$0]) && (checks[$0].signer.office != nil) == isKnown }
      return SealContradictions.among(places.map { checks[$0] }).map { pair in
        var pair = pair
        (pair.first, pair.second) = (places[pair.first], places[pair.second])
        return pair
      }
    }
  }
}
