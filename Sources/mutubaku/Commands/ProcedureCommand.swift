import ArgumentParser
import Fundamentals
import Procedure
import Reporting

struct ProcedureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedure", abstract: "Periksa atau tampilkan SOP / Check or show a procedure.",
    subcommands: [CheckCommand.self, ShowCommand.self])
}

struct CheckCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Periksa berkas SOP / Check a procedure file.")

  @Argument(help: "Berkas SOP / A procedure file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @OptionGroup var speech: Speech

  func run() throws {
    let procedure = try ProcedureArgument.load(file)
    let open = procedure.steps.filter { !$0.standard.time.isMeasurable }.map { String($0.number) }
    Terminal.say(
      speech(
        "\(file): benar; \(procedure.id), \(procedure.steps.count) langkah.",
        "\(file): correct; \(procedure.id), \(procedure.steps.count) steps."))
    if !open.isEmpty {
      Terminal.say(
        speech(
          "Waktu tidak dapat diukur, jadi tidak dinilai, pada langkah: \(open.joined(separator: ", ")).",
          "The time is not measurable, hence not assessed, in steps: \(open.joined(separator: ", "))."))
    }
  }
}

struct ShowCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Tampilkan tabel SOP / Show the table of a procedure.")

  /// How the table is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html
  }

  @Argument(help: "Berkas SOP atau nama SOP bawaan / A procedure file or the id of a built-in one.", completion: .file())
  var procedure: String

  @Option(help: "markdown | html")
  var format: Format = .markdown

  @OptionGroup var speech: Speech

  func run() throws {
    let procedure = try ProcedureArgument.load(procedure)
    let templates = try TemplateSet()
    let words = try Words(language: speech.language, templates: templates)
    let page = RenderedPage(ProcedureDocument(procedure, words).document)
    switch format {
    case .markdown: Terminal.say(page.markdown)
    case .html:
      let frame = SiteFrame(
        office: procedure.identity.office, procedureTitle: procedure.identity.title,
        procedureNumber: procedure.identity.bareNumber,
        procedureDate: procedure.identity.effective, procedureDigest: FileDigest(procedure.source.bytes).sha256, asOf: "–",
        engineVersion: Version.current)
      Terminal.say(PageShell(templates: templates, words: words, frame: frame).html(page))
    }
  }
}
