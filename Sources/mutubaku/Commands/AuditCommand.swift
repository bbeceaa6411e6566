public import ArgumentParser
import Audit
public import Fundamentals
public import Reporting

struct AuditCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Periksa arsip dan tulis laporannya / Audit an archive and write the report.")

  @Argument(help: "Folder arsip / The archive folder.", completion: .directory)
  var archive: String

  @Option(name: .shortAndLong, help: "Folder hasil / The folder to write.", completion: .directory)
  var output: String

  @Option(help: "Hanya sesi mulai tanggal ini / Only sessions from this day on.")
  var from: LocalDate?

  @Option(help: "Hanya sesi sampai tanggal ini / Only sessions up to this day.")
  var to: LocalDate?

  @Option(parsing: .upToNextOption, help: "Hanya sekolah dengan NPSN ini / Only schools of these NPSN.")
  var school: [String] = []

  @Option(help: "Kode keluar 1 bila ada temuan setingkat ini / Exit code 1 when a finding is at least this.")
  var failOn: Severity?

  @Option(
    help: "Bandingkan dengan audit.json terdahulu / Compare with an earlier audit.json.", completion: .file(extensions: ["json"]))
  var compare: String?

  @Flag(help: "Hanya audit.json dan manifest.json / Only audit.json and manifest.json.")
  var jsonOnly = false

  @Flag(help: "Tulis NIK utuh pada berkas ekspor / Write NIKs in full into the exports.")
  var unmasked = false

  @Option(help: "Edisi untuk siapa: head, school (dengan satu --school), operator (dengan --officer) / Whom the edition is for.")
  var audience: Audience = .head

  @Option(help: "Petugas untuk edisi operator / The officer of an operator's edition.")
  var officer: String?

  @Flag(help: "Satu berkas laporan.html di bawah 5 MB / One file laporan.html under 5 MB.")
  var singleFile = false

  @Option(help: "Folder templat kantor / The office's own templates.", completion: .directory)
  var templates: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var speech: Speech

  func validate() throws {
    if jsonOnly, compare != nil {
      throw ValidationError("--compare: hanya untuk halaman, tidak dengan --json-only / for pages, not with --json-only.")
    }
    if let from, let to, from > to {
      throw ValidationError("--from \(from.iso) > --to \(to.iso): tidak ada hari di antaranya / no day lies between.")
    }
    try validateEdition()
  }

  /// What an edition needs, and what would disclose more than it may.
  private func validateEdition() throws {
    if audience == .school, school.count != 1 {
      throw ValidationError("--audience school: satu --school NPSN diperlukan / exactly one --school NPSN is needed.")
    }
    if (audience == .officer) != (officer != nil) {
      throw ValidationError("--audience operator --officer ID: keduanya diperlukan / both are needed.")
    }
    if audience != .head, unmasked || jsonOnly {
      throw ValidationError(
        "--audience \(audience.rawValue): tanpa --unmasked dan --json-only / not with --unmasked or --json-only.")
    }
    if singleFile, jsonOnly { throw ValidationError("--single-file, --json-only: pilih satu / choose one.") }
  }

  func run() throws {
    Interruption.watch()
    var run = AuditRun(archive: archive, output: output)
    run.procedure = try reading.chosenProcedure()
    run.templates = templates
    run.asOf = reading.asOf
    run.from = from
    run.to = to
    run.schools = school
    run.earlier = try compare.map { try EarlierAudit(path: $0) }
    run.officer = officer
    run.isQuiet = reading.quiet
    run.needsFigures = failOn != nil
    run.site = SiteBuilder.Options(
      language: speech.language, unmasked: unmasked, jsonOnly: jsonOnly, audience: audience, singleFile: singleFile,
      ownTemplates: templates != nil, threads: reading.threads)
    let summary = try run.run()
    if !reading.quiet { Terminal.say(summary.text(in: speech.language)) }
    try summary.status(failOn: failOn).leave()
  }
}

extension LocalDate: ExpressibleByArgument {
  /// `2025-02-28`.
  public init?(argument: String) { self.init(iso: argument) }
}

extension Severity: ExpressibleByArgument {}

extension Audience: ExpressibleByArgument {}
