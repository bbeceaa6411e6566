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
      Berkas .bast.json, halaman .html, PDF, foto atau pindaian lembarannya, berkas .tanda.json, folder arsip, dan kode periksa \
      yang dibacakan lewat telepon, semua sekaligus. PDF dan foto memerlukan poppler-utils dan zbar-tools.
      Files .bast.json, .html pages, PDFs, photographs or scans of the sheets, .tanda.json, archive folders, and check codes heard \
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
    let verification = try Verification(reader, trust: trust, moment: SealClock.now)
    if json { Terminal.say(VerdictJSON(verification).text) } else { tell(verification) }
    if !verification.unread.isEmpty { try ExitStatus.unread.leave() }
    if !verification.isGood { try ExitStatus.findings.leave() }
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

  private func tell(_ verification: Verification) {
    let text = VerdictText(verification, language: speech.language)
    for index in verification.receipts.indices {
      if index > 0 { Terminal.say("") }
      for line in text.lines(index) { Terminal.say(line) }
    }
    tell(verification.codes, hasReceipts: !verification.receipts.isEmpty)
    for (record, source) in verification.stray {
      Terminal.say(
        speech(
          "\(source): \(name(record.kind)) dari Berita Acara yang tidak ada di sini; sertakan lembar pertamanya.",
          "\(source): a \(name(record.kind)) of a receipt that is not here; add its first sheet."))
    }
    // Nothing that was checked is nothing that was proved.
    if verification.receipts.isEmpty {
      Terminal.say(speech("Tidak ada Berita Acara bersegel yang diperiksa.", "No sealed receipt was checked."))
    }
    for error in verification.unread { Terminal.complain(error.message(in: speech.language), in: speech.language) }
  }

  private func tell(_ codes: [(code: CheckCode, fits: Bool)], hasReceipts: Bool) {
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
