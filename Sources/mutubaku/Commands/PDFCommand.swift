import ArgumentParser
import Foundation
import Fundamentals
public import Reporting

struct PDFCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "pdf",
    abstract: "Jadikan halaman laporan PDF / Make PDFs of pages of a report.",
    discussion: """
      Memakai Chromium atau WeasyPrint yang terpasang. Satu halaman: --output BERKAS.pdf; beberapa: --output FOLDER.
      Uses Chromium or WeasyPrint when installed. One page: --output FILE.pdf; several: --output FOLDER.
      """)

  @Argument(help: "Halaman HTML laporan / HTML pages of a report.", completion: .file(extensions: ["html"]))
  var pages: [String]

  @Option(help: "Kertas: a4 atau f4 (215 × 330 mm) / Paper.")
  var paper: PaperSize = .a4

  @Option(name: .shortAndLong, help: "Berkas atau folder hasil / The file or folder to write.", completion: .file())
  var output: String?

  @Option(help: "Program pembuat PDF: chromium atau weasyprint / The program that makes the PDF.")
  var engine: PDFEngine.Kind?

  @OptionGroup var speech: Speech

  func run() throws {
    Interruption.watch()
    let engine = try PDFEngine.find(engine)
    for (page, file) in try targets() {
      let output = try FileOutput(file)
      Interruption.onEnd { output.discard() }
      defer { output.discard() }
      let copy = PrintCopy(try text(of: page), folder: folder(of: page), paper: paper) { try? text(of: $0) }
      try engine.write(copy, page: page, to: output.building)
      try output.commit()
      Terminal.say(file)
    }
  }

  /// Which page becomes which file. `sesi/index.html` becomes `sesi-index.pdf`, so that names of pages stay apart.
  private func targets() throws -> [(page: String, file: String)] {
    let isFile = output?.lowercased().hasSuffix(".pdf") ?? false
    if isFile, let output, let page = pages.first, pages.count == 1 { return [(page, output)] }
    guard !isFile else { throw ValidationError("--output: folder, bukan berkas / a folder, not a file.") }
    if let output { try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true) }
    var files: [String: String] = [:]
    return try pages.map { page in
      let url = URL(filePath: page)
      var name = url.deletingPathExtension().lastPathComponent
      if name == "index" { name = folder(of: page).split(separator: "/").last.map { "\($0)-index" } ?? name }
      let file = (output.map { $0 + "/" } ?? "") + name + ".pdf"
      if let other = files.updateValue(page, forKey: file) {
        throw ValidationError("\(other), \(page): \(file)")
      }
      return (page, file)
    }
  }

  private func folder(of page: String) -> String {
    URL(filePath: page).absoluteURL.standardizedFileURL.deletingLastPathComponent().path(percentEncoded: false)
  }

  private func text(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else { throw PDFError(.unreadable, page: path) }
    return String(decoding: data, as: UTF8.self)
  }
}

extension PaperSize: ExpressibleByArgument {}
