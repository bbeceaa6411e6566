import Archive
import Foundation
import Handover
import Sampling
import Testing

@Suite("The sealed receipts of a sample")
struct SealTests {
  @Test("They come with the logs, unless told otherwise")
  func usual() {
    func seals(_ students: Int, logs: Bool? = nil, _ wanted: Bool? = nil) -> Bool {
      SampleOptions(students: students, seed: 1, dirty: false, logs: logs, seals: wanted).seals
    }
    #expect(seals(20_000))
    #expect(!seals(20_001))
    #expect(!seals(5, logs: false))
    #expect(seals(20_001, true))
  }

  @Test("The records say the same with and without them")
  func sameRecords() throws {
    let with = try SampleArchive(300, seed: 4)
    let without = try SampleArchive(300, seed: 4, seals: false)
    let own = try with.files.filter { !$0.hasPrefix("tanda-terima/") && $0 != Trust.fileName }
    #expect(try without.files == own)
    for file in own { #expect(try with.bytes(file) == without.bytes(file), "\(file)") }
  }

  @Test("Every receipt of the table has one file, genuine without deviations")
  func flawless() throws {
    let archive = try SampleArchive(300, seed: 6, deviations: false)
    let trust = try Trust(json: Array(archive.bytes(Trust.fileName)))
    let numbers = Set(try archive.rows("penyerahan").compactMap { $0["nomor_bast"] })
    let files = try archive.files.filter { $0.hasSuffix(ReceiptFile.ending) }
    let checks = try files.map { file in
      try #require(ReceiptCheck(ReceiptEvidence(ReceiptFile(json: Array(archive.bytes(file)))), trust: trust))
    }
    #expect(Set(checks.map(\.batch.number)) == numbers && checks.count == numbers.count)
    #expect(checks.allSatisfy { $0.state == .genuine })
    #expect(SealContradictions.among(checks).isEmpty)
    #expect(checks.contains { !$0.marks.isEmpty })
    let classes = Set(try archive.rows("siswa").compactMap { $0["kelas"] })
    #expect(checks.allSatisfy { $0.lines?.allSatisfy { classes.contains($0.schoolClass) } == true })
  }

  @Test("Another seed has other keys")
  func keys() throws {
    #expect(try SampleArchive(20, seed: 1).bytes(Trust.fileName) != SampleArchive(20, seed: 2).bytes(Trust.fileName))
  }
}
