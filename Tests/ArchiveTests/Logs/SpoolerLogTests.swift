import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("Logs of the print spooler")
struct SpoolerLogTests {
  /// What CUPS 2.4.2 really wrote: aborted by the printer and yet `total 1`, two sides as `total 2`, cancelled as `total 0`.
  private static let pageLog = """
    KTP operator1 1 [22/Nov/2026:12:34:43 +0000] total 1 SMAN1-20261122 localhost KTP-1001 om_card_54x86mm -
    KTP operator1 3 [22/Nov/2026:12:34:54 +0000] total 1 SMAN1-20261122 localhost KTP-1003-JAM om_card_54x86mm -
    KTP operator1 4 [22/Nov/2026:12:35:15 +0000] total 2 SMAN1-20261122 localhost KTP-1004-duplex 54x86mm two-sided-long-edge
    KTP operator1 6 [22/Nov/2026:12:36:07 +0000] total 0 SMAN1-20261122 localhost KTP-1006 om_card_54x86mm -

    """

  @Test("page_log: every job with its total; the time is taken as written")
  func pageLog() throws {
    let records = try readingLog("page_log", Self.pageLog)
    #expect(
      records.jobLines == [
        "1: KTP-1001|KTP→KTP|operator1|SMAN1-20261122|1|1 completed @page_log 2026-11-22T20:34:43",
        "2: KTP-1003-JAM|KTP→KTP|operator1|SMAN1-20261122|3|1 completed @page_log 2026-11-22T20:34:54",
        "3: KTP-1004-duplex|KTP→KTP|operator1|SMAN1-20261122|4|2 completed @page_log 2026-11-22T20:35:15",
        "4: KTP-1006|KTP→KTP|operator1|SMAN1-20261122|6|0 unknown @page_log 2026-11-22T20:36:07",
      ])
    #expect(records.traces.jobs.allSatisfy { $0.witness == .spooler && $0.time == $0.rawTime })
    #expect(records.logs.map(\.format) == ["cups-page-log"])
  }

  @Test(
    "Users and job names may hold blanks, brackets and even a total: the time in brackets is the anchor",
    arguments: [
      (
        "KTP Siti Aminah 7 [28/Feb/2025:09:26:25 +0800] total 1 SES-001 localhost Kartu Siti 2 om_card_54x86mm -",
        "1: Kartu Siti 2|KTP→KTP|Siti Aminah|SES-001|7|1 completed @page_log 2025-02-28T09:26:25"
      ),
      (
        "KTP [a] 7 [28/Feb/2025:09:26:25 +0800] total 1 - localhost [x] total 9 - -",
        "1: [x] total 9|KTP→KTP|[a]||7|1 completed @page_log 2025-02-28T09:26:25"
      ),
      (
        "KTP op 7 [28/Feb/2025:09:26:25 +0800] total 1 SES-001 localhost",
        "1: |KTP→KTP|op|SES-001|7|1 completed @page_log 2025-02-28T09:26:25"
      ),
    ])
  func blanks(line: String, job: String) throws {
    #expect(try readingLog("page_log", line).jobLines == [job])
  }

  @Test("A PageLogFormat of its own is named in arsip.yaml; the job name takes what the other fields leave")
  func template() throws {
    let settings = try settings(
      #"""
      perangkat:
        PRN-01:
          antrean: [KTP, KTP-2]
          log: [{berkas: "log/page_log*", format: cups-page-log, pola: "%p|%u|%j|%T|%P|%C|%{job-billing}|%{job-name}|%{media} 100%%"}]
      """#)
    let line = "KTP-2|op|12|[28/Feb/2025:09:26:25 +0800]|total|1|SES-001|CTK|000001|om_card_54x86mm 100%\n"
    let records = try readingLog("page_log.1", line, tables: deviceTable, settings: settings)
    #expect(
      records.jobLines == [
        "1: CTK|000001|KTP-2→PRN-01|op|SES-001|12|1 completed @PRN-01 2025-02-28T09:26:25"
      ])
    // Without the template nobody knows what the line means.
    #expect(try readingLog("page_log.1", line).unreadLines == ["log/page_log.1: unknown-log"])
  }

  @Test("A queue is the printer of that id, however it is spelled (decisions 50, 64)")
  func queues() throws {
    let line = "prn_01 op 1 [28/Feb/2025:09:26:25 +0800] total 1 SES-001 localhost CTK-1 om_card_54x86mm -"
    #expect(
      try readingLog("page_log", line, tables: deviceTable).jobLines == [
        "1: CTK-1|prn_01→PRN-01|op|SES-001|1|1 completed @PRN-01 2025-02-28T09:26:25"
      ])
  }

  @Test("A line for a page, as old versions write, says only what the clock showed")
  func pages() throws {
    let records = try readingLog(
      "page_log",
      "KTP op 1 [28/Feb/2025:09:26:25 +0800] 1 1 - localhost CTK-1 - -\nKTP op 1 [28/Feb/2025:09:26:26 +0800] total 1 - localhost CTK-1 - -\n"
    )
    #expect(records.traces.jobs.count == 1)
    #expect(records.readingLines == ["1: page_log 2025-02-28T09:26:25"])
  }

  @Test(
    "What is no job line is quarantined, with its place and without any NIK",
    arguments: [
      ("KTP op 6311064302080001 [28/Feb/2025:09:26:25 +0800] total x - - - - -", "malformed"),
      ("KTP op x [28/Feb/2025:09:26:25 +0800] total 1 - - - - -", "malformed"),
      ("[28/Feb/2025:09:26:25 +0800] total 1", "malformed"), ("6311064302080001 halo", "unreadable-time"),
      ("KTP op 1 [31/Feb/2025:09:26:25 +0800] total 1 - - - - -", "unreadable-time"),
      ("KTP op 1 [28/Feb/2025:09:26:25", "unreadable-time"), ("KTP op 1 [28/Feb/20", "unreadable-time"),
      ("KTP\u{0} op 1 [28/Feb/2025:09:26:25 +0800] total 1 - - - - -", "nul"),
    ])
  func dirt(line: String, reason: String) throws {
    let records = try readingLog("page_log", Self.pageLog + "\n\n" + line)
    #expect(records.lineProblems == ["7: \(reason)"])
    #expect(records.traces.jobs.count == 4)
    #expect(records.logs[0].blank == 2)
    #expect(records.quarantinedLines.allSatisfy { !$0.text.contains("631106430208") })
  }

  @Test("access_log and error_log: every line is a reading of the clock")
  func readings() throws {
    let access = """
      localhost - - [22/Nov/2026:12:34:41 +0000] "POST /printers/KTP HTTP/1.1" 200 410 Create-Job successful-ok
      10.0.0.7 - Siti [22/Nov/2026:12:34:47.250 +0000] "GET /\\" HTTP/1.1" 200 743 - -
      localhost - - [22/Nov/2026:12:34:41 +0000]
      """
    let error = """
      I [22/Nov/2026:12:34:29 +0000] Listening to 127.0.0.1:8632 (IPv4)
      I [22/Nov/2026:12:34:41 +0000] [Job 1] Adding start banner page "none".
      d [01/Jan/1970:07:00:00 +0700] x
      Z [22/Nov/2026:12:34:41 +0000] x
      """
    let first = try readingLog("access_log", access)
    #expect(first.readingLines == ["1: access_log 2026-11-22T20:34:41", "2: access_log 2026-11-22T20:34:47"])
    #expect(first.traces.readings[1].rawTime.microseconds % 1_000_000 == 250_000)
    #expect(first.lineProblems == ["3: malformed"])
    let second = try readingLog("error_log", error)
    #expect(second.logs[0].format == "cups-error-log")
    #expect(
      second.readingLines == [
        "1: error_log 2026-11-22T20:34:29", "2: error_log 2026-11-22T20:34:41", "3: error_log 1970-01-01T08:00:00",
      ])
    #expect(second.lineProblems == ["4: malformed"])
  }
}
