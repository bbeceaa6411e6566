import Foundation
import Fundamentals
import Handover
import Reporting
import Testing

/// Keys made by the program itself, an archive that may change, and the commands around a seal.
struct SealExample {
  let scratch = ScratchFolder()

  init() throws {
    try FileManager.default.copyItem(atPath: OutputExample.archive("clean-040"), toPath: scratch.path("arsip"))
    for (name, text) in [("kantor.txt", "rahasia kantor"), ("pos.txt", "rahasia pos 1")] {
      try scratch.write(text + "\n", to: name)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: scratch.path(name))
    }
    #expect(try keys("create", "--office", "Dinas Contoh", "--new-passphrase-file", "kantor.txt").code == 0)
    #expect(
      try keys(
        "create", "--station", "Pos 1", "--days", "30", "--passphrase-file", "kantor.txt", "--new-passphrase-file", "pos.txt"
      ).code == 0)
  }

  func run(_ arguments: String...) throws -> CommandCall.Answer { try CommandCall(arguments, in: scratch).answer() }

  func keys(_ arguments: String...) throws -> CommandCall.Answer {
    try CommandCall(["keys"] + arguments + ["--keys", "kunci"], in: scratch).answer()
  }

  /// Writes sealed papers of the archive.
  func seal(to folder: String, _ more: String...) throws -> CommandCall.Answer {
    try CommandCall(
      ["receipt", "arsip", "-o", folder, "--seal", "--keys", "kunci", "--passphrase-file", "pos.txt"] + more, in: scratch
    ).answer()
  }

  func verify(_ arguments: String...) throws -> CommandCall.Answer {
    try CommandCall(["verify", "--keys", "kunci"] + arguments, in: scratch).answer()
  }

  func countersign(_ arguments: String...) throws -> CommandCall.Answer {
    try CommandCall(["countersign", "--keys", "kunci", "--passphrase-file", "pos.txt"] + arguments, in: scratch).answer()
  }

  /// Paths of the sealed files in the archive.
  var sealed: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: scratch.path("arsip/tanda-terima")).sorted().map {
        "arsip/tanda-terima/" + $0
      }
    }
  }

  /// The page or paper that belongs to a sealed file.
  func paper(_ path: String, in folder: String, _ ending: String) -> String {
    folder + "/" + (path.split(separator: "/").last ?? "").replacing(ReceiptFile.ending, with: ending)
  }

  func file(_ path: String) throws -> ReceiptFile {
    try ReceiptFile(json: Array(Data(contentsOf: URL(filePath: scratch.path(path)))))
  }

  func text(_ path: String) throws -> String { try String(contentsOfFile: scratch.path(path), encoding: .utf8) }

  /// Replaces text in a file of the archive.
  func change(_ name: String, _ old: String, _ new: String) throws {
    let text = try text(name)
    #expect(text.contains(old))
    try scratch.write(text.replacing(old, with: new), to: name)
  }
}
