import Archive
import Foundation
import Fundamentals
import Testing

@Suite("Bytes of files")
struct EncodingFileTests {
  /// A new folder, removed when the test is over.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mutubaku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func utf8(_ bytes: [UInt8], from encoding: TextEncoding) throws -> String {
    let mapped = try bytes.withUnsafeBytes { try Transcoder.map($0, from: encoding) }
    return String(decoding: mapped.bytes, as: UTF8.self)
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test("UTF-16 and Windows-1252 become UTF-8", arguments: ["", "nik;nama\r\n", "Siti Nūr € 𝄞", "\u{0}a\u{FFFF}"])
  func transcoding(text: String) throws {
    #expect(try utf8(utf16(text, bigEndian: false), from: .utf16LittleEndian) == text)
    #expect(try utf8(utf16(text, bigEndian: true), from: .utf16BigEndian) == text)
    #expect(try utf8(Array(text.utf8), from: .utf8) == text)
  }

  @Test(
    "What an encoding does not define becomes U+FFFD",
    arguments: [
      ([0x80, 0x81, 0x41, 0xE9, 0x9F], TextEncoding.windows1252, "€\u{FFFD}AéŸ"),
      ([0x8D, 0x8F, 0x90, 0x9D], .windows1252, "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xA0, 0x7F, 0xFF], .windows1252, "\u{A0}\u{7F}ÿ"),
      ([0x00, 0xD8, 0x41, 0x00], .utf16LittleEndian, "\u{FFFD}A"),
      ([0x00, 0xDC, 0x41, 0x00], .utf16LittleEndian, "\u{FFFD}A"),
      ([0x00, 0xD8, 0x00, 0xD8, 0x00, 0xDC], .utf16LittleEndian, "\u{FFFD}\u{10000}"),
      ([0x41, 0x00, 0x42], .utf16LittleEndian, "A\u{FFFD}"),
      ([0xD8, 0x00], .utf16BigEndian, "\u{FFFD}"),
    ] as [([UInt8], TextEncoding, String)])
  func undefined(bytes: [UInt8], encoding: TextEncoding, text: String) throws {
    #expect(try utf8(bytes, from: encoding) == text)
  }

  @Test("Text larger than the buffers stays whole, wherever a pair of surrogates falls")
  func large() throws {
    for shift in 0..<2 {
      let text = String(repeating: "x", count: shift) + String(repeating: "𝄞é", count: 40_000)
      #expect(try utf8(utf16(text, bigEndian: false), from: .utf16LittleEndian) == text)
    }
  }

  @Test("Text larger than what is written at once arrives whole")
  func severalWrites() throws {
    let text = String(repeating: "6311,Siti Nūr,Paringin\n", count: 100_000)
    #expect(try utf8(Array(text.utf8), from: .utf8) == text)
  }

  @Test("A regular file is mapped, an empty one too")
  func mapping() throws {
    try withFolder { folder in
      try Data("nik,nama\n".utf8).write(to: URL(fileURLWithPath: folder + "/a.csv"))
      try Data().write(to: URL(fileURLWithPath: folder + "/b.csv"))
      let mapped = try MappedBytes(path: folder + "/a.csv")
      #expect(String(decoding: mapped.bytes, as: UTF8.self) == "nik,nama\n")
      #expect(try MappedBytes(path: folder + "/b.csv").count == 0)
    }
  }

  @Test("A file that grows keeps the size it had when it was opened; growing and shrinking are named")
  func changingFiles() throws {
    try withFolder { folder in
      let path = folder + "/a.csv"
      try Data("1234567890".utf8).write(to: URL(fileURLWithPath: path))
      let mapped = try MappedBytes(path: path)
      try mapped.checkUnchanged()
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.truncate(atOffset: 20)
      #expect(throws: FileProblem(path: path, reason: .grown)) { try mapped.checkUnchanged() }
      #expect(mapped.count == 10)
      try file.truncate(atOffset: 5)
      #expect(throws: FileProblem(path: path, reason: .shrunk)) { try mapped.checkUnchanged() }
      try FileManager.default.removeItem(atPath: path)
      try mapped.checkUnchanged()
    }
  }

  @Test("Pages that vanish under a mapping read as zero, and the file is named")
  func vanishingPages() throws {
    try withFolder { folder in
      let path = folder + "/a.csv"
      try Data(repeating: 0x41, count: 100_000).write(to: URL(fileURLWithPath: path))
      let (cut, whole) = (try MappedBytes(path: path), try MappedBytes(path: path))
      try #require(FileHandle(forWritingAtPath: path)).truncate(atOffset: 10_000)
      #expect(cut.bytes.count { $0 == 0x41 } == 10_000)
      #expect(cut.bytes.count { $0 == 0 } == 90_000)
      // The length alone tells nothing once the name is gone, or the file has its old length again.
      try FileManager.default.removeItem(atPath: path)
      #expect(throws: FileProblem(path: path, reason: .shrunk)) { try cut.checkUnchanged() }
      try whole.checkUnchanged()
    }
  }

  @Test("What is not there, a folder or a pipe is named as such, and nothing waits for a pipe")
  func notFiles() throws {
    try withFolder { folder in
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      for (path, reason) in [
        (folder + "/x.csv", FileProblem.Reason.notThere), (folder, .isDirectory), (folder + "/pipe", .notAFile),
      ] {
        #expect(throws: FileProblem(path: path, reason: reason)) { try MappedBytes(path: path) }
      }
    }
  }

  @Test("A folder for temporary files that is not there is named")
  func temporaryFolder() {
    #expect(throws: FileProblem(path: "/no/such/folder", reason: .notThere)) {
      try [UInt8(0x41)].withUnsafeBytes { _ = try Transcoder.map($0, from: .windows1252, temporaryDirectory: "/no/such/folder") }
    }
  }

  @Test(
    "Messages say what and what to do in both languages, and mask a NIK in the name", arguments: [Language.indonesian, .english])
  func messages(language: Language) {
    let reasons: [FileProblem.Reason] = [
      .notThere, .noPermission, .isDirectory, .notAFile, .shrunk, .grown, .noSpace, .system(code: EIO),
    ]
    for reason in reasons {
      let text = FileProblem(path: "foto/6311064302080001.csv", reason: reason).message(in: language)
      #expect(text.hasPrefix("foto/************0001.csv: "))
      #expect(text.hasSuffix("."))
    }
  }
}
