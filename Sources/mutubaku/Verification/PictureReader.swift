import Foundation
import Fundamentals

/// Reads codes and text from photographs, scans and PDFs, by programs of Debian: zbarimg (zbar-tools), pdfinfo, pdfimages,
/// pdftoppm and pdftotext (poppler-utils).
struct PictureReader {
  /// Dots of the longer side of a drawn page, however large it is: 300 to the inch on F4, five to a module of a code of 35 mm.
  private static let length = "3900"
  private static let seconds = 120.0
  /// Pages of a PDF, at most: a receipt of 600 cards has some sixty.
  static let pages = 400

  /// Texts of all codes in a picture; empty when none is legible.
  func codes(picture path: String) throws -> [String] {
    try ChildProgram.withScratch { try codes(path, in: $0) }
  }

  /// A page of a PDF.
  struct Page {
    /// Texts of its codes.
    var codes: [String]
    /// As it lies on the page; empty for a page that a picture covers, as in a scan: what lies behind it was not printed.
    var text: String
  }

  /// The pages of a PDF, in order.
  func pages(pdf path: String) throws -> [Page] {
    for name in ["pdfinfo", "pdfimages", "pdftoppm", "pdftotext"] where ChildProgram([name]) == nil {
      throw PictureError(path: path, problem: .missing(program: name, package: "poppler-utils"))
    }
    return try ChildProgram.withScratch { scratch in
      // Whatever the name begins with, it is no option.
      let file = URL(filePath: path).absoluteURL.path(percentEncoded: false)
      let info = try output("pdfinfo", [file], path, scratch).split(separator: "\n")
      guard let count = info.first(where: { $0.hasPrefix("Pages:") })?.split(separator: " ").last.flatMap({ Int($0) }) else {
        throw PictureError(path: path, problem: .unreadable)
      }
      guard count <= PictureReader.pages else { throw PictureError(path: path, problem: .tooLong(pages: count)) }
      let covered = PictureReader.coveredPages(try output("pdfimages", ["-list", file], path, scratch))
      _ = try output("pdftotext", ["-layout", file, "teks"], path, scratch)
      let text = String(decoding: (try? Data(contentsOf: scratch.appending(path: "teks"))) ?? Data(), as: UTF8.self)
      let texts = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
      return try (0..<count).map { index in
        let number = String(index + 1)
        // One page after the other: a page drawn in full takes ten megabytes.
        _ = try output(
          "pdftoppm", ["-scale-to", PictureReader.length, "-gray", "-f", number, "-l", number, "-singlefile", file, "lembar"],
          path, scratch)
        let codes = try codes(scratch.appending(path: "lembar.pgm").path(percentEncoded: false), in: scratch)
        let isText = index < texts.count && !covered.contains(index + 1)
        return Page(codes: codes, text: isText ? String(texts[index]) : "")
      }
    }
  }

  /// Numbers of pages with a picture of five by seven inches or more, from the table of `pdfimages -list`.
  private static func coveredPages(_ table: String) -> Set<Int> {
    Set(
      table.split(separator: "\n").compactMap { line in
        let cells = line.split(separator: " ").map(String.init)
        guard cells.count >= 14, let page = Int(cells[0]), let width = Double(cells[3]), let height = Double(cells[4]),
          let across = Double(cells[12]), let down = Double(cells[13]), across > 0, down > 0
        else { return nil }
        let sides = [width / across, height / down].sorted()
        return sides[0] >= 5 && sides[1] >= 7 ? page : nil
      })
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

  /// Runs a program on a PDF.
  /// - Returns: what it prints.
  private func output(_ name: String, _ arguments: [String], _ path: String, _ scratch: URL) throws -> String {
    guard case .exit(0)? = try ChildProgram([name])?.run(arguments, in: scratch, seconds: PictureReader.seconds) else {
      throw PictureError(path: path, problem: .unreadable)
    }
    return ChildProgram.output(in: scratch)
  }
}
