import Records
import Testing

@testable import Audit

/// `evidence.capture-missing`: recordings without the captures that the day's logs make one expect.
@Suite struct CaptureMissingTests {
  static let header = "id_sesi,langkah,nik,mulai,selesai,id_perangkat,hasil"
  static let nik = "6311014806080001"
  static let other = "6311016603080001"

  /// A recording from 08.00 to 08.15, or other cells for mulai to hasil, and somebody else's photo at noon.
  private func missing(
    _ cells: String = "2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01|FPR-01,berhasil", nik: String = CaptureMissingTests.nik,
    _ add: (WitnessArchive) throws -> Void = { _ in }
  ) throws -> [UInt64] {
    let archive = try WitnessArchive(["langkah.csv": [Self.header, "SES-1,6,\(nik),\(cells)"]])
    try archive.capture(.photo, by: "KAM-01", at: "12:00:00", nik: Self.other)
    try add(archive)
    return try archive.run().findings.filter { $0.rule == .captureMissing }.map(\.detail)
  }

  @Test func `names the kinds, the execution, and a capture of that kind on that day`() throws {
    let archive = try WitnessArchive([
      "langkah.csv": [Self.header, "SES-1,6,\(Self.nik),2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01|FPR-01,berhasil"]
    ])
    try archive.capture(.signature, by: "TTD-01", at: "08:10:00", nik: Self.nik)
    try archive.capture(.iris, by: "IRS-01", at: "12:01:00", nik: Self.other, log: 1)
    try archive.capture(.fingerprint, by: "FPR-01", at: "12:00:00", nik: Self.other, log: 1)
    let finding = try #require(try archive.run().findings.first { $0.rule == .captureMissing })
    #expect(finding.detail == 0b0110)
    #expect(finding.measured == 2)
    #expect(
      try archive.findings(.captureMissing)
        == ["evidence.capture-missing SES-1 step 6 \(Self.nik) langkah.csv:2 log/b.log:2"])
  }

  @Test(
    "A capture counts up to sixty seconds outside, exactly sixty included",
    arguments: [
      ("07:58:59", false), ("07:58:59.999999", false), ("07:59:00", true), ("08:07:00", true), ("08:16:00", true),
      ("08:16:00.000001", false), ("08:16:01", false), ("2025-03-04T08:07:00", false),
    ])
  func tolerance(_ time: String, _ isPresent: Bool) throws {
    #expect(try missing { try $0.capture(.photo, by: "KAM-01", at: time, nik: Self.nik) } == (isPresent ? [] : [1]))
    #expect(try missing { try $0.capture(.photo, by: "kam 01", at: time) } == (isPresent ? [] : [1]))
  }

  @Test("One capture suffices, accepted or not, on any device; another student's does not")
  func oneSuffices() throws {
    #expect(try missing { try $0.capture(.photo, by: "KAM-09", at: "08:07:00", nik: Self.nik, isAccepted: false) }.isEmpty)
    #expect(try missing { try $0.capture(.photo, by: "KAM-01", at: "08:07:00", nik: Self.other) } == [1])
    #expect(try missing { try $0.capture(.photo, by: "KAM-09", at: "08:07:00") } == [1])
  }

  @Test("Nothing is expected of days and kinds of which no log speaks")
  func coverage() throws {
    #expect(try missing("2025-03-04T08:00:00,2025-03-04T08:15:00,KAM-01,berhasil").isEmpty)
    #expect(try missing("2025-03-02T23:50:00,2025-03-03T00:05:00,KAM-01,berhasil").isEmpty)
    #expect(try missing("2025-03-03T23:50:00,2025-03-04T00:05:00,KAM-01,berhasil") == [1])
  }

  @Test(
    "Failed outcomes, missing or reversed times and missing NIKs are not assessed",
    arguments: [
      "2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01,gagal", "2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01,batal",
      "2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01,menolak", "2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01,tidak_hadir",
      ",2025-03-03T08:15:00,KAM-01,berhasil", "2025-03-03T08:00:00,,KAM-01,berhasil", ",,KAM-01,berhasil",
      "2025-03-03T08:15:00,2025-03-03T08:00:00,KAM-01,berhasil",
    ])
  func notAssessed(_ cells: String) throws {
    #expect(try missing(cells).isEmpty)
    #expect(try missing(nik: "").isEmpty)
  }

  @Test("A capture serves every recording of its student that contains it")
  func overlappingRecordings() throws {
    let archive = try WitnessArchive([
      "langkah.csv": [
        Self.header, "SES-1,6,\(Self.nik),2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01,berhasil",
        "SES-1,6,\(Self.nik),2025-03-03T08:10:00,2025-03-03T08:30:00,KAM-01,berhasil",
        "SES-1,6,\(Self.nik),2025-03-03T09:10:00,2025-03-03T09:30:00,KAM-01,berhasil",
      ]
    ])
    try archive.capture(.photo, by: "KAM-01", at: "08:12:00", nik: Self.nik)
    #expect(
      try archive.findings(.captureMissing) == [
        "evidence.capture-missing SES-1 step 6 \(Self.nik) langkah.csv:4 log/a.log:1"
      ])
  }
}
