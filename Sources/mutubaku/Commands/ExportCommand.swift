import Archive
import ArgumentParser
import Audit
import Fundamentals
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

  @Flag(help: "Tulis NIK utuh, nama, dan tanggal lahir / Write NIKs in full, names and birth dates.")
  var unmasked = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var speech: Speech

  func run() throws {
    Interruption.watch()
    let file = try FileOutput(output, archive: archive)
    Interruption.onEnd { file.discard() }
    defer { file.discard() }
    let line = ProgressLine(quiet: reading.quiet)
    defer { line.clear() }
    let contents = try ArchiveReader.read(
      folder: archive, procedure: try reading.chosenProcedure(), threads: reading.threads,
      progress: line.stage(speech("Membaca", "Reading")))
    line.clear()
    let result = try Audit.run(
      contents.records, contents.procedure, AuditOptions(contents.settings, asOf: reading.asOf, threads: reading.threads))
    try EventLogExport(result, unmasked: unmasked).write(format, into: file, threads: reading.threads)
    try file.commit()
    let summary = RunSummary(AuditSummary(result), first: output)
    if !reading.quiet { Terminal.say(summary.text(in: speech.language)) }
    try summary.status(failOn: nil).leave()
  }
}

extension EventLogFormat: ExpressibleByArgument {}
