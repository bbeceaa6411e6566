import Fundamentals
import Records
import Testing

@testable import Audit

/// Rows that repeat a row of an earlier file are ignored; equal rows inside one file all count (decision 17).
@Suite struct RegisterUsedRowsTests {
  private static let header = "id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil,nomor_blangko,id_petugas,alasan"
  private static func row(_ number: Int) -> String {
    "C\(number),6311015205080001,S1,PRN,2025-03-03T09:0\(number):00,2025-03-03T09:0\(number):30,berhasil,B\(number),P1,"
  }

  private func lines(_ files: KeyValuePairs<String, [String]>) throws -> [String] {
    let example = try RegisterExample(files)
    return example.prints.map { place in
      let position = example.records.prints[Int(place)].position
      return "\(example.records.path(of: position)):\(position.line)"
    }
  }

  @Test("Equal rows inside one file all count")
  func oneFile() throws {
    #expect(
      try lines(["pencetakan.csv": [Self.header, Self.row(1), Self.row(1)]]) == ["pencetakan.csv:2", "pencetakan.csv:3"])
  }

  @Test("A row of an earlier file is ignored in a later one, each time it stands there")
  func twoFiles() throws {
    let found = try lines([
      "pencetakan_1.csv": [Self.header, Self.row(1), Self.row(1), Self.row(2)],
      "pencetakan_2.csv": [Self.header, Self.row(2), Self.row(3), Self.row(2)],
    ])
    #expect(found == ["pencetakan_1.csv:2", "pencetakan_1.csv:3", "pencetakan_1.csv:4", "pencetakan_2.csv:3"])
  }

  @Test("Many rows of one person are told apart as few are")
  func manyRows() throws {
    let found = try lines([
      "pencetakan_1.csv": [Self.header] + (0..<10).map(Self.row),
      "pencetakan_2.csv": [Self.header] + (5..<10).map(Self.row) + (0..<5).map { Self.row($0).replacing("B", with: "D") },
    ])
    #expect(found.count == 15)
    #expect(found.last == "pencetakan_2.csv:11")
  }

  @Test("Repeated rows are counted for their file, of every table")
  func counts() throws {
    let statuses = ["nik,status,waktu,id_petugas", "6311015205080001,PRO,2025-03-03T09:00:00,P1"]
    let example = try RegisterExample([
      "perekaman_1.csv": statuses, "perekaman_2.csv": statuses + [statuses[1]], "pencetakan_1.csv": [Self.header, Self.row(1)],
      "pencetakan_2.csv": [Self.header, Self.row(2), Self.row(1)],
    ])
    let counts = UsedRows.repeatedCounts(example.context)
    let byPath = zip(example.records.files, counts).map { "\($0.path) \($1)" }
    #expect(byPath == ["pencetakan_1.csv 0", "pencetakan_2.csv 1", "perekaman_1.csv 0", "perekaman_2.csv 2"])
  }
}
