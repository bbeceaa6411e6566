import Foundation
import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("How a folder is read")
struct ReadingFolderTests {
  private let roster = "id_sesi,nik,keterangan\nS1,6311064302080001,x\n"

  @Test("Tables are found in all folders; hidden and other files, links and logs are no tables (decisions 94, 114)")
  func discovery() throws {
    let folder = try ArchiveFolder([
      "peserta.csv": roster, "2025/feb/sesi.TSV": "id_sesi\tnpsn\ttanggal\n", ".rahasia/peserta.csv": roster,
      ".peserta.csv": roster,
      "log/page_log": "x", "log/peserta.csv": "y", "foto.jpg": "z", "catatan.txt": "Rapat hari Senin\n",
      "daftar.txt": "id_sesi,nik,keterangan\nS2,6311064302080002,y\n",
    ])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/lingkaran", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/tautan.csv", withDestinationPath: folder.path + "/peserta.csv")
    let records = try folder.read().records
    #expect(records.files.map(\.path) == ["2025/feb/sesi.TSV", "daftar.txt", "peserta.csv"])
    #expect(records.unreadLines == ["log/page_log: unknown-log", "log/peserta.csv: unknown-log"])
    #expect(Set(records.unused) == ["catatan.txt", "foto.jpg", "lingkaran", "tautan.csv"])
  }

  @Test("Which table a file is: by its columns, else by its name (decision 70)")
  func tables() throws {
    let folder = try ArchiveFolder([
      "a.csv": "nik,status,waktu,id_petugas\n", "Siswa kelas XI.csv": "nik,nama\n", "peserta_feb.csv": "a,b\n",
      "bukan.csv": "a,c\n",
    ])
    let records = try folder.read().records
    #expect(
      records.files.map { "\($0.path): \($0.table.rawValue)" } == [
        "Siswa kelas XI.csv: siswa", "a.csv: perekaman", "peserta_feb.csv: peserta",
      ])
    #expect(records.unreadLines == ["bukan.csv: unknown-table"])
  }

  @Test("A file without a header shows no person when it is named as unread")
  func headerless() throws {
    let folder = try ArchiveFolder(["data.csv": "6311064302080001,Siti,6311064302080002\n"])
    let unread = try #require(try folder.read().records.unread.first)
    #expect(unread.reason == .unknownTable)
    #expect(!unread.detail.contains("63110643"))
  }

  @Test("Encodings (decision 77): UTF-16, Windows-1252, and bytes that are no text")
  func encodings() throws {
    let folder = try ArchiveFolder()
    let text = "id_sesi;nik;keterangan\nS1;6311064302080001;café\n"
    try folder.write([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "peserta1.csv")
    try folder.write([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, to: "peserta2.csv")
    try folder.write(text.unicodeScalars.map { UInt8($0.value) }, to: "peserta3.csv")
    try folder.write(Array(repeating: [0x41, 0x00, 0x0A], count: 100).flatMap { $0 }, to: "peserta4.csv")
    let records = try folder.read().records
    #expect(records.files.map(\.accepted) == [1, 1, 1])
    #expect(records.rosterLines == Array(repeating: "2: S1|6311064302080001|café", count: 3))
    #expect(records.unreadLines == ["peserta4.csv: binary"])
  }

  @Test("Of equal files the first by path counts; empty ones are unread, never duplicates (decisions 17, 75, 116, 139)")
  func duplicates() throws {
    let folder = try ArchiveFolder([
      "b/peserta.csv": roster, "a/peserta.csv": roster, "c.csv": "", "d.csv": "", "e.csv": "\u{FEFF}", "f.csv": "\u{FEFF}",
      "peserta.csv": roster + "S2,6311064302080002,y\n", "sesi.csv": "id_sesi,npsn,tanggal\n",
    ])
    let records = try folder.read().records
    #expect(records.duplicates.map { "\($0.path) = \($0.original)" } == ["b/peserta.csv = a/peserta.csv"])
    #expect(records.unreadLines == ["c.csv: empty", "d.csv: empty", "e.csv: empty", "f.csv: empty"])
    #expect(records.files.map { "\($0.path) \($0.rows)" } == ["a/peserta.csv 1", "peserta.csv 2", "sesi.csv 0"])
  }

  @Test("Positions go by path as bytes, whatever the number of threads")
  func order() throws {
    let folder = try ArchiveFolder()
    for name in ["z", "a", "B", "ä", "a/b", "a-b"] {
      try folder.write(Array("id_sesi,nik,keterangan\nS,6311064302080001,\(name)\n".utf8), to: "\(name).csv")
    }
    for threads in 1...8 {
      let records = try folder.read(threads: threads).records
      #expect(records.files.map(\.path) == ["B.csv", "a-b.csv", "a.csv", "a/b.csv", "z.csv", "ä.csv"])
      #expect(records.rosterLines.map { $0.split(separator: "|")[2] } == ["B", "a-b", "a", "a/b", "z", "ä"])
    }
  }

  @Test("A thousand small files are read like one large one")
  func manyFiles() throws {
    let folder = try ArchiveFolder()
    for file in 0..<1000 {
      try folder.write(
        Array("id_sesi,nik,keterangan\nS\(file),6311064302080001,\(file)\n".utf8), to: "sesi-\(file % 10)/\(file).csv")
    }
    let records = try folder.read().records
    #expect(records.files.count == 1000)
    #expect(records.roster.count == 1000)
    #expect(records.isBalanced)
  }

  @Test("A folder that is not there, a file instead of one, and a file in a folder's place say what to do")
  func noFolder() throws {
    let folder = try ArchiveFolder(["a.csv": roster])
    func message(_ path: String) -> String {
      do throws(ArchiveError) {
        _ = try ArchiveReader.read(folder: path, threads: 1)
        return ""
      } catch {
        return error.message(in: .english)
      }
    }
    #expect(message(folder.path + "/x").contains("no such archive folder"))
    #expect(message(folder.path + "/a.csv").contains("an archive is a folder, not a file"))
  }

  @Test("An empty folder is an archive without records")
  func emptyFolder() throws {
    let records = try ArchiveFolder().read().records
    #expect(records.files.isEmpty)
    #expect(records.unread.isEmpty)
  }

  @Test("Folders inside one another without end are named, not followed")
  func deepFolders() throws {
    let folder = try ArchiveFolder([String(repeating: "d/", count: 80) + "peserta.csv": roster, "peserta.csv": roster + "\n"])
    let records = try folder.read().records
    #expect(records.files.map(\.path) == ["peserta.csv"])
    #expect(records.unread.map(\.reason) == [.notOpened])
  }

  @Test("A file that loses bytes while it is read is named, and reading goes on")
  func shrinkingFile() throws {
    let rows = String(repeating: "S1,6311064302080001,x\n", count: 200_000)
    let folder = try ArchiveFolder(["peserta.csv": "id_sesi,nik,keterangan\n" + rows, "sesi.csv": "id_sesi,npsn,tanggal\n"])
    let path = folder.path + "/peserta.csv"
    let contents = try ArchiveReader.read(folder: folder.path, threads: 2) { _, _ in
      // The first report comes when sesi.csv has been read.
      try? FileHandle(forWritingAtPath: path)?.truncate(atOffset: 10_000)
    }
    #expect(contents.records.unreadLines == ["peserta.csv: changed-while-read"])
    #expect(contents.records.isBalanced)
    #expect(contents.records.roster.count > 400)
  }
}
