import Archive
import Audit
import Foundation
import Records
import Sampling
import Testing

/// What must not matter: threads, the order and the cut of files.
struct InvarianceTests {
  private func sample(_ folder: String, students: Int = 400, dirty: Bool = false) throws -> String {
    let archive = folder + "/arsip"
    try Sample.write(to: archive, options: SampleOptions(students: students, seed: 11, dirty: dirty))
    return archive
  }

  @Test(arguments: [false, true])
  func `one thread and eight threads give the same bytes`(dirty: Bool) throws {
    try Fixture.withFolder { folder in
      let archive = try sample(folder, dirty: dirty)
      #expect(try Fixture.audit(folder: archive, threads: 1) == Fixture.audit(folder: archive, threads: 8))
    }
  }

  @Test func `the order in which tables are handed over does not matter`() throws {
    try Fixture.withFolder { folder in
      let archive = try sample(folder, students: 200)
      let texts = try InvarianceTests.texts(archive)
      let straight = try Fixture.audit(texts)
      var generator = SystemRandomNumberGenerator()
      #expect(try Fixture.audit(texts.shuffled(using: &generator)) == straight)
    }
  }

  @Test(arguments: [2, 7, 50])
  func `cutting a table into files changes nothing but the files named`(pieces: Int) throws {
    try Fixture.withFolder { folder in
      let texts = try InvarianceTests.texts(try sample(folder, students: 200))
      var cut: [(path: String, text: String)] = []
      for entry in texts {
        var lines = entry.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let header = lines.removeFirst()
        let size = max(1, (lines.count + pieces - 1) / pieces)
        for start in stride(from: 0, to: max(1, lines.count), by: size) {
          let part = lines[start..<min(lines.count, start + size)]
          let name = String(entry.path.dropLast(4))
          let number = String(1000 + start / size)
          cut.append(("\(name)_\(number).csv", ([header] + part).joined(separator: "\n") + "\n"))
        }
      }
      let whole = try AuditDocument(data: Fixture.audit(texts))
      let split = try AuditDocument(data: Fixture.audit(cut))
      #expect(split.findings == whole.findings)
      #expect(split.steps == whole.steps)
      #expect(split.flow == whole.flow)
      #expect(split.openWork == whole.openWork)
    }
  }

  private static func texts(_ archive: String) throws -> [(path: String, text: String)] {
    try FileManager.default.contentsOfDirectory(atPath: archive).sorted().filter { $0.hasSuffix(".csv") }.map { name in
      (name, try String(contentsOfFile: archive + "/" + name, encoding: .utf8))
    }
  }
}
