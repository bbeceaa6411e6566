import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("Logs in JSON")
struct JSONLogTests {
  private let nik = "6311064302080001"

  @Test("A printer's job log (decision 52): states as words or numbers, values alone or in an array")
  func printerJobs() throws {
    let text = """
      {"printer-name": "PRN-01", "job-id": 101, "job-name": "CTK-1", "job-originating-user-name": "op", "job-billing": "SES-1", "job-state": "completed", "job-state-reasons": ["a", "b"], "date-time-at-completed": "2025-02-28T09:26:24+08:00", "job-impressions-completed": 1}
      {"job-state": [8], "job-name": ["CTK-2"], "printer-name": ["PRN-01"], "date-time-at-creation": ["2025-02-28T01:26:24Z"]}
      {"job-state": "7", "job-name": "Kartu \\"A\\" \\u00e9 \\ud83d\\ude00", "job-printer-uri": "ipp://localhost/printers/PRN-02", "date-time-at-completed": "2025-02-28T09:26:24.750+08:00"}
      {"job-state": 5, "job-name": "CTK-4", "printer-name": "PRN-01", "date-time-at-creation": "2025-02-28T09:26:24"}
      """
    let records = try readingLog("ipp-jobs.jsonl", text, tables: deviceTable)
    #expect(
      records.jobLines == [
        "1: CTK-1|PRN-01→PRN-01|op|SES-1|101|1 completed @PRN-01 2025-02-28T09:26:24",
        "2: CTK-2|PRN-01→PRN-01|||-1|-1 aborted @PRN-01 2025-02-28T09:26:24",
        "3: Kartu \"A\" é 😀|PRN-02→PRN-02|||-1|-1 canceled @PRN-02 2025-02-28T09:26:24",
        "4: CTK-4|PRN-01→PRN-01|||-1|-1 unknown @PRN-01 2025-02-28T09:26:24",
      ])
    #expect(records.traces.jobs.allSatisfy { $0.witness == .printer })
  }

  @Test("A capture log (decision 59); a time without a zone is in the zone of its device (decision 134)")
  func captures() throws {
    let settings = try settings("perangkat: {KAM-01: {zona: Asia/Jakarta}}")
    let text = """
      {"waktu": "2025-02-28T08:19:18", "id_perangkat": "KAM-01", "modalitas": "foto", "nik": "\(nik)", "id_sesi": "SES-1", "kualitas": 74, "ambang": 9, "algoritma": "vendor-face", "diterima": true, "alasan": ""}
      {"waktu": "2025-02-28T08:20:35+08:00", "id_perangkat": "fpr 01", "modalitas": "Sidik Jari", "nik": \(nik), "kualitas": "21,5", "algoritma": "NFIQ2", "diterima": "tidak", "alasan": "jari luka", "transaksi": "T-1"}
      {"waktu": "28/02/2025 08.23 WIB", "id_perangkat": "TTD-01", "modalitas": "tanda_tangan", "nik": "", "kualitas": null}
      """
    let records = try readingLog("tangkap.jsonl", text, tables: deviceTable, settings: settings)
    #expect(
      records.captureLines == [
        "1: photo \(nik)|SES-1|74.0/9.0 vendor-face @KAM-01 2025-02-28T09:19:18",
        "2: fingerprint \(nik)||21.5/- NFIQ2 @FPR-01 2025-02-28T08:20:35",
        "3: signature ||-/-  @TTD-01 2025-02-28T09:23:00",
      ])
    #expect(records.traces.captures.map(\.isAccepted) == [true, false, true])
    #expect(records.traces.captures.map { records.texts.text($0.reason) } == ["", "jari luka", ""])
    #expect(records.traces.captures.map { records.texts.text($0.transaction) } == ["", "T-1", ""])
  }

  @Test(
    "A line that cannot be read is quarantined and named",
    arguments: [
      (#"{"waktu": "2025-02-28T08:19:18", "modalitas": "foto", "nik": 6.31E+15}"#, "nik-broken"),
      (#"{"waktu": "2025-02-28T08:19:18", "modalitas": "foto", "nik": "Siti"}"#, "nik-malformed"),
      (#"{"waktu": "2025-02-30T08:19:18", "modalitas": "foto"}"#, "unreadable-time"),
      (#"{"waktu": "2025-02-28", "modalitas": "foto"}"#, "unreadable-time"), (#"{"modalitas": "foto"}"#, "unreadable-time"),
      (#"{"waktu": "2025-02-28T08:19:18", "modalitas": "suara"}"#, "unknown-modality"),
      (#"{"waktu": "2025-02-28T08:19:18", "modalitas": "foto", "kualitas": "baik"}"#, "malformed"),
      (#"{"waktu": "2025-02-28T08:19:18", "modalitas": "foto", "diterima": "entah"}"#, "malformed"),
      (#"{"waktu": "2025-02-28T08:19:18", "modalitas": "foto""#, "malformed"),
      (#"{"waktu": "2025-02-28T08:19:18", "modalitas": "fo"#, "malformed"), (#"{"waktu" "x"}"#, "malformed"),
      (#"{"waktu": "2025-02-28T08:19:18", "modalitas": "foto"} x"#, "malformed"), ("halo", "malformed"), ("\\", "malformed"),
      (#"{"x": "\"#, "malformed"), (#"{"x": [}]}"#, "malformed"), (#"{"x": tru}"#, "malformed"), ("{\"x\": \"\u{0}\"}", "nul"),
    ])
  func dirt(line: String, reason: String) throws {
    let good = #"{"waktu": "2025-02-28T08:19:18", "id_perangkat": "KAM-01", "modalitas": "foto"}"#
    let records = try readingLog("tangkap.jsonl", good + "\n" + line + "\n" + good)
    #expect(records.lineProblems == ["2: \(reason)"])
    #expect(records.traces.captures.map(\.position.line) == [1, 3])
  }

  @Test("Members that nobody asks for may be nested, but not without end")
  func nesting() throws {
    func line(_ depth: Int) -> String {
      let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      return #"{"waktu": "2025-02-28T08:19:18", "modalitas": "foto", "x": \#(nested)}"#
    }
    let records = try readingLog("tangkap.jsonl", [line(1), line(64), line(65), line(500_000)].joined(separator: "\n"))
    #expect(records.traces.captures.count == 2)
    #expect(records.lineProblems == ["3: too-deep", "4: too-deep"])
  }

  @Test("A line over one mebibyte is quarantined")
  func longLine() throws {
    let line = #"{"waktu": "2025-02-28T08:19:18", "modalitas": "foto", "x": ""#
    let text = [100, 2 << 20].map { line + String(repeating: "x ", count: $0 / 2) + #""}"# }.joined(separator: "\n")
    let records = try readingLog("tangkap.jsonl", text)
    #expect(records.lineProblems == ["2: too-long"])
    #expect(records.quarantinedLines.allSatisfy { $0.text.utf8.count <= 400 })
  }

  @Test("journalctl -o json: realtime, monotonic and boot; what is no text is an array of bytes or null")
  func journal() throws {
    let text = #"""
      {"MESSAGE":[80,97],"__REALTIME_TIMESTAMP":"1740699000000001","__MONOTONIC_TIMESTAMP":"12000000","_BOOT_ID":"aa","_HOSTNAME":"lpt-01"}
      {"_BOOT_ID":"bb","__REALTIME_TIMESTAMP":"946684800000000","_HOSTNAME":[255,1],"MESSAGE":null}
      {"MESSAGE":"x","_HOSTNAME":"lain","__REALTIME_TIMESTAMP":"0"}
      {"__REALTIME_TIMESTAMP":null}
      {"__REALTIME_TIMESTAMP":"99999999999999999999"}
      """#
    let records = try readingLog("journal-LPT.json", text, tables: deviceTable)
    #expect(
      records.readingLines == [
        "1: LPT-01 2025-02-28T07:30:00", "2: journal-LPT 2000-01-01T08:00:00", "3: journal-LPT 1970-01-01T08:00:00",
      ])
    #expect(records.traces.readings.map(\.monotonic) == [12_000_000, -1, -1])
    #expect(records.traces.readings.map { records.texts.text($0.boot) } == ["aa", "bb", ""])
    #expect(records.lineProblems == ["4: unreadable-time", "5: unreadable-time"])
  }

  @Test("journalctl -o export: entries of fields, an empty line behind each")
  func journalExport() throws {
    let text = """
      __CURSOR=s=1
      _CMDLINE=\(String(repeating: "x", count: 1000))
      __REALTIME_TIMESTAMP=1740699000000000
      __MONOTONIC_TIMESTAMP=12
      _BOOT_ID=aa
      _HOSTNAME=LPT-01
      MESSAGE
      \u{3}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}a\nb

      __CURSOR=s=2
      __REALTIME_TIMESTAMP=x

      """
    let records = try readingLog("boot.export", text, tables: deviceTable)
    #expect(records.readingLines == ["1: LPT-01 2025-02-28T07:30:00"])
    #expect(records.lineProblems == ["11: unreadable-time"])
    #expect(records.logs.map(\.lines) == [2])
  }
}
