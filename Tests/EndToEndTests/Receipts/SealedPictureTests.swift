import Foundation
import Handover
import Testing

/// Printed receipts as other programs see them: PDFs, scans and photographs read by zbar, seals checked by Python's libraries.
struct SealedPictureTests {
  static let canRead = QRCodeTests.canRead && PDFTests.hasPoppler && EventLogPM4PYTests.python != nil

  private func python(_ script: String, _ arguments: [String], in scratch: ScratchFolder) throws -> (code: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(EventLogPM4PYTests.python))
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    process.arguments = [folder.appending(path: script).path()] + arguments
    process.currentDirectoryURL = URL(filePath: scratch.root)
    try scratch.write("", to: "keluaran")
    let output = try FileHandle(forWritingTo: URL(filePath: scratch.path("keluaran")))
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOfFile: scratch.path("keluaran"), encoding: .utf8))
  }

  @Test(.enabled(if: EventLogPM4PYTests.python != nil, "no Python with cbor2 and cryptography: run `make test`"))
  func `other people's libraries find every seal sound, and no altered one`() throws {
    let example = try SealExample()
    #expect(try example.seal(to: "papers").code == 0)
    let files = try example.sealed
    let answer = try python("segel.py", ["kunci/kepercayaan.json"] + files, in: example.scratch)
    #expect(answer.code == 0, "\(answer.text)")
    for path in files { #expect(try answer.text.contains(example.file(path).checkCode.text)) }
    let line = try #require(try example.file(files[0]).lines.first)
    try example.change(files[0], line.name, "Orang Lain")
    #expect(try python("segel.py", ["kunci/kepercayaan.json", files[0]], in: example.scratch).code != 0)
  }

  @Test(.enabled(if: canRead, "chromium, poppler-utils, zbar-tools or Pillow are not installed: run `make test`"))
  func `paper is verified from its PDF and from pictures of its sheets`() throws {
    let example = try SealExample()
    #expect(try example.seal(to: "papers", "--pdf").code == 0)
    let path = try #require(try example.sealed.first)
    let pdf = example.paper(path, in: "papers", ".pdf")
    let answer = try example.verify(pdf)
    #expect(answer.code == 0 && answer.output.hasPrefix("ASLI"), "\(answer.output)\(answer.errors)")
    let file = try example.file(path)
    for line in file.lines { #expect(answer.output.contains("…" + line.serial.suffix(6))) }

    let draw = Process()
    draw.executableURL = URL(filePath: "/usr/bin/pdftoppm")
    draw.arguments = ["-r", "300", "-png", example.scratch.path(pdf), example.scratch.path("lembar")]
    try draw.run()
    draw.waitUntilExit()
    let sheets = example.scratch.names.filter { $0.hasPrefix("lembar") }
    #expect(sheets.count >= 2)
    // The first sheet has the 35 mm codes, the second the 60 mm one.
    let both = try example.verify(sheets[0], sheets[1])
    #expect(both.code == 0, "\(both.output)\(both.errors)")
    for (sheet, folder) in zip(sheets, ["foto-1", "foto-2"]) {
      let made = try python("foto.py", [sheet, folder], in: example.scratch)
      #expect(made.code == 0, "\(made.text)")
    }
    for name in ["putar", "kabur", "pudar", "noda", "miring"] {
      let answer = try example.verify("foto-1/\(name).png", "foto-2/\(name).png")
      #expect(answer.code == 0 && answer.output.hasPrefix("ASLI"), "\(name): \(answer.output)\(answer.errors)")
    }
    let cut = try example.verify("foto-1/putar.png", "foto-2/potong.png")
    #expect(cut.code == 3 && cut.errors.contains("foto-2/potong.png") && cut.output.hasPrefix("BELUM LENGKAP"))
  }

  @Test(.enabled(if: canRead, "chromium, poppler-utils or zbar-tools are not installed: run `make test`"))
  func `a PDF whose list was altered is not genuine`() throws {
    let example = try SealExample()
    #expect(try example.seal(to: "papers").code == 0)
    let path = try #require(try example.sealed.first)
    let page = example.paper(path, in: "papers", ".html")
    let line = try #require(try example.file(path).lines.last)
    try example.scratch.write(
      try example.text(page).replacing("<td>\(line.name)</td>", with: "<td>Orang Lain</td>"), to: "palsu.html")
    #expect(try example.run("pdf", "palsu.html", "-o", "palsu.pdf", "--paper", "f4").code == 0)
    let answer = try example.verify("palsu.pdf")
    #expect(answer.code == 1 && answer.output.hasPrefix("TIDAK ASLI"), "\(answer.output)\(answer.errors)")
    #expect(answer.output.contains("yang tertulis pada baris \(line.number) berbeda"))
  }

  @Test(
    .enabled(if: canRead, "chromium, poppler-utils or zbar-tools are not installed: run `make test`"),
    arguments: [
      ("4 (empat) keping,", "5 (lima) keping,", "jumlah kartu dalam surat"),
      ("28 Februari 2025", "1 Maret 2025", "tanggal penyerahan"),
    ])
  func `a PDF whose letter was altered is not genuine`(old: String, new: String, words: String) throws {
    let answer = try altered { $0.replacing(old, with: new) }
    #expect(answer.code == 1 && answer.output.hasPrefix("TIDAK ASLI"), "\(answer.output)\(answer.errors)")
    #expect(answer.output.contains(words), "\(answer.output)")
  }

  @Test(.enabled(if: canRead, "chromium, poppler-utils or zbar-tools are not installed: run `make test`"))
  func `a PDF with a row more than its code seals is not genuine`() throws {
    let answer = try altered { html in
      let row = html.firstMatch(of: /<tr>\n<td class="end">1<\/td>(?s:.*?)<\/tr>\n/)?.output ?? ""
      return html.replacing(row, with: row + row.replacing("0001</td>", with: "9999</td>"))
    }
    #expect(answer.code == 1 && answer.output.contains("tertulis 5 baris, yang disegel 4"), "\(answer.output)\(answer.errors)")
  }

  /// What is said of a PDF made from an altered page.
  private func altered(_ change: (String) -> String) throws -> CommandCall.Answer {
    let example = try SealExample()
    #expect(try example.seal(to: "papers").code == 0)
    let page = try example.text(example.paper(try #require(try example.sealed.first), in: "papers", ".html"))
    let changed = change(page)
    #expect(changed != page)
    try example.scratch.write(changed, to: "palsu.html")
    #expect(try example.run("pdf", "palsu.html", "-o", "palsu.pdf").code == 0)
    return try example.verify("palsu.pdf")
  }

  @Test(.enabled(if: canRead, "chromium, poppler-utils or zbar-tools are not installed: run `make test`"))
  func `text that a scanner guessed accuses nobody`() throws {
    let example = try SealExample()
    #expect(try example.seal(to: "papers", "--pdf").code == 0)
    let path = try #require(try example.sealed.first)
    let draw = Process()
    draw.executableURL = URL(filePath: "/usr/bin/pdftoppm")
    draw.arguments = [
      "-r", "300", "-png", example.scratch.path(example.paper(path, in: "papers", ".pdf")), example.scratch.path("lembar"),
    ]
    try draw.run()
    draw.waitUntilExit()
    let sheets = try example.scratch.names.filter { $0.hasPrefix("lembar") }.map { name in
      let data = try Data(contentsOf: URL(filePath: example.scratch.path(name))).base64EncodedString()
      return """
        <div style="position:relative;height:297mm;page-break-after:always">
        <img style="position:absolute;inset:0;width:210mm;height:297mm" src="data:image/png;base64,\(data)">
        <p style="color:transparent">1 Zaina1 Y0ga ************0O01 BLKOOOOOO1 Nomor 47O/OO1</p></div>
        """
    }
    try example.scratch.write(
      "<!doctype html><style>@page{size:210mm 297mm;margin:0}body{margin:0}</style>" + sheets.joined(), to: "pindai.html")
    #expect(try example.run("pdf", "pindai.html", "-o", "pindai.pdf").code == 0)
    let answer = try example.verify("pindai.pdf")
    #expect(answer.code == 0 && answer.output.hasPrefix("ASLI"), "\(answer.output)\(answer.errors)")
    #expect(answer.output.contains("bandingkan dengan baris di bawah"))
  }

  @Test func `without the programs for pictures the message says what to install`() throws {
    let example = try SealExample()
    try example.scratch.write("%PDF-1.4 tidak utuh", to: "a.pdf")
    let answer = try CommandCall(["verify", "a.pdf", "--keys", "kunci"], in: example.scratch).answer(limits: "PATH=/nowhere")
    #expect(answer.code == 3 && answer.errors.contains("apt install poppler-utils"))
  }
}
