import ArgumentParser
import Foundation
import Reporting

/// An installed program that turns HTML into PDF.
struct PDFEngine {
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case chromium
    case weasyprint

    /// Under which names it may be installed.
    var programs: [String] {
      switch self {
      case .chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
      case .weasyprint: ["weasyprint"]
      }
    }
  }

  private static let mostSeconds = 300.0

  private let kind: Kind
  private let program: ChildProgram

  /// The first one that is installed; Chromium before WeasyPrint, whose older versions lay out less.
  static func find(_ wanted: Kind?) throws -> PDFEngine {
    for kind in wanted.map({ [$0] }) ?? Kind.allCases {
      if let program = ChildProgram(kind.programs) { return PDFEngine(kind: kind, program: program) }
    }
    if let wanted, let other = Kind.allCases.first(where: { $0 != wanted && ChildProgram($0.programs) != nil }) {
      throw PDFError(.missing(name: wanted.rawValue, other: other.rawValue))
    }
    throw PDFError(.noEngine)
  }

  /// Writes the PDF of a page's copy.
  ///
  /// - Parameter page: What errors call it.
  func write(_ copy: PrintCopy, page: String, to file: String) throws {
    try ChildProgram.withScratch { scratch in
      let source = scratch.appending(path: "halaman.html")
      try Data(copy.html).write(to: source)
      let arguments = arguments(source: source, file: file, profile: scratch.appending(path: "profil"))
      switch try program.run(arguments, in: scratch, seconds: PDFEngine.mostSeconds) {
      case .tookTooLong: throw PDFError(.tookTooLong(name: kind.rawValue), page: page)
      case .exit(let code):
        guard code == 0, isPDF(file) else {
          let said = String(ChildProgram.messages(in: scratch).suffix(1_000))
          throw PDFError(.engineFailed(name: program.path, reason: said), page: page)
        }
      }
    }
  }

  private func arguments(source: URL, file: String, profile: URL) -> [String] {
    switch kind {
    case .weasyprint: return [source.path(), file]
    case .chromium:
      // As root, as in a container, Chromium refuses to run inside its own sandbox; the copy holds no script.
      return [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-dev-shm-usage",
        "--user-data-dir=\(profile.path())", "--no-pdf-header-footer", "--generate-pdf-document-outline",
      ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["--print-to-pdf=\(file)", source.absoluteString]
    }
  }

  private func isPDF(_ file: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: file) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 5)).map { $0 == Data("%PDF-".utf8) } ?? false
  }
}
