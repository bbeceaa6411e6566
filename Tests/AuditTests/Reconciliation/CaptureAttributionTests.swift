import Fundamentals
import Records
import Testing

@testable import Audit

/// `evidence.unattributed`: whom a capture shows.
@Suite struct CaptureAttributionTests {
  private static let nik = CaptureMissingTests.nik
  private static let other = CaptureMissingTests.other

  /// Two students after each other: 08.00–08.15 and 08.17–08.30, one device more for the second.
  private static let rows = [
    CaptureMissingTests.header, "SES-1,6,\(nik),2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01|FPR-01,berhasil",
    "SES-1,6,\(other),2025-03-03T08:17:00,2025-03-03T08:30:00,KAM-01|FPR-01|IRS-01,gagal",
  ]

  /// Line of the recording that a single capture serves, or the reason why it serves none.
  private func answer(
    _ rows: [String] = CaptureAttributionTests.rows, by device: String = "KAM-01", at time: String, nik: String = ""
  ) throws -> (line: Int?, reason: CaptureAttribution.Reason?) {
    let archive = try WitnessArchive(["langkah.csv": rows])
    try archive.capture(.photo, by: device, at: time, nik: nik)
    let result = try archive.run()
    let attribution = try #require(result.attribution)
    #expect(result.findings.count { $0.rule == .captureUnattributed } == (attribution.reason(0) == nil ? 0 : 1))
    return (attribution.execution(0).map { $0 + 2 }, attribution.reason(0))
  }

  @Test(
    "A capture that names nobody serves the only recording of its device that contains it",
    arguments: [
      ("KAM-01", "07:58:59", nil, .noWindow), ("KAM-01", "07:59:00", 2, nil), ("KAM-01", "08:15:59", 2, nil),
      ("KAM-01", "08:16:00", nil, .severalWindows), ("KAM-01", "08:16:01", 3, nil), ("KAM-01", "08:31:00", 3, nil),
      ("KAM-01", "08:31:01", nil, .noWindow), ("IRS-01", "08:10:00", nil, .noWindow), ("irs 01", "08:16:00", 3, nil),
      ("", "08:10:00", nil, .noWindow), ("KAM-09", "08:10:00", nil, .noWindow),
    ] as [(String, String, Int?, CaptureAttribution.Reason?)])
  func nameless(_ device: String, _ time: String, _ line: Int?, _ reason: CaptureAttribution.Reason?) throws {
    #expect(try answer(by: device, at: time) == (line, reason))
  }

  @Test(
    "A capture that names a student serves that student's recordings only, on any device",
    arguments: [
      (nik, "08:16:00", 2, nil), (other, "08:16:00", 3, nil), (nik, "08:16:01", nil, .outsideWindows),
      (nik, "2025-03-04T08:10:00", nil, .outsideWindows), ("6311019999999999", "08:10:00", nil, .noRecording),
    ] as [(String, String, Int?, CaptureAttribution.Reason?)])
  func named(_ nik: String, _ time: String, _ line: Int?, _ reason: CaptureAttribution.Reason?) throws {
    #expect(try answer(by: "KAM-09", at: time, nik: nik) == (line, reason))
  }

  @Test("Of overlapping recordings of one student the one that started last is served")
  func overlapping() throws {
    let rows = [
      CaptureMissingTests.header, "SES-1,6,\(Self.nik),2025-03-03T08:00:00,2025-03-03T12:00:00,KAM-01,berhasil",
      "SES-1,6,\(Self.nik),2025-03-03T08:10:00,2025-03-03T08:20:00,KAM-01,berhasil",
    ]
    #expect(try answer(rows, at: "08:15:00", nik: Self.nik).line == 3)
    #expect(try answer(rows, at: "08:05:00", nik: Self.nik).line == 2)
    #expect(try answer(rows, at: "11:05:00", nik: Self.nik).line == 2)
    #expect(try answer(rows, at: "08:15:00").reason == .severalWindows)
  }

  @Test(
    "A recording that lacks a time, or whose times are reversed, excuses captures of its student and day",
    arguments: [
      ("2025-03-03T08:00:00,", "20:00:00", true), (",2025-03-03T08:15:00", "00:00:00", true),
      ("2025-03-03T08:15:00,2025-03-03T08:00:00", "20:00:00", true), ("2025-03-03T08:00:00,", "2025-03-04T08:00:00", false),
      (",", "2025-03-09T08:00:00", true),
    ])
  func withoutTimes(_ times: String, _ time: String, _ isExcused: Bool) throws {
    let rows = [CaptureMissingTests.header, "SES-1,6,\(Self.nik),\(times),KAM-01,berhasil"]
    let answer = try answer(rows, at: time, nik: Self.nik)
    #expect(answer.line == (isExcused ? 2 : nil))
    #expect(answer.reason == (isExcused ? nil : .noRecording))
    #expect(try self.answer(rows, at: time).reason == .noWindow)
  }

  @Test("A student who did not come has no recording")
  func absent() throws {
    let rows = [CaptureMissingTests.header, "SES-1,6,\(Self.nik),,,KAM-01,tidak_hadir"]
    #expect(try answer(rows, at: "08:00:00", nik: Self.nik).reason == .noRecording)
  }

  @Test("A finding carries what the trace says, and no step")
  func carries() throws {
    let archive = try WitnessArchive(["langkah.csv": Self.rows])
    try archive.capture(.photo, by: "KAM-01", at: "10:00:00", nik: Self.nik, session: "SES-7")
    try archive.capture(.iris, by: "IRS-01", at: "10:00:00", log: 1)
    #expect(
      try archive.findings(.captureUnattributed)
        == ["evidence.unattributed log/b.log:1", "evidence.unattributed SES-7 \(Self.nik) log/a.log:1"])
  }

  @Test("Recordings over each other, however many, are told apart")
  func deep() throws {
    let rows = (0..<240).map { index in
      "SES-1,6,\(Self.nik),2025-03-03T08:00:00,2025-03-03T\(10 + index / 60):\(padded(index % 60, 2)):00,KAM-01,berhasil"
    }
    let archive = try WitnessArchive(["langkah.csv": [CaptureMissingTests.header] + rows])
    for index in 0..<240 {
      // Each by another device, so that no clock is estimated from them.
      try archive.capture(.photo, by: "KAM-\(100 + index)", at: "\(10 + index / 60):\(padded(index % 60, 2)):59", nik: Self.nik)
      try archive.capture(.photo, by: "KAM-01", at: "13:59:\(padded(index % 60, 2))")
    }
    try archive.capture(.photo, by: "KAM-01", at: "14:00:00", nik: Self.nik)
    try archive.capture(.photo, by: "KAM-01", at: "14:00:01")
    let result = try archive.run()
    // At 13:59:00 the recording that ends a minute before still counts; a second later only the last one does.
    let reasons = (0..<482).map { result.attribution?.reason($0) }
    #expect(reasons.count { $0 == .severalWindows } == 4)
    #expect(reasons.count { $0 == nil } == 477)
    #expect(reasons.last == .noWindow)
  }
}
