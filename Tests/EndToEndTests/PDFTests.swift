import Foundation
import Testing

/// `mutubaku pdf`, with whatever program is installed, and without any.
struct PDFTests {
  static let hasChromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static let hasPoppler = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdfinfo")

  let scratch = ScratchFolder()

  private static let page = """
    <!doctype html><html lang="id"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:">
    <link rel="stylesheet" href="gaya.css"><script defer src="tabel.js"></script></head>
    <body><main><p><a href="lain.html">lain</a></p><table><thead><tr><th>Kepala</th></tr></thead><tbody>
    """

  private func makePage(rows: Int) throws {
    let cells = (1...rows).map { "<tr><td>baris-\($0)-akhir</td></tr>" }.joined(separator: "\n")
    try scratch.write(PDFTests.page + cells + "</tbody></table></main></body></html>", to: "halaman.html")
    let style = URL(filePath: #filePath).appending(path: "../../../site/gaya.css").standardized
    try FileManager.default.copyItem(at: style, to: URL(filePath: scratch.path("gaya.css")))
  }

  private func text(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test(
    .enabled(if: hasChromium && hasPoppler, "chromium and poppler-utils are not installed: run `make test`"),
    arguments: [("a4", "594.9 x 841.9"), ("f4", "609.4 x 935.4")])
  func `all rows stand on numbered sheets of the paper asked for, each with the head`(paper: String, size: String) throws {
    try makePage(rows: 150)
    let answer = try CommandCall(["pdf", "halaman.html", "--paper", paper, "--output", "hasil.pdf"], in: scratch).answer()
    #expect(answer.code == 0, "\(answer.errors)")
    let file = scratch.path("hasil.pdf")
    let sheet = try text("pdfinfo", [file])
    let measured = try #require(sheet.firstMatch(of: /Page size: +([0-9.]+) x ([0-9.]+)/)).output
    let expected = size.split(separator: " x ").compactMap { Double($0) }
    #expect(abs((Double(measured.1) ?? 0) - expected[0]) < 1.5 && abs((Double(measured.2) ?? 0) - expected[1]) < 1.5)
    let words = try text("pdftotext", [file, "-"])
    for row in 1...150 { #expect(words.contains("baris-\(row)-akhir")) }
    let count = try #require(sheet.firstMatch(of: /Pages: +([0-9]+)/)).output.1
    #expect(words.matches(of: /Kepala/).count == Int(count) && words.contains("Halaman 1 dari \(count)"))
    #expect(try !String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self).contains("lain.html"))
  }

  @Test func `without a program for it the message says what to install`() throws {
    try makePage(rows: 1)
    let answer = try CommandCall(["pdf", "halaman.html", "--language", "en"], in: scratch).answer(limits: "PATH=/nowhere")
    #expect(answer.code == 64)
    #expect(answer.errors.contains("apt install chromium"))
    #expect(!scratch.names.contains("halaman.pdf"))
  }

  @Test func `a program that is missing is named, and the one that is there`() throws {
    try makePage(rows: 2)
    let programs = scratch.path("program")
    try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: programs + "/chromium", withDestinationPath: "/bin/true")
    let call = CommandCall(["pdf", "halaman.html", "--engine", "weasyprint"], in: scratch)
    let answer = try call.answer(limits: "PATH=\(programs)")
    #expect(answer.code == 64)
    #expect(answer.errors.contains("weasyprint tidak ditemukan; chromium terpasang"))
  }

  @Test(.enabled(if: hasChromium, "chromium is not installed: run `make test`"))
  func `a page that is not there is named`() throws {
    let answer = try CommandCall(["pdf", "tidak-ada.html"], in: scratch).answer()
    #expect(answer.code == 64)
    #expect(answer.errors.contains("tidak-ada.html"))
    #expect(scratch.names.isEmpty)
  }
}
