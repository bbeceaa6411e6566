import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("Logs of operating systems")
struct SystemLogTests {
  /// The newest day of any table is 28 February 2025.
  private let tables = deviceTable.merging([
    "perekaman.csv": "nik,status,waktu,id_petugas\n6311064302080001,BIO_CAPTURED,2025-02-28T08:00:00,A\n"
  ]) { $1 }

  @Test(
    "syslog of RFC 3164 has no year: it is the latest one in which the line is not later than the day after the newest day of a table",
    arguments: [
      ("Feb 28 08:00:00 LPT-01 cupsd: x", "LPT-01 2025-02-28T08:00:00"),
      ("Mar  1 23:59:59 LPT-01 cupsd: x", "LPT-01 2025-03-01T23:59:59"),
      ("<34>Mar  2 00:00:00 LPT-01 cupsd: x", "LPT-01 2024-03-02T00:00:00"),
      ("Feb 29 08:00:00 lpt_01 cupsd: x", "LPT-01 2024-02-29T08:00:00"),
      ("Dec 31 08:00:00 lain cupsd[12]: x", "syslog 2024-12-31T08:00:00"),
    ])
  func year(line: String, reading: String) throws {
    #expect(try readingLog("syslog", line, tables: tables).readingLines == ["1: \(reading)"])
  }

  @Test("Without any time in a table no year can be told")
  func noYear() throws {
    #expect(try readingLog("syslog", "Feb 28 08:00:00 LPT-01 cupsd: x").lineProblems == ["1: unreadable-time"])
  }

  @Test(
    "syslog of RFC 5424, and the time of RFC 3339 in the older form",
    arguments: [
      ("<165>1 2025-02-28T00:14:15.000003Z LPT-01 cupsd 812 ID47 [x@1 a=\"b\"] text", ["1: LPT-01 2025-02-28T08:14:15"]),
      ("<165>1 2025-02-28T08:14:15+08:00 - - - - -", ["1: messages 2025-02-28T08:14:15"]),
      ("<165>1 - LPT-01 cupsd 812 - - text", []),
      ("2025-02-28T08:14:15.123456+08:00 LPT-01 cupsd: x", ["1: LPT-01 2025-02-28T08:14:15"]),
    ])
  func versions(line: String, readings: [String]) throws {
    let records = try readingLog("messages", line, tables: tables)
    #expect(records.readingLines == readings)
    #expect(records.logs.map(\.accepted) == [1])
  }

  @Test(
    "What is no syslog line is quarantined",
    arguments: [
      "<999>Feb 28 08:00:00 a b: c", "<165>1 kemarin LPT-01 a b c d", "<165>1 x", "Feb 30 08:00:00 a b: c", "  baris lanjutan",
      "F",
      "<1", "Feb 28 25:00:00 LPT-01 x: y",
    ])
  func dirt(line: String) throws {
    let records = try readingLog("syslog", "Feb 28 08:00:00 LPT-01 cupsd: x\n" + line, tables: tables)
    #expect(records.readingLines.count == 1)
    #expect(records.quarantinedLines.map(\.line) == [2])
  }

  private static func event(_ id: Int, _ data: String, time: String = "2025-02-28T01:26:25.1234567Z") -> String {
    """
    <Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'>
      <System><Provider Name='Microsoft-Windows-PrintService'/><EventID>\(id)</EventID><TimeCreated SystemTime='\(time)'/>
        <Computer>LPT-01</Computer></System>
      \(data)
    </Event>
    """
  }

  private static let userData = """
    <UserData><DocumentPrinted xmlns='http://x'><Param1>12</Param1><Param2>CTK-1 &amp; kawan</Param2><Param3>op</Param3>\
    <Param4>\\\\LPT-01</Param4><Param5>PRN-01</Param5><Param6>USB001</Param6><Param7>1024</Param7><Param8>2</Param8>\
    </DocumentPrinted></UserData>
    """
  private static let eventData = """
    <EventData><Data Name="Param1">13</Data><Data Name="Param2">Print Document</Data><Data Name="Param3">op</Data>\
    <Data Name="Param4"/><Data Name="Param5">PRN-02</Data><Data Name="Param8">0</Data></EventData>
    """

  private static let jobs = [
    "1: CTK-1 & kawan|PRN-01→PRN-01|op||12|2 completed @LPT-01 2025-02-28T09:26:25",
    "6: Print Document|PRN-02→PRN-02|op||13|0 completed @LPT-01 2025-02-28T09:26:25",
  ]

  @Test(
    "Windows event 307 in both layouts, with and without a common root element",
    arguments: [("", ""), ("<Events>", "</Events>"), ("<?xml version='1.0' encoding='utf-16'?><Events>", "\n</Events>\n")])
  func windowsEvents(head: String, tail: String) throws {
    let text =
      head + [Self.event(307, Self.userData), Self.event(307, Self.eventData), Self.event(800, "")].joined(separator: "\n") + tail
    let records = try readingLog("printservice.xml", text, tables: deviceTable)
    #expect(records.jobLines == Self.jobs)
    #expect(records.readingLines == ["11: LPT-01 2025-02-28T09:26:25"])
    #expect(records.logs.map(\.lines) == [3])
  }

  @Test("Windows writes UTF-16")
  func utf16() throws {
    let folder = try ArchiveFolder(deviceTable)
    let text = "<?xml version='1.0' encoding='utf-16'?><Events>" + Self.event(307, Self.userData) + "</Events>"
    try folder.write([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "log/print.xml")
    #expect(try folder.read().records.jobLines == Array(Self.jobs.prefix(1)))
  }

  @Test("A damaged event leaves the others as they are")
  func damagedEvents() throws {
    let good = Self.event(307, Self.userData)
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    let bad = [
      Self.event(307, "<UserData><Param5>&lol;</Param5></UserData>"), Self.event(307, deep), Self.event(307, "<a></b>"),
      Self.event(307, ""), Self.event(307, Self.userData, time: "kemarin"),
      String(good.dropLast("</Event>".count + 1)), good,
    ]
    let records = try readingLog("print.xml", ([good] + bad).joined(separator: "\n"), tables: deviceTable)
    #expect(
      records.quarantinedLines.map(\.reason) == [.entity, .tooDeep, .malformed, .malformed, .unreadableTime, .malformed])
    #expect(records.traces.jobs.count == 2)
  }

  @Test("A document type is refused, with whatever its entities would grow to")
  func documentType() throws {
    let text = """
      <?xml version="1.0"?>
      <!DOCTYPE Events [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>
      <Events>\(Self.event(307, Self.userData))</Events>
      """
    let records = try readingLog("print.xml", text, tables: deviceTable)
    #expect(records.lineProblems == ["2: entity"])
    #expect(records.traces.jobs.isEmpty)
  }
}
