import Foundation
import Fundamentals
import Records
import Testing

@testable import Archive

/// XES logs as rows of `langkah`.
struct XESReadingTests {
  private static let mapping = """
    kegiatan: {Cek status: 3, Perekaman: 6, Rapat: abaikan}
    kolom: {"concept:name(case)": nik, "org:resource": id_petugas}
    sesi: SES-1
    """

  private func read(_ log: String, _ mapping: String = XESReadingTests.mapping, path: String = "log.xes") throws -> Records {
    try reading([path: log], settings: eventLogSettings(mapping))
  }

  @Test func aStartAndACompleteAreOneExecution() throws {
    let records = try read(
      xes(
        """
        <trace><string key="concept:name" value="6311"/>
        \(event("Cek status", ("time:timestamp", "2025-02-28T08:00:00+08:00"), ("lifecycle:transition", "start")))
        \(event("Cek status", ("time:timestamp", "2025-02-28T08:04:00+08:00"), ("lifecycle:transition", "COMPLETE"),
          ("org:resource", "PTG-1"), ("hasil", "belum_rekam")))
        </trace>
        """))
    #expect(records.stories == ["3 6311 SES-1 PTG-1 belum_rekam 2025-02-28T08:00:00–2025-02-28T08:04:00"])
    #expect(records.executionLines.first?.hasPrefix("4:") == true)
  }

  @Test func instancesTellWhichEndBelongsToWhichStart() throws {
    func part(_ minute: Int, _ transition: String, _ instance: String) -> String {
      event(
        "Perekaman", ("time:timestamp", "2025-02-28T08:0\(minute):00+08:00"), ("lifecycle:transition", transition),
        ("concept:instance", instance))
    }
    let events = part(0, "start", "a") + part(1, "start", "b") + part(2, "complete", "b") + part(9, "complete", "a")
    let records = try read(xes("<trace>\(events)</trace>"))
    #expect(
      records.stories.map { $0.suffix(39) } == [
        "2025-02-28T08:00:00–2025-02-28T08:09:00", "2025-02-28T08:01:00–2025-02-28T08:02:00",
      ])
  }

  @Test(arguments: [
    ("start", "2025-02-28T08:00:00–?", 1), ("complete", "?–2025-02-28T08:00:00", 1), ("pi_abort", "?–2025-02-28T08:00:00", 1),
    ("schedule", "", 0), ("suspend", "", 0), ("lain", "?–2025-02-28T08:00:00", 1),
  ])
  func anEventAloneSaysWhatItCan(_ transition: String, _ times: String, _ count: Int) throws {
    let lone = event(
      "Perekaman", ("time:timestamp", "2025-02-28T08:00:00+08:00"), ("lifecycle:transition", transition))
    let records = try read(xes("<trace>\(lone)</trace>"))
    #expect(records.executions.count == count)
    #expect(records.files[0].rows == 1)
    #expect(records.stories.allSatisfy { $0.hasSuffix(times) })
    #expect(records.stories.allSatisfy { $0.contains("batal") == (transition == "pi_abort") })
  }

  @Test func nothingIsLost() throws {
    let records = try read(
      xes("<trace>\(event("Rapat"))\(event("Makan siang"))\(event("CEK-STATUS"))</trace>\(event("Perekaman"))"))
    #expect(records.stories == ["3 ? SES-1 ? ? ?–?", "6 ? SES-1 ? ? ?–?"])
    #expect(records.quarantineLines == ["3: unknown-step langkah"])
    #expect(records.quarantine.first?.text.contains("Makan siang") == true)
    #expect(records.files[0].blank == 1)
  }

  @Test func timesMayBeTextAndInOtherAttributes() throws {
    let records = try read(
      xes(
        "<trace>\(event("Perekaman", ("time:timestamp", "2019/11/03 01:11:19.000"), ("completeTime", "2019/11/03 01:20:00.000")))</trace>"
      ), "kegiatan: {Perekaman: 6}\nkolom: {\"time:timestamp\": mulai, completeTime: selesai}")
    #expect(records.stories == ["6 ? ? ? ? 2019-11-03T01:11:19–2019-11-03T01:20:00"])
  }

  @Test func nestedAttributesAndListsHavePaths() throws {
    let log = xes(
      """
      <trace><event>
      <string key="concept:name" value="Perekaman"/>
      <string key="tim" value="x"><string key="ketua" value="PTG-7"/></string>
      <list key="berkas"><string key="a" value="fotokopi_kk"/><string key="b" value="fotokopi_akta"/></list>
      <list key="baru"><values><string key="a" value="satu"/></values></list>
      <container key="kotak"><int key="isi" value="7"/></container>
      </event></trace>
      """)
    let records = try read(
      log,
      "kegiatan: {Perekaman: 6}\nkolom: {tim/ketua: id_petugas, berkas: kelengkapan, baru: output, kotak/isi: keterangan}")
    let row = records.executions[0]
    let how = records.circumstances[row.circumstances]
    #expect(records.cells.text(how.officers) == "PTG-7")
    #expect(records.cells.text(how.items) == "fotokopi_kk|fotokopi_akta")
    #expect(records.cells.text(how.outputs) == "satu")
    #expect(records.texts.text(row.note) == "7")
  }

  @Test func globalsAndExtensionsAreNoEvents() throws {
    let log = xes(
      """
      <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <global scope="event"><string key="hasil" value="gagal"/></global>
      <classifier name="A" keys="'Nama kegiatan' Kode"/>
      <trace><event><string key="Nama kegiatan" value="Cek"/><string key="Kode" value="S"/></event></trace>
      """)
    let records = try read(log, "kegiatan: {Cek+S: 3}")
    #expect(records.stories == ["3 ? ? ? ? ?–?"])
  }

  @Test func valuesAreTranslated() throws {
    let log = xes("<trace>\(event("Cek status", ("outcome", "ok")))</trace>")
    let records = try read(log, "kegiatan: {Cek status: 3}\nkolom: {outcome: hasil}\nnilai: {hasil: {ok: sesuai}}")
    #expect(records.stories == ["3 ? ? ? sesuai ?–?"])
  }

  @Test func anyIdentifierMayStandForAPerson() throws {
    let log = xes(
      "<trace><string key=\"concept:name\" value=\"Application_17\"/>\(event("Perekaman"))\(event("Perekaman"))</trace>")
    let records = try read(log, "kegiatan: {Perekaman: 6}\nkolom: {\"concept:name(case)\": orang}")
    let persons = Set(records.stories.map { $0.split(separator: " ")[1] })
    #expect(persons.count == 1)
    #expect(persons.first?.count == 20)
    #expect(records.quarantine.isEmpty)
  }

  @Test func aLogThatNamesOurColumnsNeedsNoMapping() throws {
    let log = xes(
      "<trace><string key=\"id_sesi\" value=\"SES-9\"/>\(event("apa saja", ("langkah", "3"), ("orang", "00000000000000ff")))</trace>"
    )
    let records = try reading(["log.xes": log])
    #expect(records.stories == ["3 00000000000000000255 SES-9 ? ? ?–?"])
  }

  @Test func aLogWithoutAMappingSaysWhatItLacks() throws {
    let records = try reading(["log.xes": xes("<trace>\(event("Register request"))</trace>")])
    #expect(records.files.isEmpty)
    #expect(records.unreadDetails.first?.contains("log_peristiwa") == true)
    #expect(records.unreadDetails.first?.contains("Register request") == true)
  }

  @Test(arguments: [
    ("<!DOCTYPE log [<!ENTITY a \"b\">]><log/>", "DOCTYPE"),
    ("<log><trace>", "salah"),
    ("<log>&a;</log>", "salah"),
    ("<html/>", "bukan log"),
    ("bukan xml", "salah"),
    ("<log><trace><event>" + String(repeating: "<list key=\"a\">", count: 70), "64"),
  ])
  func whatIsNoLogIsNamed(_ text: String, _ word: String) throws {
    let records = try read(text)
    #expect(records.unread.map(\.reason) == [.eventLog])
    #expect(records.unreadDetails.first?.contains(word) == true)
  }

  @Test func whatStandsBeforeABreakIsRead() throws {
    let whole = xes("<trace>\(event("Cek status"))\(event("Perekaman"))\(event("Cek status"))</trace>")
    let cut = String(whole.prefix(upTo: try #require(whole.range(of: "<event>", options: .backwards)).upperBound))
    let records = try read(cut)
    #expect(records.stories.count == 2)
    #expect(records.unread.map(\.reason) == [.eventLog])
    #expect(records.unreadDetails.first?.contains("terbaca") == true)
  }

  @Test func everyPrefixOfALogIsReadOrNamed() throws {
    let whole = xes("<trace><string key=\"concept:name\" value=\"63\"/>\(event("Perekaman", ("hasil", "berhasil")))</trace>")
    for length in 1..<whole.utf8.count {
      let records = try read(String(decoding: whole.utf8.prefix(length), as: UTF8.self))
      #expect(records.executions.count <= 1)
      #expect(records.unread.count == 1 || length > whole.utf8.count - 2)
    }
  }

  @Test(arguments: ["windows-1252", "ISO-8859-1", "cp1252"])
  func oldEncodingsAreRead(_ encoding: String) throws {
    let text =
      "<?xml version='1.0' encoding='\(encoding)'?><log><trace>\(event("Perekaman", ("keterangan", "caf#")))</trace></log>"
    let bytes = text.utf8.map { $0 == UInt8(ascii: "#") ? 0xE9 : $0 }
    let log = bytes.withUnsafeBytes {
      EventLogFile($0, .xes, mapping: try? eventLogSettings(XESReadingTests.mapping).eventLogs.first)
    }
    let rows = try #require(log.tables.first?.rows)
    #expect(String(decoding: rows.bytes, as: UTF8.self).contains("café"))
    #expect(log.problem == nil)
  }
}
