import Records
import Testing

@testable import Audit

/// `print.unrecorded` and `print.witnesses-disagree`: what spoolers and printers say, and nobody wrote down.
@Suite struct PrintUnrecordedTests {
  private static let devices = ["id_perangkat,jenis", "PRN-01,printer", "PRN-02,Printer", "LPT-01,komputer"]
  private static let print = "C-1,6311025007070002,SES-1,PRN-01,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal,B-1,PTG-200"

  private func findings(_ add: (WitnessArchive) throws -> Void) throws -> [String] {
    let archive = try WitnessArchive([
      "pencetakan.csv": [PrintUnwitnessedTests.header, Self.print], "perangkat.csv": Self.devices,
    ])
    try add(archive)
    return try archive.findings(.printUnrecorded, .witnessesDisagree)
  }

  @Test("A completed job that is no recorded print counts, with its billing as session", arguments: [1, 2] as [Int32])
  func unrecorded(_ total: Int32) throws {
    #expect(try findings { try $0.job("X", total: total) } == ["print.unrecorded SES-1 step 7 log/a.log:1"])
    #expect(try findings { try $0.job("X", billing: "", total: total) } == ["print.unrecorded step 7 log/a.log:1"])
    #expect(try findings { try $0.job("X", state: .completed) } == ["print.unrecorded SES-1 step 7 log/a.log:1"])
  }

  @Test("Once per name, quoting the spooler first, then the printer")
  func oncePerName() throws {
    #expect(
      try findings {
        try $0.job("X-7", billing: "", state: .completed)
        try $0.job("x7", log: 1)
        try $0.job("X 7", total: 2, log: 1)
        try $0.job("Y")
      } == ["print.unrecorded SES-1 step 7 log/a.log:2", "print.unrecorded SES-1 step 7 log/b.log:1 log/a.log:1"])
  }

  @Test("Cancelled jobs, jobs of other queues and jobs without a name are no cards")
  func noCards() throws {
    #expect(try findings { try $0.job("X", total: 0) }.isEmpty)
    #expect(try findings { try $0.job("X", state: .canceled) }.isEmpty)
    #expect(try findings { try $0.job("X", state: .unknown) }.isEmpty)
    #expect(try findings { try $0.job("X", queue: "entah") }.isEmpty)
    #expect(try findings { try $0.job("X", queue: "LPT-01") }.isEmpty)
    #expect(try findings { try $0.job("") }.isEmpty)
    #expect(try findings { try $0.job("-") }.isEmpty)
    #expect(try findings { try $0.job("X", queue: "KTP", printer: "PRN-02") }.count == 1)
  }

  @Test("What the printer aborted was not printed, unless it completed another job of that name")
  func aborted() throws {
    #expect(
      try findings {
        try $0.job("X")
        try $0.job("X", queue: "entah", state: .aborted)
      }.isEmpty)
    #expect(
      try findings {
        try $0.job("X")
        try $0.job("X", state: .aborted)
        try $0.job("X", state: .completed)
      } == ["print.unrecorded SES-1 step 7 log/a.log:1 log/a.log:3"])
  }

  @Test("Spooler and printer contradict each other about a recorded print")
  func disagreement() throws {
    let expected = ["print.witnesses-disagree SES-1 step 7 6311025007070002 log/a.log:1 log/b.log:1"]
    for total in [1, 2] as [Int32] {
      #expect(
        try findings {
          try $0.job("C-1", total: total)
          try $0.job("C-1", state: .aborted, log: 1)
        } == expected)
    }
    #expect(
      try findings {
        try $0.job("C-1")
        try $0.job("c1")
        try $0.job("C-1", state: .aborted, log: 1)
        try $0.job("C-1", state: .completed, log: 1)
      } == expected)
  }

  @Test(
    "No contradiction",
    arguments: [
      [(1, .completed)], [(0, .aborted)], [(1, .canceled)], [(0, .aborted), (1, .completed)],
    ] as [[(Int32, PrintJob.State)]])
  func agreement(_ attempts: [(Int32, PrintJob.State)]) throws {
    #expect(
      try findings {
        for (total, state) in attempts {
          try $0.job("C-1", total: total)
          try $0.job("C-1", state: state, log: 1)
        }
      }.isEmpty)
  }

  @Test("One witness alone contradicts nobody")
  func oneWitness() throws {
    #expect(try findings { try $0.job("C-1") }.isEmpty)
    #expect(try findings { try $0.job("C-1", state: .aborted) }.isEmpty)
  }
}
