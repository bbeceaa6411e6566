import ArgumentParser
import Foundation
import Fundamentals
import Handover
import Reporting

struct VerifyCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Periksa segel tanda terima / Check the seals of receipts.",
    discussion: """
      Berkas .bast.json, halaman .html, PDF, foto atau pindaian lembarannya, berkas .tanda.json, folder arsip, dan kode periksa \\
      yang dibacakan lewat telepon, semua sekaligus. PDF dan foto memerlukan poppler-utils dan zbar-tools.
      Files .bast.json, .html pages, PDFs, photographs or scans of the sheets, .tanda.json, archive folders, and check codes heard \\
      over the telephone, all at once. PDFs and pictures take poppler-utils and zbar-tools.

      Kode keluar / Exit codes: 0 asli semua / all genuine; 1 tidak / not; 3 ada berkas tak terbaca / some file unread.
      """)

  @Argument(help: "Berkas, folder, atau kode periksa / Files, folders or check codes.", completion: .file())
  var items: [String]

  @Option(help: "Kunci kantor yang dipercaya / The trusted keys of the office.", completion: .file(extensions: ["json"]))
  var trust: String?

  @Option(help: "Folder kunci, bila tanpa --trust / The folder of keys, without --trust.", completion: .directory)
  var keys: String = KeyFolder.standard

  @Flag(help: "Untuk mesin / For machines.")
  var json = false

  @OptionGroup var speech: Speech

  func run() throws {
    Interruption.watch()
    let trust = try trusted()
    var reader = EvidenceReader()
    for item in items { reader.read(item) }
    let (receipts, stray) = reader.pile.sorted()
    let words = try Words(language: .indonesian, templates: TemplateSet())
    let checks = receipts.compactMap { receipt -> (check: ReceiptCheck, sources: [String])? in
      guard var check = ReceiptCheck(receipt.evidence, trust: trust) else { return nil }
      for source in receipt.sources { check.add(shownProblems(check, source, reader, words)) }
      return (check, receipt.sources)
    }
    let pairs = contradictions(checks.map(\.check))
    let codes = reader.codes.map { code in (code, checks.contains { $0.check.checkCode == code }) }
    if json {
      let verdict = VerdictJSON(
        receipts: checks.map { .init($0.check, files: $0.sources) },
        contradictions: pairs.map { .init(first: $0.first, second: $0.second, message: $0.kind.message(in: .english)) },
        codes: codes.map { .init(code: $0.0.text, matches: $0.1) }, unread: reader.unread.map { $0.message(in: .english) })
      Terminal.say(verdict.text)
    } else {
      tell(checks, pairs, trust)
      tell(codes, hasReceipts: !checks.isEmpty)
      for (record, source) in stray {
        Terminal.say(
          speech(
            "\(source): \(name(record.kind)) dari Berita Acara yang tidak ada di sini; sertakan lembar pertamanya.",
            "\(source): a \(name(record.kind)) of a receipt that is not here; add its first sheet."))
      }
    }
    // Nothing that was checked is nothing that was proved.
    if checks.isEmpty, !json {
      Terminal.say(speech("Tidak ada Berita Acara bersegel yang diperiksa.", "No sealed receipt was checked."))
    }
    for error in reader.unread where !json { Terminal.complain(error.message(in: speech.language), in: speech.language) }
    let isGenuine = !checks.isEmpty && checks.allSatisfy { $0.check.state == .genuine }
    let isGood = isGenuine && pairs.isEmpty && stray.isEmpty && codes.allSatisfy(\.1)
    if !reader.unread.isEmpty { try ExitStatus.unread.leave() }
    if !isGood { try ExitStatus.findings.leave() }
  }

  /// Contradictions among receipts of equal standing whose own signature holds: what a stranger writes accuses no one.
  private func contradictions(_ checks: [ReceiptCheck]) -> [SealContradictions.Pair] {
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

  private func trusted() throws -> Trust {
    guard let trust else { return try KeyFolder(path: keys).trust }
    guard let data = FileManager.default.contents(atPath: trust) else { throw NamedFileError(path: trust, error: nil) }
    do {
      return try Trust(json: Array(data))
    } catch {
      throw NamedFileError(path: trust, error: error)
    }
  }

  /// What the page or the PDF says that the seal does not.
  private func shownProblems(_ check: ReceiptCheck, _ source: String, _ reader: EvidenceReader, _ words: Words) -> [SealProblem] {
    if let shown = reader.shown[source], let lines = check.lines {
      // A page is in either language; only the word for a good condition differs.
      let english = (try? Words(language: .english, templates: TemplateSet())).map { shown.problems(lines, words: $0) }
      let problems = shown.problems(lines, words: words)
      return english?.count ?? .max < problems.count ? english ?? [] : problems
    }
    return reader.texts[source].map { PaperText($0).problems(check.sheets) } ?? []
  }

  private func tell(_ checks: [(check: ReceiptCheck, sources: [String])], _ pairs: [SealContradictions.Pair], _ trust: Trust) {
    let text = VerdictText(
      language: speech.language, trust: trust,
      today: Instant(microseconds: Int64(SealClock.now) * 1_000_000).date(in: trust.zone))
    for (index, entry) in checks.enumerated() {
      let contradictions = pairs.filter { $0.first == index || $0.second == index }.map { pair in
        let other = checks[pair.first == index ? pair.second : pair.first].sources.joined(separator: ", ")
        return pair.kind.message(in: speech.language) + " (\(other))"
      }
      if index > 0 { Terminal.say("") }
      for line in text.lines(entry.check, sources: entry.sources, contradictions: contradictions) { Terminal.say(line) }
      for line in text.rows(entry.check) { Terminal.say(line) }
    }
  }

  private func tell(_ codes: [(CheckCode, Bool)], hasReceipts: Bool) {
    for (code, matches) in codes {
      Terminal.say(
        matches
          ? speech("Kode \(code.text): cocok.", "Code \(code.text): it fits.")
          : hasReceipts
            ? speech("Kode \(code.text): tidak cocok dengan satu pun.", "Code \(code.text): it fits none of them.")
            : speech(
              "Kode \(code.text): bentuknya benar, tetapi tidak ada yang dibandingkan. Sebut juga berkas atau folder arsip.",
              "Code \(code.text): well-formed, but there is nothing to compare it with. Name a file or an archive folder too."))
    }
  }

  private func name(_ kind: SignedRecord.Kind) -> String {
    switch kind {
    case .batch: speech("segel", "seal")
    case .sheet: speech("lembar", "sheet")
    case .certificate: speech("sertifikat", "certificate")
    case .revocations: speech("daftar pencabutan", "revocation list")
    case .mark: speech("tanda pihak kedua", "mark of the second party")
    }
  }
}
