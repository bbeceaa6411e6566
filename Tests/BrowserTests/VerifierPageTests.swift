import Foundation
import Testing

/// The page that schools check receipts with, in Debian's Chromium, against receipts that an implementation of its own makes.
@Suite(.enabled(if: BrowserSite.python != nil, "no Python with Playwright: run `make test`, or set MUTUBAKU_PYTHON"))
struct VerifierPageTests {
  @Test(arguments: [
    ["attacks", "trusting", "typing", "ticking"], ["own_key", "pen", "camera", "no_camera"], ["pictures"],
    ["languages", "axe", "hostile", "print"],
  ])
  func `the checking page has nothing to complain of`(checks: [String]) throws {
    let script = Bundle.module.bundleURL.appending(path: "Browser/verifikasi.py")
    let page = URL(filePath: #filePath).appending(path: "../../../site/verify.html").standardized
    let process = Process()
    process.executableURL = URL(filePath: BrowserSite.python ?? "python3")
    process.arguments = [script.path(), page.path()] + checks
    // A file, not a pipe: a pipe that nobody reads would stop the program.
    let output = FileManager.default.temporaryDirectory.appending(path: "mutubaku-periksa-\(UUID().uuidString)")
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let file = try FileHandle(forWritingTo: output)
    process.standardOutput = file
    process.standardError = file
    try process.run()
    process.waitUntilExit()
    let complaints = try String(contentsOf: output, encoding: .utf8)
    #expect(process.terminationStatus == 0, "\(complaints.suffix(5_000))")
  }
}
