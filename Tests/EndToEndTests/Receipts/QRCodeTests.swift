import Foundation
import Fundamentals
import Reporting
import Testing

/// Codes as an independent reader (zbar) sees them in a page that Chromium shows.
struct QRCodeTests {
  static let canRead =
    PDFTests.hasChromium && FileManager.default.isExecutableFile(atPath: "/usr/bin/zbarimg")

  private let scratch = ScratchFolder()

  /// Letters and digits that Base45 may give for so many bytes; always the same.
  private func text(bytes: Int) -> String {
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    var state: UInt32 = 1
    return "MTB1:"
      + String(
        (0..<bytes * 3 / 2).map { _ in
          state = state &* 1_664_525 &+ 1_013_904_223
          return alphabet[Int(state >> 16) % alphabet.count]
        })
  }

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test(
    .enabled(if: canRead, "chromium and zbar-tools are not installed: run `make test`"),
    arguments: [
      (282, 35, ""), (282, 35, "transform: rotate(2deg)"), (282, 35, "transform: rotate(2deg); filter: blur(.6px)"),
      (695, 60, ""), (695, 60, "transform: rotate(2deg)"), (695, 60, "transform: rotate(2deg); filter: blur(.6px)"),
    ])
  func `an independent reader reads printed codes`(bytes: Int, millimetres: Int, change: String) throws {
    let text = text(bytes: bytes)
    let code = try #require(QRCode(text))
    #expect((code.size - 17) % 4 == 0)
    let svg = code.svg(millimetres: millimetres, label: "Kode")
    try scratch.write("<body style='background:#fff;padding:40px'><div style='\(change)'>\(svg)</div>", to: "kode.html")
    // Three dots to a CSS pixel are 288 to the inch: what a telephone or a scanner sees of paper.
    _ = try run(
      "/usr/bin/chromium",
      [
        "--headless", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=3", "--window-size=400,400",
        "--screenshot=" + scratch.path("kode.png"), "file://" + scratch.path("kode.html"),
      ])
    #expect(try run("/usr/bin/zbarimg", ["--raw", "-q", scratch.path("kode.png")]) == text + "\n")
  }

  @Test(arguments: ["", "huruf kecil", String(repeating: "A", count: 4000)]) func `other texts make no code`(text: String) {
    #expect(QRCode(text) == nil)
  }

  @Test func `a drawing is one path, the same every time, with its size in millimetres`() throws {
    let code = try #require(QRCode("MTB1:HELLO"))
    let svg = code.svg(millimetres: 35, label: "<Kode>")
    #expect(svg == QRCode("MTB1:HELLO")?.svg(millimetres: 35, label: "<Kode>"))
    #expect(svg.contains("width=\"35mm\"") && svg.contains("&lt;Kode&gt;") && !svg.contains("<Kode>"))
  }
}
