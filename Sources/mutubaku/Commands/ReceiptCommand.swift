import Archive
import ArgumentParser
import Audit
import Foundation
import Fundamentals
import Handover
import Procedure
import Records
import Reporting

struct ReceiptCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: "Tulis Berita Acara Serah Terima dari arsip / Write handover receipts from an archive.",
    discussion: """
      Untuk setiap Berita Acara: dokumen, lembar tanda tangan siswa, dan Berita Acara Pemusnahan bila ada blangko rusak, \
      masing-masing HTML dan Markdown, dengan --pdf juga PDF pada kertas menurut arsip.yaml. Dengan --seal dokumen disegel \
      dengan kunci pos (mutubaku keys), dan berkas segelnya disimpan di ARSIP/tanda-terima; yang sudah disegel tetap \
      segelnya, dan bila isi arsip berubah, segel berikutnya menjadi revisi. Segel ini bukan tanda tangan elektronik (TTE).
      For every receipt: the document, the sheet where students sign, and the record of destruction when blanks were spoiled, \
      each as HTML and Markdown, with --pdf as PDF too, on the paper that arsip.yaml names. With --seal they are sealed with a \
      station's key (mutubaku keys), and the sealed file is kept in ARCHIVE/tanda-terima; what was sealed keeps its seal, and \
      when the archive has changed the next seal is a revision. This seal is no electronic signature of the state (TTE).
      """)

  @Argument(help: "Folder arsip / The archive folder.", completion: .directory)
  var archive: String

  @Option(name: .shortAndLong, help: "Folder baru / The folder to make.", completion: .directory)
  var output: String

  @Option(help: "Hanya nomor ini, boleh berulang / Only this number; may be repeated.")
  var number: [String] = []

  @Option(help: "Hanya sekolah dengan NPSN ini, boleh berulang / Only schools of this NPSN; may be repeated.")
  var school: [String] = []

  @Flag(help: "Usulkan dari kartu tercetak yang belum diserahkan / Propose from cards printed and not yet handed over.")
  var proposed = false

  @Option(help: "Nomor urut pertama usulan / Running number of the first proposal.")
  var firstNumber: Int?

  @Option(help: "Tanggal penyerahan usulan (2025-02-28) / Day of the proposed handover.")
  var date: LocalDate?

  @Flag(help: "Segel dengan kunci pos / Seal with a station's key.")
  var seal = false

  @Option(help: "Nama pos yang menyegel, bila lebih dari satu / The station that seals, if there are several.")
  var station: String?

  @Option(help: "Folder kunci / The folder of keys.", completion: .directory)
  var keys: String = KeyFolder.standard

  @OptionGroup var passphrase: PassphraseOptions

  @Flag(help: "Buat juga PDF dengan Chromium atau WeasyPrint / Make PDFs too, by Chromium or WeasyPrint.")
  var pdf = false

  @Option(help: "Folder templat kantor / The office's own templates.", completion: .directory)
  var templates: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var speech: Speech

  func validate() throws {
    guard seal || station == nil else { throw ValidationError("--station: hanya dengan / only with --seal") }
    guard !seal || !proposed || (firstNumber != nil && date != nil) else {
      throw ValidationError("--proposed --seal: juga / also --first-number, --date")
    }
    guard 1...1_000_000 ~= firstNumber ?? 1 else { throw ValidationError("--first-number: 1 … 1000000") }
    guard !proposed || number.isEmpty else { throw ValidationError("--number, --proposed: salah satu / one of them") }
    guard proposed || (firstNumber == nil && date == nil) else {
      throw ValidationError("--first-number, --date: hanya dengan / only with --proposed")
    }
  }

  func run() throws {
    Interruption.watch()
    let folder = try Interruption.open { try OutputFolder(output, archive: archive) }
    defer { folder.discard() }
    let line = ProgressLine(quiet: reading.quiet)
    defer { line.clear() }
    var run = AuditRun(archive: archive, output: output)
    run.procedure = try reading.chosenProcedure()
    run.asOf = reading.asOf
    run.site = SiteBuilder.Options(language: speech.language, ownTemplates: templates != nil, threads: reading.threads)
    let (contents, result) = try run.read(line)
    let templates = try TemplateSet(folder: templates)
    let words = try Words(language: speech.language, templates: templates)
    let stationery = ReceiptStationery(contents.settings, officeName: result.procedure.identity.office)
    let context = ReportContext(result, words: words, office: run.office(result, contents))
    var batches = batches(ReceiptBatches(context), stationery)
    guard !batches.isEmpty else {
      throw ReceiptError(archive: archive, isProposed: proposed, known: knownNumbers(result))
    }
    let engine = pdf ? try PDFEngine.find(nil) : nil
    let parts = ReceiptParts(words: words, stationery: stationery)
    let sealing = try sealing(parts, contents)
    var seals: [ReceiptSeal?] = []
    for index in batches.indices {
      let (seal, outcome) = try sealing.seal(&batches[index]) { ReceiptFiles.names([$0])[0] }
      seals.append(seal)
      if case .outdated(let path) = outcome { warn(batches[index], path) }
    }
    let writer = ReceiptFiles(
      parts: parts, shell: try LetterShell(templates: templates, stationery: stationery, words: words))
    for (index, name) in ReceiptFiles.names(batches).enumerated() {
      for file in writer.files(batches[index], name: name, seal: seals[index]) {
        try folder.write(file.path, file.bytes)
        guard let engine, file.path.hasSuffix(".html") else { continue }
        try write(file.path, file.bytes, by: engine, paper: stationery.paper, into: folder)
      }
    }
    try folder.commit()
    line.clear()
    if !reading.quiet { summarise(seals, sealing) }
    if !contents.records.unread.isEmpty { try ExitStatus.unread.leave() }
  }

  private func batches(_ source: ReceiptBatches, _ stationery: ReceiptStationery) -> [HandoverBatch] {
    let schools = Set(school)
    let numbers = Set(number)
    func isWanted(_ npsn: String) -> Bool { schools.isEmpty || schools.contains(npsn) }
    if proposed {
      let template = LetterNumber(template: stationery.letter.receiptNumber)
      let day = date ?? source.asOf
      var batches = source.proposed(where: isWanted) { index in template.text(firstNumber.map { $0 + index }, on: day) }
      for index in batches.indices {
        batches[index].day = day
        batches[index].isDated = date != nil
      }
      return batches
    }
    return source.archived { number, npsn in (numbers.isEmpty || numbers.contains(number)) && isWanted(npsn) }
  }

  private func sealing(_ parts: ReceiptParts, _ contents: ArchiveContents) throws -> ReceiptSealing {
    let register = ReceiptRegister(archive: archive)
    for (path, error) in register.unread {
      Terminal.hint("\(archive)/\(path): \(error.message(in: speech.language))\n")
    }
    let folder = KeyFolder(path: keys)
    let unlocked = seal ? try folder.unlock(station: station) { try passphrase.ask(for: $0) } : nil
    return ReceiptSealing(
      register: register, parts: parts, zone: contents.records.zone,
      inputs: seal ? ReceiptInputs.digest(contents.inputs, in: archive, threads: reading.threads) : nil,
      station: unlocked.map { ($0, folder) })
  }

  private func write(
    _ path: String, _ html: [UInt8], by engine: PDFEngine, paper: PaperSize, into folder: OutputFolder
  ) throws {
    let copy = PrintCopy(String(decoding: html, as: UTF8.self), folder: output, paper: paper) { _ in nil }
    try engine.write(copy, page: path, to: folder.building + "/" + path.dropLast(".html".count) + ".pdf")
  }

  private func warn(_ batch: HandoverBatch, _ path: String) {
    Terminal.hint(
      speech(
        "\(batch.number): isi arsip berbeda dari segel \(path); dicetak tanpa segel. Segel revisinya dengan --seal.\n",
        "\(batch.number): the archive differs from the seal \(path); printed without it. Seal a revision with --seal.\n"))
  }

  private func summarise(_ seals: [ReceiptSeal?], _ sealing: ReceiptSealing) {
    let (count, sealed) = (seals.count, seals.count { $0 != nil })
    Terminal.say(
      speech("\(count) Berita Acara, \(sealed) bersegel: \(output)", "\(count) receipts, \(sealed) of them sealed: \(output)"))
  }

  private func knownNumbers(_ result: AuditResult) -> [String] {
    ReceiptBatches.receipts(result).prefix(8).map { result.records.texts.text($0.key.number) }
  }
}

/// Nothing in the archive is what the receipt was asked for.
struct ReceiptError: ReadableError {
  let archive: String
  let isProposed: Bool
  /// Some of the numbers there are.
  let known: [String]

  func message(in language: Language) -> String {
    if isProposed {
      return language.pick(
        "\(archive): tidak ada kartu tercetak yang menunggu penyerahan. Periksa --school, atau hilangkan --proposed.",
        "\(archive): no printed card waits to be handed over. Check --school, or leave out --proposed.")
    }
    let numbers = known.isEmpty ? "–" : known.joined(separator: ", ")
    return language.pick(
      "\(archive): tidak ada Berita Acara yang diminta. Periksa --number dan --school; yang ada: \(numbers).",
      "\(archive): no receipt is what was asked for. Check --number and --school; there are: \(numbers).")
  }
}
