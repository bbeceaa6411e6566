import Archive
import ArgumentParser
import Audit
import Fundamentals
import Procedure
public import Reporting

struct ExportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Tulis audit sebagai log peristiwa XES atau OCEL 2.0 / Write an audit as an XES or OCEL 2.0 event log.",
    discussion: """
      Bentuk: xes, ocel-json, ocel-xml, ocel-sqlite. NIK, nama, dan tanggal lahir hanya ditulis dengan --unmasked.
      Formats: xes, ocel-json, ocel-xml, ocel-sqlite. NIKs, names and birth dates are written only with --unmasked.
      """)

  @Argument(help: "Folder arsip / The archive folder.", completion: .directory)
  var archive: String

  @Option(name: .shortAndLong, help: "Bentuk log / The format of the log.")
  var format: EventLogFormat

  @Option(name: .shortAndLong, help: "Berkas baru / The file to make.", completion: .file())
  var output: String

  @Option(help: "Keadaan per tanggal (2025-02-28) / The day the audit speaks of.")
  var asOf: LocalDate?

  @Flag(help: "Tulis NIK utuh, nama, dan tanggal lahir / Write NIKs in full, names and birth dates.")
  var unmasked = false

  @Option(help: "Berkas SOP atau nama SOP bawaan / A procedure file or the id of a built-in one.", completion: .file())
  var procedure: String?

  @Option(help: "Jumlah utas / Number of threads.")
  var threads: Int = processorCount

  @Flag(name: .shortAndLong, help: "Tanpa kemajuan dan ringkasan / No progress, no summary.")
  var quiet = false

  @OptionGroup var speech: Speech

  func validate() throws {
    guard 1...1024 ~= threads else { throw ValidationError("--threads: 1 … 1024") }
  }

  func run() throws {
    Interruption.watch()
    let file = try FileOutput(output, archive: archive)
    Interruption.onEnd { file.discard() }
    defer { file.discard() }
    let line = ProgressLine(quiet: quiet)
    defer { line.clear() }
    let contents = try ArchiveReader.read(
      folder: archive, procedure: try procedure.map { try ProcedureArgument.load($0) }, threads: threads,
      progress: line.stage(speech("Membaca", "Reading")))
    line.clear()
    let result = try Audit.run(
      contents.records, contents.procedure, AuditOptions(contents.settings, asOf: asOf, threads: threads))
    try EventLogExport(result, unmasked: unmasked).write(format, into: file, threads: threads)
    try file.commit()
    let summary = RunSummary(AuditSummary(result), first: output)
    if !quiet { Terminal.say(summary.text(in: speech.language)) }
    try summary.status(failOn: nil).leave()
  }
}

extension EventLogFormat: ExpressibleByArgument {}
