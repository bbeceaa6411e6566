import Fundamentals
import Records
import Testing

@testable import Archive

/// Object-centric logs (OCEL 2.0) as rows of our tables, in JSON and XML.
struct ObjectLogReadingTests {
  /// A purchase as the specification tells it, in the three parts that matter here.
  private static let json = """
    {
      "objectTypes": [{"name": "Applicant", "attributes": [{"name": "born", "type": "string"}]}, {"name": "Clerk", "attributes": []}],
      "eventTypes": [{"name": "Record", "attributes": [{"name": "result", "type": "string"}]}],
      "objects": [
        {"id": "6311010101080001", "type": "Applicant",
         "attributes": [{"name": "born", "time": "1970-01-01T00:00:00Z", "value": "2008-01-01"}],
         "relationships": [{"objectId": "C1", "qualifier": "served by"}]},
        {"id": "6311010101080002", "type": "Applicant", "attributes": [], "relationships": []},
        {"id": "C1", "type": "Clerk"}
      ],
      "events": [
        {"id": "e1", "type": "Record", "time": "2025-02-28T08:00:00Z",
         "attributes": [{"name": "result", "value": "ok \\u00e9 \\"x\\""}],
         "relationships": [{"objectId": "6311010101080001", "qualifier": "of"}, {"objectId": "C1", "qualifier": "by"}]},
        {"id": "e2", "type": "Lunch", "time": "2025-02-28T09:00:00Z"},
        {"id": "e3", "type": "Record", "time": "2025-02-28T10:00:00Z", "relationships": [
          {"objectId": "6311010101080001", "qualifier": ""}, {"objectId": "6311010101080002", "qualifier": ""}]}
      ]
    }
    """

  private static let xml = """
    <?xml version='1.0' encoding='UTF-8'?>
    <log><object-types/><event-types/>
    <objects>
    <object id="63" type="Applicant"><attributes><attribute name="born" time="1970-01-01T00:00:00Z">2008-01-01</attribute></attributes></object>
    <object id="C1" type="Clerk"/>
    </objects>
    <events><event id="e1" type="Record" time="2025-02-28T08:00:00Z">
    <attributes><attribute name="result">a &amp; b</attribute></attributes>
    <objects><relationship object-id="63" qualifier="of"/><object object-id="C1" qualifier="by" type="Clerk"/></objects>
    </event></events></log>
    """

  private static let mapping = """
    kegiatan: {Record: 6, Lunch: abaikan}
    kolom: {result: hasil}
    objek: {Applicant: {tabel: siswa, kolom: {born: tanggal_lahir}}, Clerk: petugas}
    sesi: SES-1
    """

  private func read(_ text: String, _ path: String, _ mapping: String = ObjectLogReadingTests.mapping) throws -> Records {
    try reading([path: text], settings: eventLogSettings(mapping))
  }

  @Test func anEventIsAnExecutionForEachStudent() throws {
    let records = try read(ObjectLogReadingTests.json, "log.jsonocel")
    #expect(
      records.stories == [
        "6 6311010101080001 SES-1 C1 ok é \"x\" ?–2025-02-28T16:00:00", "6 6311010101080001 SES-1 ? ? ?–2025-02-28T18:00:00",
        "6 6311010101080002 SES-1 ? ? ?–2025-02-28T18:00:00",
      ])
    #expect(records.executionLines.map { $0.prefix { $0 != ":" } } == ["12", "16", "16"])
    #expect(records.files.first { $0.table == .executions }?.blank == 1)
  }

  @Test func objectsAreRowsOfTheirTables() throws {
    let records = try read(ObjectLogReadingTests.json, "log.jsonocel")
    #expect(records.students.count == 2)
    #expect(records.students[0].birth?.iso == "2008-01-01")
    #expect(records.officers.count == 1)
    #expect(records.files.map(\.path) == ["log.jsonocel", "log.jsonocel#petugas", "log.jsonocel#siswa"])
  }

  @Test(arguments: ["log.xmlocel", "log.xml", "LOG.XML"])
  func theXMLFormatHasTheSameMeaning(_ path: String) throws {
    let records = try read(ObjectLogReadingTests.xml, path)
    #expect(records.stories == ["6 63 SES-1 C1 a & b ?–2025-02-28T16:00:00"])
    #expect(records.students.count == 1)
  }

  @Test func aFileOfAnotherKindIsLeftAlone() throws {
    let records = try reading(["catatan.json": "{\"nama\": 1}", "sampul.xml": "<html/>", "daftar.sqlite": "SQLite"])
    #expect(records.unused == ["catatan.json", "daftar.sqlite", "sampul.xml"])
    #expect(records.unread.isEmpty)
  }

  @Test func aLogWithoutAMappingNamesItsEvents() throws {
    let records = try reading(["log.jsonocel": ObjectLogReadingTests.json])
    #expect(records.files.isEmpty)
    #expect(records.unreadDetails.first?.contains("Record, Lunch") == true)
  }

  @Test func rowsOfOtherTablesComeFromEventsToo() throws {
    let log = """
      {"objectTypes": [], "eventTypes": [], "objects": [
        {"id": "S", "type": "siswa", "attributes": [{"name": "nik", "value": "6311010101080001"}]},
        {"id": "K1", "type": "kartu", "attributes": [{"name": "nomor_blangko", "value": "A1"}]},
        {"id": "K2", "type": "kartu"}],
       "events": [{"id": "e", "type": "penyerahan", "time": "2025-02-28T08:00:00+08:00",
        "attributes": [{"name": "nomor_bast", "value": "BAST-1"}],
        "relationships": [{"objectId": "S", "qualifier": ""}, {"objectId": "K1", "qualifier": ""}, {"objectId": "K2", "qualifier": ""}]}]}
      """
    let records = try reading(["log.jsonocel": log])
    #expect(records.handovers.count == 2)
    #expect((0..<2).map { records.texts.text(records.handovers[$0].serial) } == ["A1", "K2"])
    #expect(records.written(records.handovers[0].time) == "2025-02-28T08:00:00")
    #expect(records.texts.text(records.handovers[0].receipt) == "BAST-1")
  }

  @Test(arguments: [
    ("[", "{"), ("{\"events\": [{\"id\": 3", ","), ("{\"events\": {}}", "["), ("{\"a\": \"\\x\"}", "\\"),
    ("{\"a\": " + String(repeating: "[", count: 70), "64"), ("{\"a\" 1}", ":"), ("", "{"), ("{\"a\": \"x", "\""),
  ])
  func wrongJSONIsNamedWithItsPlace(_ text: String, _ word: String) throws {
    let problem = text.isEmpty ? nil : try read(text, "log.jsonocel").unreadDetails.first
    #expect(text.isEmpty || problem?.contains(word) == true)
  }

  @Test(arguments: ["jsonocel", "xmlocel"])
  func everyPrefixIsReadOrNamed(_ ending: String) throws {
    let whole = ending == "jsonocel" ? ObjectLogReadingTests.json : ObjectLogReadingTests.xml
    for length in stride(from: 1, to: whole.utf8.count - 1, by: 7) {
      let records = try read(String(decoding: whole.utf8.prefix(length), as: UTF8.self), "log.\(ending)")
      #expect(records.unread.map(\.reason) == [.eventLog])
      #expect(records.executions.count <= 3)
    }
  }

  @Test func aThingLinkedToNothingIsNoRow() throws {
    let log = """
      {"objectTypes": [], "eventTypes": [], "objects": [],
       "events": [{"id": "e", "type": "Record", "time": "", "relationships": [{"objectId": "hilang", "qualifier": "of"}]}]}
      """
    #expect(try read(log, "log.jsonocel").stories == ["6 ? SES-1 ? ? ?–?"])
  }
}
