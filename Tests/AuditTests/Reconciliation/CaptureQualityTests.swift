import Records
import Testing

@testable import Audit

/// `quality.below-threshold`, and what pages show of quality.
@Suite struct CaptureQualityTests {
  private static let nik = CaptureMissingTests.nik

  private func archive() throws -> WitnessArchive {
    try WitnessArchive([
      "langkah.csv": [
        CaptureMissingTests.header, "SES-1,6,\(Self.nik),2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01|FPR-01,berhasil",
      ]
    ])
  }

  @Test(
    "The trace's own threshold, else that of the archive, else none; strictly below",
    arguments: [
      (39, 40, nil, true), (40, 40, nil, false), (39, nil, nil, false), (39, nil, 40, true), (40, nil, 40, false),
      (39, 30, 40, false), (35, 40, 30, true), (nil, 40, 40, false),
    ] as [(Int64?, Int64?, Int?, Bool)])
  func thresholds(_ quality: Int64?, _ own: Int64?, _ declared: Int?, _ isBelow: Bool) throws {
    var archive = try archive()
    if let declared { archive.thresholds = ["sidik_jari": ["NFIQ2": declared], "foto": ["NFIQ2": 99], "entah": ["NFIQ2": 99]] }
    try archive.capture(
      .fingerprint, by: "FPR-01", at: "08:05:00", nik: Self.nik, quality: quality, threshold: own, algorithm: "nfiq 2")
    #expect(
      try archive.findings(.qualityBelowThreshold)
        == (isBelow ? ["quality.below-threshold SES-1 step 6 \(Self.nik) log/a.log:1 langkah.csv:2"] : []))
  }

  @Test("What was not accepted, or accepted for a reason, is no finding; each other trace is one")
  func perTrace() throws {
    let archive = try archive()
    func capture(accepted: Bool = true, reason: String = "", nik: String = CaptureMissingTests.nik) throws {
      try archive.capture(
        .fingerprint, by: "FPR-01", at: "08:05:00", nik: nik, session: "SES-9", quality: 20, threshold: 40, algorithm: "NFIQ2",
        isAccepted: accepted, reason: reason)
    }
    try capture(accepted: false)
    try capture(reason: "jari luka")
    try capture()
    try capture(nik: "")
    #expect(
      try archive.findings(.qualityBelowThreshold) == [
        "quality.below-threshold SES-1 step 6 \(Self.nik) log/a.log:3 langkah.csv:2",
        "quality.below-threshold SES-1 step 6 \(Self.nik) log/a.log:4 langkah.csv:2",
      ])
  }

  @Test("A trace for nobody carries its own session and student")
  func unattributed() throws {
    let archive = try archive()
    try archive.capture(
      .iris, by: "IRS-01", at: "11:00:00", nik: Self.nik, session: "SES-9", quality: 20, threshold: 40, algorithm: "vendor-iris")
    #expect(
      try archive.findings(.qualityBelowThreshold) == ["quality.below-threshold SES-9 step 6 \(Self.nik) log/a.log:1"])
  }

  @Test("Figures keep algorithms and devices apart")
  func figures() throws {
    let archive = try archive()
    for (quality, algorithm) in [(50, "NFIQ2"), (20, "NFIQ2"), (70, "NFIQ2"), (30, "NFIQ2"), (1, "NFIQ1")] as [(Int64, String)] {
      try archive.capture(
        .fingerprint, by: "FPR-01", at: "08:05:00", nik: Self.nik, quality: quality, threshold: algorithm == "NFIQ2" ? 40 : nil,
        algorithm: algorithm, isAccepted: quality >= 40)
    }
    try archive.capture(.photo, by: "KAM-01", at: "11:00:00", chain: .ruleB, isMisidentified: true)
    try archive.capture(.photo, by: "KAM-01", at: "08:05:00", nik: Self.nik, chain: .broken)
    let figures = try archive.run().evidence
    #expect(figures.captures == 7)
    #expect(figures.unattributed == 1)
    let cells = archive.records.cells
    #expect(
      figures.qualities.map { "\(cells.text($0.algorithm)) \(cells.text($0.device)) \($0.count) \($0.median / 1_000_000)" }
        == ["NFIQ1 FPR-01 1 1", "NFIQ2 FPR-01 4 30"])
    #expect(figures.qualities.map(\.assessed) == [0, 4])
    #expect(figures.qualities.map(\.below) == [0, 2])
    #expect(figures.devices.map { cells.text($0.device) } == ["FPR-01", "KAM-01"])
    #expect(figures.devices.map(\.rejected) == [3, 0])
    #expect(figures.devices.map(\.repeated) == [4, 0])
    #expect(figures.devices.map(\.misidentified) == [0, 1])
    #expect(figures.devices[1].chains == [0, 0, 1, 1])
    #expect(figures.kinds.map(\.expected) == [1, 1, 0, 0])
    #expect(figures.kinds.map(\.present) == [1, 1, 0, 0])
  }
}
