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
  private let program: String

  /// The first one found in the folders of PATH; Chromium before WeasyPrint, whose older versions lay out less.
  static func find(_ wanted: Kind?) throws -> PDFEngine {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for kind in wanted.map({ [$0] }) ?? Kind.allCases {
      for name in kind.programs {
        for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
          return PDFEngine(kind: kind, program: "\(folder)/\(name)")
        }
      }
    }
    throw PDFError(.noEngine)
  }

  /// Writes the PDF of a page's copy.
  ///
  /// - Parameter page: What errors call it.
  func write(_ copy: PrintCopy, page: String, to file: String) throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "mutubaku-pdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: scratch) }
    let source = scratch.appending(path: "halaman.html")
    let messages = scratch.appending(path: "pesan")
    try Data(copy.html).write(to: source)
    try Data().write(to: messages)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments(source: source, file: file, profile: scratch.appending(path: "profil"))
    process.currentDirectoryURL = scratch
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    let start = ContinuousClock.now
    while process.isRunning {
      guard ContinuousClock.now - start < .seconds(PDFEngine.mostSeconds) else {
        process.terminate()
        process.waitUntilExit()
        throw PDFError(.tookTooLong(name: kind.rawValue), page: page)
      }
      usleep(20_000)
    }
    guard process.terminationStatus == 0, isPDF(file) else {
      let said = String(decoding: (try? Data(contentsOf: messages)) ?? Data(), as: UTF8.self)
      throw PDFError(.engineFailed(name: program, reason: String(said.suffix(1_000))), page: page)
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
