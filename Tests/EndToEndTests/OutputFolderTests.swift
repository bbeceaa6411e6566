import Foundation
import Fundamentals
import Reporting
import Testing

/// An output appears whole or not at all, and never in place of what is not ours.
struct OutputFolderTests {
  let scratch = ScratchFolder()

  private func open(_ name: String, archive: String = "") throws -> OutputFolder {
    try OutputFolder(scratch.path(name), archive: archive)
  }

  private func manifest(_ outputs: [String]) -> [UInt8] {
    Manifest(
      procedure: ("p", ""), language: .indonesian, options: [], inputs: [], outputs: outputs.map { ($0, nil) }
    ).bytes
  }

  @Test func nothingIsSeenBeforeTheCommit() throws {
    let folder = try open("situs")
    try folder.write("sekolah/1.html", [0x61, 0x62])
    #expect(!scratch.names.contains("situs"))
    try folder.commit()
    #expect(scratch.names == ["situs"])
    #expect(try tree(scratch.path("situs")) == ["sekolah/1.html": Data("ab".utf8)])
  }

  @Test func discardingLeavesNothing() throws {
    let folder = try open("situs")
    try folder.write("a/b/c.html", [0x61])
    folder.discard()
    #expect(scratch.names.isEmpty)
    #expect(throws: OutputError.self) { try folder.commit() }
    #expect(scratch.names.isEmpty)
  }

  @Test func anEarlierOutputIsReplacedWhole() throws {
    for text in ["lama", "baru"] {
      let folder = try open("situs")
      try folder.write("\(text).html", Array(text.utf8))
      try folder.write(Manifest.fileName, manifest(["\(text).html"]))
      try folder.commit()
    }
    #expect(try tree(scratch.path("situs")).keys.sorted() == ["baru.html", "manifest.json"])
    #expect(scratch.names == ["situs"])
  }

  @Test func anEmptyFolderIsTaken() throws {
    try FileManager.default.createDirectory(atPath: scratch.path("kosong"), withIntermediateDirectories: true)
    let folder = try open("kosong/")
    try folder.write("a.html", [0x61])
    try folder.commit()
    #expect(scratch.names == ["kosong"])
  }

  @Test(arguments: [
    ["situs/catatan.txt"],
    ["situs/manifest.json"],
    ["situs"],
  ])
  func whatIsNotOursStays(_ files: [String]) throws {
    for file in files { try scratch.write("{\"name\": \"another program\"}", to: file) }
    #expect(throws: OutputError.self) { try open("situs") }
    #expect(scratch.names == ["situs"])
  }

  @Test func aReportWithAddedFilesStays() throws {
    let folder = try open("situs")
    try folder.write(Manifest.fileName, manifest([]))
    try folder.commit()
    try scratch.write("tanda tangan", to: "situs/catatan.docx")
    let error = try #require(throws: OutputError.self) { try open("situs") }
    #expect(error.message(in: .indonesian).contains("catatan.docx"))
    #expect(error.isUsage)
  }

  @Test(arguments: ["arsip", "arsip/situs", "arsip/../arsip/x", "."])
  func archiveAndOutputKeepApart(_ output: String) throws {
    try scratch.write("nik\n", to: "arsip/siswa.csv")
    #expect(throws: OutputError.self) { try open(output, archive: scratch.path("arsip")) }
    #expect(scratch.names == ["arsip"])
  }

  @Test func aMissingParentIsNamed() throws {
    let error = try #require(throws: OutputError.self) { try open("tidak/ada/situs") }
    #expect(error.message(in: .english).contains("Make it first"))
  }
}
