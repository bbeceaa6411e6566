import Foundation
import Fundamentals

/// Reads codes and text from photographs, scans and PDFs, by programs of Debian: zbarimg (zbar-tools), pdftoppm and pdftotext
/// (poppler-utils).
struct PictureReader {
  /// Dots to the inch at which sheets are drawn: a code of 35 mm then has five dots to a module.
  private static let resolution = "300"
  private static let seconds = 120.0

  /// Texts of all codes in a picture; empty when none is legible.
  func codes(picture path: String) throws -> [String] {
    try ChildProgram.withScratch { try codes(path, in: $0) }
  }

  /// Texts of all codes in a PDF, and the text of its pages as it lies on them; nil when they hold none, as a scan does.
  func contents(pdf path: String) throws -> (codes: [String], text: String?) {
    guard let draw = ChildProgram(["pdftoppm"]), let read = ChildProgram(["pdftotext"]) else {
      throw PictureError(path: path, problem: .missing(program: "pdftoppm", package: "poppler-utils"))
    }
    return try ChildProgram.withScratch { scratch in
      // Whatever the name begins with, it is no option.
      let file = URL(filePath: path).absoluteURL.path(percentEncoded: false)
      try run(draw, ["-r", PictureReader.resolution, "-gray", file, "lembar"], path, scratch)
      let sheets = try FileManager.default.contentsOfDirectory(atPath: scratch.path(percentEncoded: false))
        .filter { $0.hasPrefix("lembar") }.sorted()
      let codes = try sheets.flatMap { try self.codes(scratch.appending(path: $0).path(percentEncoded: false), in: scratch) }
      try run(read, ["-layout", file, "teks"], path, scratch)
      let text = String(decoding: (try? Data(contentsOf: scratch.appending(path: "teks"))) ?? Data(), as: UTF8.self)
      return (codes, text.allSatisfy(\.isWhitespace) ? nil : text)
    }
  }

  private func codes(_ path: String, in scratch: URL) throws -> [String] {
    guard let zbar = ChildProgram(["zbarimg"]) else {
      throw PictureError(path: path, problem: .missing(program: "zbarimg", package: "zbar-tools"))
    }
    let file = URL(filePath: path).absoluteURL.path(percentEncoded: false)
    // 4 means that the picture was read and holds no code.
    let ending = try zbar.run(["--raw", "-q", "-Sdisable", "-Sqrcode.enable", file], in: scratch, seconds: PictureReader.seconds)
    switch ending {
    case .exit(0): return ChildProgram.output(in: scratch).split(separator: "\n").map(String.init)
    case .exit(4): return []
    default: throw PictureError(path: path, problem: .unreadable)
    }
  }

  private func run(_ program: ChildProgram, _ arguments: [String], _ path: String, _ scratch: URL) throws {
    guard case .exit(0) = try program.run(arguments, in: scratch, seconds: PictureReader.seconds) else {
      throw PictureError(path: path, problem: .unreadable)
    }
  }
}

struct PictureError: ReadableError {
  enum Problem {
    case missing(program: String, package: String)
    case unreadable
    case noCode
  }

  let path: String
  let problem: Problem

  func message(in language: Language) -> String {
    switch problem {
    case .missing(let program, let package):
      language.pick(
        "\(path): untuk membacanya perlu \(program): apt install \(package). Tanpa itu, buka verify.html di peramban.",
        "\(path): reading it takes \(program): apt install \(package). Without it, open verify.html in a browser.")
    case .unreadable:
      language.pick(
        "\(path): bukan gambar atau PDF yang utuh. Pindai atau potret sekali lagi.",
        "\(path): no complete picture or PDF. Scan or photograph it again.")
    case .noCode:
      language.pick(
        "\(path): tidak ada kode yang terbaca. Potret lebih dekat, tegak lurus, terang, dan tidak goyang; satu lembar satu foto.",
        "\(path): no code is legible. Photograph closer, straight, in good light, without shaking; one sheet to a picture.")
    }
  }
}
