import Foundation
import Fundamentals
import Sampling
import Testing

@Suite("A synthetic archive")
struct SampleTests {
  @Test("The same seed gives the same bytes", arguments: [false, true])
  func deterministic(dirty: Bool) throws {
    let first = try SampleArchive(120, seed: 42, dirty: dirty)
    let second = try SampleArchive(120, seed: 42, dirty: dirty)
    #expect(try first.files == second.files)
    for file in try first.files { #expect(try first.bytes(file) == second.bytes(file), "\(file)") }
    #expect(try first.truth().findings == second.truth().findings)
  }

  @Test("Another seed gives other people")
  func seedMatters() throws {
    #expect(try SampleArchive(50, seed: 1).bytes("siswa.csv") != SampleArchive(50, seed: 2).bytes("siswa.csv"))
  }

  @Test("Any number of students works", arguments: [1, 2, 7, 60, 221])
  func anySize(students: Int) throws {
    let archive = try SampleArchive(students, deviations: false)
    #expect(try archive.rows("siswa").count == students)
    #expect(try archive.truth().findings.isEmpty)
  }

  @Test("All twelve tables are there, with the executions of each session in a file of their own")
  func tables() throws {
    let archive = try SampleArchive(300)
    let files = try archive.files
    for table in [
      "sekolah", "petugas", "perangkat", "siswa", "sesi", "peserta", "perekaman", "pencetakan", "penyerahan", "persediaan",
      "pengecualian",
    ] {
      #expect(files.contains(table + ".csv"))
      #expect(try !archive.rows(table).isEmpty, "\(table)")
    }
    #expect(files.contains("arsip.yaml"))
    for session in try archive.rows("sesi") { #expect(files.contains("langkah_\(session["id_sesi"] ?? "").csv")) }
  }

  @Test("Beyond 200 sessions the executions of a month share a file")
  func months() throws {
    let archive = try SampleArchive(5_000)
    let files = try archive.files.filter { $0.hasPrefix("langkah_") }
    #expect(try archive.rows("sesi").count > 200)
    #expect(files.contains("langkah_2025-02.csv"))
    #expect((18...24).contains(files.count))
  }

  @Test("Progress ends at the number of students")
  func progress() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("progress-\(UUID().uuidString)").path
    defer {
      try? FileManager.default.removeItem(atPath: path)
      try? FileManager.default.removeItem(atPath: path + ".kebenaran.json")
    }
    var calls: [Int] = []
    try Sample.write(to: path, options: SampleOptions(students: 500, seed: 1, dirty: false)) { done, _ in calls.append(done) }
    #expect(calls == calls.sorted())
    #expect(calls.last == 500)
  }

  @Test("A number that cannot be made is refused", arguments: [0, -3, SampleOptions.largestCount + 1])
  func count(students: Int) {
    let error = #expect(throws: SampleError.self) { try SampleArchive(students) }
    #expect(error?.message(in: .english).contains("Choose 1 to") == true)
    #expect(error?.message(in: .indonesian).contains("Pilih 1 sampai") == true)
  }

  @Test("A folder that holds something is left alone")
  func occupied() throws {
    let archive = try SampleArchive(5)
    let before = try archive.bytes("siswa.csv")
    let error = #expect(throws: SampleError.self) {
      try Sample.write(to: archive.path, options: SampleOptions(students: 9, seed: 9, dirty: false))
    }
    #expect(error?.message(in: .english).contains("not empty") == true)
    #expect(try archive.bytes("siswa.csv") == before)
  }

  @Test("A folder that cannot be made is named")
  func unwritable() {
    let error = #expect(throws: SampleError.self) {
      try Sample.write(to: "/dev/null/sample", options: SampleOptions(students: 9, seed: 9, dirty: false))
    }
    #expect(error?.message(in: .english).contains("/dev/null/sample") == true)
  }
}
