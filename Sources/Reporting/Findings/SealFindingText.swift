import Audit
import Fundamentals
import Handover
import Records

/// Sentences of findings about sealed receipts; what each rule packs into a finding stands in its file. A sentence never says what
/// stands in a line but its serial: a broken receipt may hold anything.
struct SealFindingText {
  let result: AuditResult
  let language: Language

  /// Problems and serials that a sentence names; it counts the rest.
  private static let most = 3
  /// Signs of a number: a forged receipt may have any.
  private static let longest = 80

  init(_ result: AuditResult, _ language: Language) {
    self.result = result
    self.language = language
  }

  /// One sentence without a full stop; nil for a finding that is not about a sealed receipt, or that reads as any other.
  func message(_ finding: Finding) -> String? {
    guard let index = result.records.receipt(at: finding.position) else { return nil }
    let receipt = result.receipts[index]
    let number = shown(finding.receipt == 0 ? "–" : result.records.texts.text(finding.receipt))
    switch finding.rule {
    case .sealBroken:
      let problems = listed(receipt.check.problems.count, receipt.check.problems.lazy.map { $0.message(in: language) })
      return language.pick("segel BAST \(number) rusak: \(problems)", "the seal of receipt \(number) is broken: \(problems)")
    case .keyUnknown: return unknown(receipt, number, hasTrust: finding.detail == 0)
    case .keyLapsed: return lapsed(receipt, number)
    case .rowsDiffer: return difference(receipt, index, number)
    case .sealClock: return clock(receipt, finding, number)
    case .markReused:
      return language.pick(
        "goresan tanda tangan pada BAST \(number) sama dengan yang ada pada BAST \(other(finding))",
        "the strokes of the signature on receipt \(number) are those on receipt \(other(finding))")
    case .handoverNumberRepeated:
      guard finding.detail == 0 else {
        let school = shown(result.records.cells.text(Int32(truncatingIfNeeded: finding.detail)))
        return language.pick(
          "nomor BAST \(number) juga disegel untuk sekolah \(school)",
          "the number of receipt \(number) was also sealed for school \(school)")
      }
      return language.pick(
        "nomor BAST \(number) disegel dua kali, dan tidak satu pun merupakan revisi dari yang lain (\(code(receipt)))",
        "the number of receipt \(number) was sealed twice, and neither is a revision of the other (\(code(receipt)))")
    default: return nil
    }
  }

  private func unknown(_ receipt: AuditedReceipt, _ number: String, hasTrust: Bool) -> String {
    let key = receipt.check.signer.id.text
    return hasTrust
      ? language.pick(
        "segel BAST \(number) utuh, tetapi kunci \(key) tidak bersertifikat kunci dinas",
        "the seal of receipt \(number) is whole, but no office key certified key \(key)")
      : language.pick(
        "segel BAST \(number) utuh, tetapi kunci \(key) tidak dapat dinilai: arsip tidak memuat \(Trust.fileName) yang terbaca",
        "the seal of receipt \(number) is whole, but key \(key) cannot be judged: the archive has no readable \(Trust.fileName)")
  }

  private func lapsed(_ receipt: AuditedReceipt, _ number: String) -> String {
    let signer = receipt.check.signer
    let key = signer.id.text
    let sealed = moment(receipt.check.batch.moment)
    func day(_ day: LocalDate?) -> String { day.map(language.date) ?? "–" }
    let why =
      switch signer.standing {
      case .notYetValid:
        language.pick("baru berlaku mulai \(day(signer.firstDay))", "is valid from \(day(signer.firstDay)) only")
      case .expired: language.pick("berlaku sampai \(day(signer.lastDay))", "was valid until \(day(signer.lastDay))")
      case .revoked(let from, let reason):
        language.pick(
          "dicabut mulai \(moment(from)) (\(reason.name(in: language)))",
          "was revoked from \(moment(from)) (\(reason.name(in: language)))")
      case .good, .unknown: "–"
      }
    return language.pick(
      "BAST \(number) disegel \(sealed), sedangkan kunci \(key) \(why)",
      "receipt \(number) was sealed on \(sealed), but key \(key) \(why)")
  }

  private func difference(_ receipt: AuditedReceipt, _ index: Int, _ number: String) -> String {
    let source = result.records.receipts[index]
    guard !receipt.rows.isEmpty else {
      let school = shown(result.records.cells.text(source.school))
      return language.pick(
        "\(count(source.file.lines.count)) kartu tersegel dengan BAST \(number), yang tidak ada dalam penyerahan sekolah \(school)",
        "\(count(source.file.lines.count)) cards are sealed as receipt \(number), which no handover row of school \(school) has")
    }
    let difference = receipt.difference ?? CardDifference.none
    func serial(_ line: Int) -> String { text(source.serials[line]) }
    let serials =
      difference.sealedOnly.map(serial) + difference.otherPerson.map(serial)
      + difference.listedOnly.map { text(result.records.handovers[Int($0)].serial) }
    let parts = [
      (difference.sealedOnly.count, language.pick("hanya pada segel", "under the seal only")),
      (difference.listedOnly.count, language.pick("hanya pada penyerahan", "in the table only")),
      (difference.otherPerson.count, language.pick("atas nama orang lain", "of another person")),
    ].filter { $0.0 > 0 }.map { "\(count($0.0)) \($0.1)" }.joined(separator: ", ")
    return language.pick(
      "BAST \(number) berbeda dari penyerahan: \(parts): \(listed(serials.count, serials.lazy.map { $0 }))",
      "receipt \(number) differs from the handover rows: \(parts): \(listed(serials.count, serials.lazy.map { $0 }))")
  }

  private func clock(_ receipt: AuditedReceipt, _ finding: Finding, _ number: String) -> String {
    let other = other(finding)
    guard finding.detail == 0 else {
      return language.pick(
        "segel ke-\(count(Int(finding.measured))) dari kunci yang sama ada pada BAST \(number) dan BAST \(other)",
        "seal \(count(Int(finding.measured))) of the same key stands on receipt \(number) and on receipt \(other)")
    }
    return language.pick(
      "jam mundur \(language.duration(Int(finding.measured))) di antara segel BAST \(number) dan BAST \(other)",
      "the clock went back by \(language.duration(Int(finding.measured))) between the seals of receipts \(number) and \(other)")
  }

  // MARK: Parts

  /// Number of the other receipt, unless that is of a school which the report is not about.
  private func other(_ finding: Finding) -> String {
    guard finding.other != finding.position, let index = result.records.receipt(at: finding.other) else {
      return language.pick("sekolah lain", "of another school")
    }
    return text(result.records.receipts[index].number)
  }

  private func code(_ receipt: AuditedReceipt) -> String {
    language.pick("kode periksa", "check code") + " " + receipt.check.checkCode.text
  }

  private func listed(_ total: Int, _ words: LazyMapSequence<some Collection, String>) -> String {
    let rest = total - SealFindingText.most
    return words.prefix(SealFindingText.most).joined(separator: ", ")
      + (rest > 0 ? language.pick(", dan \(count(rest)) lagi", ", and \(count(rest)) more") : "")
  }

  private func moment(_ seconds: Int) -> String {
    language.moment(Instant(microseconds: Int64(seconds) * 1_000_000), in: result.records.zone)
  }

  private func count(_ value: Int) -> String { language.number(value) }

  private func text(_ id: Int32) -> String { id == 0 ? "–" : shown(result.records.texts.text(id)) }

  private func shown(_ text: String) -> String { ForeignText.shown(text, atMost: SealFindingText.longest) }
}
