import Foundation
import Handover
import Testing

/// `mutubaku keys` as an office uses it: moments of a revocation, and passphrases at a terminal.
struct KeysCommandTests {
  private let example: SealExample

  init() throws { example = try SealExample() }

  @Test(arguments: [
    ("2020-01-01", 1_577_808_000), ("2020-01-01T14:30", 1_577_860_200), ("2020-01-01T24:00", nil), ("2020-13-01", nil),
    ("2020-01-01T9:00", nil), ("kemarin", nil),
  ]) func `a key is revoked from a day or a minute on, by the office's clocks`(since: String, moment: Int?) throws {
    let answer = try example.keys("revoke", "Pos 1", "--since", since, "--passphrase-file", "kantor.txt")
    #expect(answer.code == (moment == nil ? 64 : 0), "\(answer.errors)")
    let trust = try KeyFolder(path: example.scratch.path("kunci")).trust
    #expect(trust.revocationList?.entries.first?.from == moment)
  }

  @Test func `a stranger's name cannot write into the list`() throws {
    try example.change("kunci/kepercayaan.json", "\"name\" : \"Dinas Contoh\"", "\"name\" : \"Dinas\\u001B[2J\\u202Ehotnoc\"")
    let output = try example.keys("list").output
    #expect(output.contains("Kantor Dinas") && !output.contains("\u{1B}") && !output.contains("\u{202E}"))
  }

  @Test func `a folder that cannot be made is named`() throws {
    let answer = try example.keys("export", "kantor.txt/bagi")
    #expect(answer.code == 70 && answer.errors.contains("kantor.txt") && answer.errors.contains("hak akses"), "\(answer.errors)")
  }

  private static let python = EventLogPM4PYTests.python

  private func atTerminal(typing text: String, _ arguments: String...) throws -> [Substring] {
    let process = Process()
    process.executableURL = URL(filePath: try #require(KeysCommandTests.python))
    let script = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appending(path: "sandi.py")
    process.arguments = [script.path(), text, CommandCall.program.path()] + arguments
    process.currentDirectoryURL = URL(filePath: example.scratch.root)
    try example.scratch.write("", to: "layar")
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: example.scratch.path("layar")))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try example.text("layar").split(separator: "\n")
  }

  @Test(.enabled(if: python != nil, "no Python: run `make test`"))
  func `a passphrase typed at a terminal is never shown`() throws {
    let lines = try atTerminal(typing: "rahasia kantor", "keys", "revoke", "Pos 1", "--keys", "kunci")
    #expect(lines.last == "exit 0 prompt False after True", "\(lines)")
    #expect(!lines.contains { $0.contains("rahasia") } && lines.contains { $0.contains("dicabut") })
    let new = try atTerminal(typing: "rahasia kantor", "keys", "create", "--station", "Pos 2", "--keys", "kunci")
    #expect(new.last == "exit 0 prompt False after True", "\(new)")
    let wrong = try atTerminal(typing: "salah sekali", "keys", "revoke", "--keys", "kunci")
    #expect(wrong.last == "exit 64 prompt False after True" && wrong.contains { $0.contains("frasa sandi salah") }, "\(wrong)")
  }

  @Test(.enabled(if: python != nil, "no Python: run `make test`"), arguments: ["revoke", "rotate", "create"])
  func `whoever stops at the prompt sees again what they type`(command: String) throws {
    let lines = try atTerminal(
      typing: "^C", "keys", command, "--keys", "kunci", command == "revoke" ? "--reason=lost" : "--station=Pos 1")
    #expect(lines.last == "exit 130 prompt False after True", "\(lines)")
  }
}
