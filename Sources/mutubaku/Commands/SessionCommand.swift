import Archive
import ArgumentParser
import Audit
import Foundation
import Fundamentals
import Records
import Reporting

struct SessionCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Tulis ringkasan satu sesi pada satu lembar A4 / Write the summary of one session on one sheet of A4.",
    discussion: """
      Hanya lembar itu yang ditulis, sebagai HTML yang berdiri sendiri, atau Markdown bila nama berkas berakhiran .md.
      Only that sheet is written, as HTML that stands alone, or as Markdown when the file's name ends in .md.
      """)

  @Argument(help: "Folder arsip / The archive folder.", completion: .directory)
  var archive: String

  @Argument(help: "id_sesi.")
  var session: String

  @Option(name: .shortAndLong, help: "Berkas baru / The file to make.", completion: .file(extensions: ["html", "md"]))
  var output: String

  @Option(help: "Folder templat kantor / The office's own templates.", completion: .directory)
  var templates: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var speech: Speech

  func run() throws {
    Interruption.watch()
    let file = try FileOutput(output, archive: archive)
    Interruption.onEnd { file.discard() }
    defer { file.discard() }
    let line = ProgressLine(quiet: reading.quiet)
    defer { line.clear() }
    var run = AuditRun(archive: archive, output: output)
    run.procedure = try reading.chosenProcedure()
    run.asOf = reading.asOf
    run.site = SiteBuilder.Options(language: speech.language, ownTemplates: templates != nil, threads: reading.threads)
    let (contents, result) = try run.read(line)
    let templates = try TemplateSet(folder: templates)
    let words = try Words(language: speech.language, templates: templates)
    let context = ReportContext(result, words: words, office: run.office(result, contents))
    guard let sheet = SessionSummary(context: context, session: session) else {
      throw SessionError(session: session, archive: archive, known: SessionSummary.names(result, most: 8))
    }
    let page = RenderedPage(sheet.document())
    let shell = PageShell(templates: templates, words: words, frame: run.frame(result, contents, navigation: []))
    let bytes =
      output.hasSuffix(".md")
      ? Array(page.markdown.utf8) : StandalonePage(shell.html(page), files: templates.siteFiles).bytes
    try file.write(bytes)
    try file.commit()
    line.clear()
    if !reading.quiet { Terminal.say(speech("Ringkasan sesi: \(output)", "Session summary: \(output)")) }
    if !contents.records.unread.isEmpty { try ExitStatus.unread.leave() }
  }
}

/// No session of that name has anything recorded.
struct SessionError: ReadableError {
  let session: String
  let archive: String
  /// Some of the sessions there are.
  let known: [String]

  func message(in language: Language) -> String {
    let names = known.isEmpty ? "–" : known.joined(separator: ", ")
    return language.pick(
      "\(archive): tidak ada pelaksanaan dalam sesi “\(session)”. Periksa id_sesi; yang terakhir: \(names).",
      "\(archive): nothing was recorded in session “\(session)”. Check the id_sesi; the latest: \(names).")
  }
}
