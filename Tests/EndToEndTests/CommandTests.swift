import Foundation
import Testing

/// The program as a user calls it: arguments in; exit code, text and folders out.
@Suite(.serialized)
struct CommandTests {
  let scratch = ScratchFolder()

  @Test(arguments: [
    (["--version"], 0, "mutubaku 0."),
    (["--help"], 0, "audit"),
    (["audit", "--help"], 0, "--fail-on"),
    (["audit"], 64, "archive"),
    (["audit", "nowhere", "--output", "x", "--as-of", "kemarin"], 64, "kemarin"),
    (["audit", "nowhere", "--output", "x", "--from", "2025-02-02", "--to", "2025-01-01"], 64, "2025-01-01"),
    (["audit", "/nowhere", "--output", "x"], 64, "/nowhere"),
    (["procedure", "check", "/nowhere.yaml"], 64, "balangan-2020"),
    (["procedure", "check", "balangan-2020"], 0, "8 langkah"),
    (["procedure", "check", "balangan-2020", "--language", "en"], 0, "8 steps"),
    (["procedure", "show", "balangan-2020"], 0, "| No |"),
    (["procedure", "show", "balangan-2020", "--format", "html"], 0, "<table"),
    (["--generate-completion-script", "bash"], 0, "complete"),
    (["rules"], 0, "time.over-limit"),
    (["init", "arsip", "--language", "en"], 0, "Fill in"),
    (["manual"], 0, ".SH NAME"),
  ])
  func callsAndAnswers(_ arguments: [String], _ code: Int, _ text: String) throws {
    let answer = try CommandCall(arguments, in: scratch).answer()
    #expect(answer.code == code)
    #expect((answer.output + answer.errors).contains(text))
    #expect(scratch.names.isEmpty || arguments[0] == "init")
  }

  @Test(arguments: [
    (["--fail-on", "violation"], 1),
    (["--quiet"], 0),
    (["--json-only", "--threads", "1"], 0),
  ])
  func anAuditEndsAsAsked(_ options: [String], _ code: Int) throws {
    let answer = try audit(OutputExample.archive("normal-080"), options)
    #expect(answer.code == code)
    #expect(answer.errors.isEmpty)
    #expect(answer.output.isEmpty == options.contains("--quiet"))
    #expect(scratch.names == ["situs"])
  }

  @Test func `a second audit of the same archive says so and ends the same way`() throws {
    let archive = try OutputExample.archive("normal-080")
    let first = try audit(archive, ["--fail-on", "violation"])
    let before = try tree(scratch.path("situs"))
    let second = try audit(archive, ["--fail-on", "violation"])
    #expect(second.code == 1 && first.code == 1)
    #expect(second.output.hasPrefix(first.output.trimmingCharacters(in: .newlines)))
    #expect(second.output.contains("Tidak ada yang berubah"))
    #expect(try tree(scratch.path("situs")) == before)
    let other = try audit(archive, ["--fail-on", "violation", "--as-of", "2031-01-01"])
    #expect(!other.output.contains("Tidak ada yang berubah"))
  }

  @Test func `a second edition is left as it is, and its manifest keeps no figures of the office`() throws {
    let archive = try OutputExample.archive("normal-080")
    let table = try String(contentsOfFile: archive + "/sekolah.csv", encoding: .utf8)
    let school = try #require(table.split(whereSeparator: \.isNewline)[1].split(separator: ",").first)
    let options = ["--audience", "school", "--school", String(school)]
    #expect(try audit(archive, options).code == 0)
    let before = try tree(scratch.path("situs"))
    let second = try audit(archive, options)
    #expect(second.code == 0 && second.output.contains("Tidak ada yang berubah") && !second.output.contains("Pelaksanaan"))
    #expect(try tree(scratch.path("situs")) == before)
    #expect(!String(decoding: try #require(before["manifest.json"]), as: UTF8.self).contains("\"summary\""))
    // Who asks for findings gets an answer.
    #expect(try audit(archive, options + ["--fail-on", "note"]).code == 1)
  }

  @Test func anUnreadFileWeighsMoreThanFindings() throws {
    try FileManager.default.copyItem(atPath: OutputExample.archive("normal-080"), toPath: scratch.path("arsip"))
    try scratch.write("apa,ini\n1,2\n", to: "arsip/entah.csv")
    let answer = try audit(scratch.path("arsip"), ["--fail-on", "note"])
    #expect(answer.code == 3)
    #expect(answer.output.contains("entah.csv"))
  }

  @Test func theFolderIsAsOpenAsTheCallerWants() throws {
    let call = CommandCall(arguments(try OutputExample.archive("clean-040")), in: scratch)
    #expect(try call.answer(limits: "umask 027").code == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.path("situs"))[.posixPermissions] as? Int
    #expect(mode == 0o750)
  }

  @Test func aFullDiskLeavesNothingBehind() throws {
    let call = CommandCall(arguments(try OutputExample.archive("normal-080")), in: scratch)
    let answer = try call.answer(limits: "ulimit -f 4")
    #expect(answer.code == 70)
    #expect(answer.errors.contains("Galat"))
    #expect(scratch.names.isEmpty)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)])
  func anInterruptedAuditLeavesNothingBehind(_ signal: Int32, _ code: Int) throws {
    let archive = scratch.path("arsip")
    #expect(try CommandCall(["sample", archive, "--students", "3000", "--quiet"], in: scratch).answer().code == 0)
    let before = scratch.names
    let call = CommandCall(arguments(archive), in: scratch)
    let answer = try call.answer(signal: signal) { scratch.names != before }
    #expect(answer.code == code)
    #expect(scratch.names == before)
  }

  private func arguments(_ archive: String) -> [String] {
    ["audit", archive, "--output", scratch.path("situs"), "--procedure", "balangan-2020"]
  }

  private func audit(_ archive: String, _ options: [String]) throws -> CommandCall.Answer {
    try CommandCall(arguments(archive) + options, in: scratch).answer()
  }
}
