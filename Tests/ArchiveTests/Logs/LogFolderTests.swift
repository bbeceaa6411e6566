import Foundation
import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("How a folder of logs is read")
struct LogFolderTests {
  private func job(_ number: Int) -> String {
    "KTP op \(number) [28/Feb/2025:09:26:\(10 + number) +0800] total 1 SES-1 localhost CTK-\(number) om_card_54x86mm -\n"
  }

  private func jobs(_ range: ClosedRange<Int>) -> String { range.map(job).joined() }

  /// `printf … | gzip -n`
  private static let gzipped: [UInt8] = Array(
    Data(
      base64Encoded:
        "H4sIAAAAAAACA43MsQrCMBQF0N2vuLuEvrykJWYVXbII7SZSYhUcEp5oBj9fB8dQ8gHnhOkEecJonNl1x/u1Y+Le087z4K3GlhzRBUVKTNAYD6"
        + "PSSLLE9JB3wX4K6mclz0t83ebeftyQM9Qm/F+uvtz08sprqq9pes3Ka6uvbXpt5f0CWOMQ3mABAAA=") ?? Data())

  @Test("A rotated log that repeats lines of another counts them once; equal lines inside one log all count")
  func rotated() throws {
    let records = try reading([
      "log/page_log": jobs(3...5) + job(5), "log/page_log.1": jobs(1...4), "log/page_log.2": jobs(20...22),
      "log/ipp.jsonl":
        #"{"printer-name": "KTP", "job-name": "CTK-3", "job-state": 9, "date-time-at-completed": "2025-02-28T09:26:13+08:00"}"#,
    ])
    #expect(records.logs.map(\.path) == ["log/ipp.jsonl", "log/page_log", "log/page_log.1", "log/page_log.2"])
    #expect(records.logs.map(\.accepted) == [1, 4, 4, 3])
    #expect(records.logs.map(\.repeated) == [0, 0, 2, 0])
    let jobs = records.traces.jobs.map { records.texts.text($0.name).dropFirst(4) }.joined(separator: " ")
    #expect(jobs == "3 3 4 5 5 1 2 20 21 22")
  }

  @Test("The name of a log without folder, ending, rotated day and compression names its device (decision 64)")
  func names() throws {
    #expect(
      ["log/a/LPT-01.log", "log/page_log", "log/page_log.1.gz", "log/page_log-20250301.gz", "log/SRV-01-20250301", "log/.x"]
        .map(LogContext.name) == ["LPT-01", "page_log", "page_log", "page_log", "SRV-01", ".x"])
    let records = try readingLog("a/lpt_01.log", "I [22/Nov/2026:12:34:29 +0000] x\n", tables: deviceTable)
    #expect(records.readingLines == ["1: LPT-01 2026-11-22T20:34:29"])
  }

  @Test("arsip.yaml names the device of a log, and its format where the content leaves it open")
  func declared() throws {
    let settings = try settings("perangkat: {SRV-9: {log: [{berkas: \"log/*\", format: cups-error-log}]}}")
    let records = try readingLog("x", "I [22/Nov/2026:12:34:29 +0000] x\nhalo\n", settings: settings)
    #expect(records.readingLines == ["1: SRV-9 2026-11-22T20:34:29"])
    #expect(records.lineProblems == ["2: malformed"])
    #expect(try readingLog("x", "halo\n", settings: settings).lineProblems == ["1: malformed"])
  }

  @Test("Empty, equal, binary, unknown and foreign files are named as such")
  func unread() throws {
    let folder = try ArchiveFolder([
      "log/a": jobs(1...2), "log/b": jobs(1...2), "log/c": "", "log/d": "\u{FEFF}", "log/e": "catatan rapat\n", "log/f.pdf": "x",
      "log/g": "\n\n", "log/h.gz": "\u{1F}\u{8B}",
    ])
    try folder.write(Array(repeating: [0x41, 0x00, 0x0A], count: 100).flatMap { $0 }, to: "log/i")
    let contents = try folder.read()
    let records = contents.records
    #expect(records.duplicates.map { "\($0.path) = \($0.original)" } == ["log/b = log/a"])
    #expect(
      records.unreadLines == [
        "log/c: empty", "log/d: empty", "log/e: unknown-log", "log/g: unknown-log", "log/h.gz: unknown-log", "log/i: binary",
      ])
    #expect(records.unused == ["log/f.pdf"])
    #expect(contents.inputs.contains("log/a"))
    #expect(records.traces.jobs.count == 2)
  }

  @Test("A compressed log is read; of one that is cut off, what is left")
  func compressed() throws {
    let folder = try ArchiveFolder()
    try folder.write(Self.gzipped, to: "log/page_log.1.gz")
    try folder.write(Self.gzipped + Self.gzipped, to: "log/page_log.2.gz")
    try folder.write(Array(Self.gzipped.dropLast(12)), to: "log/page_log.3.gz")
    let records = try folder.read().records
    #expect(records.logs.prefix(2).map(\.accepted) == [4, 8])
    #expect(records.traces.jobs.first.map { records.cells.text($0.device) } == "page_log")
    #expect(records.unreadLines == ["log/page_log.3.gz: truncated"])
    #expect(records.logsBalance)
  }

  @Test("Bytes that are no UTF-8, such as half a sequence at the end, cost their own line only")
  func encoding() throws {
    let folder = try ArchiveFolder()
    try folder.write(Array((job(1) + job(2)).utf8) + Array("KTP Sit\u{E9}".utf8).dropLast(), to: "log/page_log")
    let records = try folder.read().records
    #expect(records.traces.jobs.count == 2)
    #expect(records.lineProblems == ["3: encoding"])
    #expect(records.quarantinedLines.map(\.column) == [8])
  }

  @Test("A table with the columns of a capture log or a job log is a log; arsip.yaml may translate its columns")
  func tables() throws {
    let captures =
      "waktu;id_perangkat;modalitas;nik;kualitas\n2025-02-28 08:19;FPR-01;sidik_jari;6311064302080001;\"74,5\"\n;;;;\n"
    #expect(
      try readingLog("tangkap.csv", captures).captureLines == [
        "2: fingerprint 6311064302080001||74.5/-  @FPR-01 2025-02-28T08:19:00"
      ])
    let settings = try settings(
      """
      perangkat:
        PRN-01:
          antrean: [HDP5000]
          log:
            - berkas: log/cetak.csv
              format: csv
              kolom: {Dokumen: job-name, Printer: printer-name, Waktu Cetak: date-time-at-completed, Hasil: job-state}
      """)
    let jobs =
      "Waktu Cetak,Printer,Dokumen,Hasil\n28/02/2025 08:19:05,HDP5000,CTK-1,completed\nkemarin,HDP5000,CTK-2,aborted\nx\n"
    let records = try readingLog("cetak.csv", jobs, settings: settings)
    #expect(records.jobLines == ["2: CTK-1|HDP5000→PRN-01|||-1|-1 completed @PRN-01 2025-02-28T08:19:05"])
    #expect(records.lineProblems == ["3: unreadable-time", "4: malformed"])
  }

  @Test("Positions of traces count on behind the tables, and lead to the log's path")
  func positions() throws {
    let records = try reading(["sesi.csv": "id_sesi,npsn,tanggal\n", "log/a": job(1), "log/b": job(2)])
    #expect(records.traces.jobs.map { records.path(of: $0.position) } == ["log/a", "log/b"])
  }
}
