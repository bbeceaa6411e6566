import Fundamentals
import Procedure
import Testing

@testable import Archive

@Suite("Which procedure and calendar an archive is audited with")
struct ProcedureChoiceTests {
  private let sop = BuiltinFiles.text("templates/prosedur/bps-018.yaml") ?? ""

  @Test("Nothing said: the built-in procedure; one file in prosedur/: that one")
  func choice() throws {
    #expect(
      try ArchiveFolder(["sesi.csv": "id_sesi,npsn,tanggal\n"]).read().procedure.source.path.hasSuffix("balangan-2020.yaml"))
    #expect(try ArchiveFolder(["prosedur/kami.yaml": sop]).read().procedure.source.path == "prosedur/kami.yaml")
  }

  @Test("arsip.yaml names a file of the archive or a built-in procedure")
  func named() throws {
    let files = ["prosedur/a.yaml": sop, "prosedur/b.yaml": sop]
    let own = try ArchiveFolder(files.merging(["arsip.yaml": "prosedur: prosedur/b.yaml"]) { $1 })
    #expect(try own.read().procedure.source.path == "prosedur/b.yaml")
    let builtin = try ArchiveFolder(files.merging(["arsip.yaml": "prosedur: bps-042"]) { $1 })
    #expect(try builtin.read().procedure.source.path.hasSuffix("bps-042.yaml"))
  }

  @Test("Two procedures and no word which, or one with mistakes: an error that says what to do")
  func errors() throws {
    let two = try ArchiveFolder(["prosedur/a.yaml": sop, "prosedur/b.yaml": sop]).message()
    #expect(two?.contains("prosedur/a.yaml, prosedur/b.yaml; name one with `prosedur:`") == true)
    let broken = try ArchiveFolder(["prosedur/a.yaml": "langkah: 5"]).message()
    #expect(broken?.contains("prosedur/a.yaml:1:") == true)
  }

  @Test("A holiday file of the archive replaces the shipped one; its mistakes are named")
  func calendar() throws {
    let broken = try ArchiveFolder(["arsip.yaml": "kalender: libur.yaml", "libur.yaml": "hari_kerja: [senen]\ntahun: {}"])
    #expect(
      try broken.message()?.contains("libur.yaml:1:14: The word \"senen\" is not known. Perhaps \"senin\" is meant.") == true)
    let right = try ArchiveFolder(["arsip.yaml": "kalender: libur.yaml", "libur.yaml": "hari_kerja: [senin]\ntahun: {}"])
    #expect(try right.message() == nil)
  }
}
