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
      masing-masing HTML dan Markdown. PDF: mutubaku pdf BERKAS.html --paper f4
      For every receipt: the document, the sheet where students sign, and the record of destruction when blanks were spoiled, \
      each as HTML and Markdown. PDF: mutubaku pdf FILE.html --paper f4
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

  @Option(help: "Revisi ke- / Number of the revision.")
  var revision = 1

  @Option(help: "Keadaan per tanggal (2025-02-28) / The day the papers speak of.")
  var asOf: LocalDate?

  @Option(help: "Berkas SOP atau nama SOP bawaan / A procedure file or the id of a built-in one.", completion: .file())
  var procedure: String?

  @Option(help: "Folder templat kantor / The office's own templates.", completion: .directory)
  var templates: String?

  @Option(help: "Jumlah utas / Number of threads.")
  var threads: Int = processorCount

  @Flag(name: .shortAndLong, help: "Tanpa kemajuan dan ringkasan / No progress, no summary.")
  var quiet = false

  @OptionGroup var speech: Speech

  func validate() throws {
    guard 1...1024 ~= threads else { throw ValidationError("--threads: 1 … 1024") }
    guard 1...1000 ~= revision else { throw ValidationError("--revision: 1 … 1000") }
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
    let line = ProgressLine(quiet: quiet)
    defer { line.clear() }
    var run = AuditRun(archive: archive, output: output)
    run.procedure = try procedure.map { try ProcedureArgument.load($0) }
    run.asOf = asOf
    run.site = SiteBuilder.Options(language: speech.language, ownTemplates: templates != nil, threads: threads)
    let (contents, result) = try run.read(line)
    let templates = try TemplateSet(folder: templates)
    let words = try Words(language: speech.language, templates: templates)
    let stationery = ReceiptStationery(contents.settings, officeName: result.procedure.identity.office)
    let context = ReportContext(result, words: words, office: run.office(result, contents))
    let batches = batches(ReceiptBatches(context), stationery)
    guard !batches.isEmpty else {
      throw ReceiptError(archive: archive, isProposed: proposed, known: knownNumbers(result))
    }
    let writer = ReceiptFiles(
      parts: ReceiptParts(words: words, stationery: stationery),
      shell: try LetterShell(templates: templates, stationery: stationery, words: words))
    for (batch, name) in zip(batches, ReceiptFiles.names(batches)) {
      for file in writer.files(batch, name: name) { try folder.write(file.path, file.bytes) }
    }
    try folder.commit()
    line.clear()
    if !quiet {
      Terminal.say(speech("\(batches.count) Berita Acara: \(output)", "\(batches.count) receipts: \(output)"))
    }
    if !contents.records.unread.isEmpty { try ExitStatus.unread.leave() }
  }

  private func batches(_ source: ReceiptBatches, _ stationery: ReceiptStationery) -> [HandoverBatch] {
    let schools = Set(school)
    let numbers = Set(number)
    func isWanted(_ npsn: String) -> Bool { schools.isEmpty || schools.contains(npsn) }
    var batches: [HandoverBatch]
    if proposed {
      let template = LetterNumber(template: stationery.letter.receiptNumber)
      let day = date ?? source.asOf
      batches = source.proposed(where: isWanted) { index in template.text(firstNumber.map { $0 + index }, on: day) }
      for index in batches.indices {
        batches[index].day = day
        batches[index].isDated = date != nil
      }
    } else {
      batches = source.archived { number, npsn in (numbers.isEmpty || numbers.contains(number)) && isWanted(npsn) }
    }
    for index in batches.indices { batches[index].revision = revision }
    return batches
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
