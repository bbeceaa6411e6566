import Fundamentals
import Procedure
import Records
import Testing

@testable import Archive

/// `log_peristiwa` in `arsip.yaml`.
struct EventLogSettingsTests {
  private func load(_ yaml: String) throws -> ArchiveSettings {
    try SettingsFile.load(path: "arsip.yaml", bytes: Array(yaml.utf8), files: [])
  }

  @Test func theTemplateSaysItAll() throws {
    let template = try #require(BuiltinFiles.text("templates/arsip.yaml"))
    let lines = template.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("# log_peristiwa:") })
    let part = lines[start...].prefix { !$0.isEmpty }.map { $0.dropFirst(2) }.joined(separator: "\n")
    let mapping = try #require(try load(part).eventLogs.first)
    #expect(mapping.fits("ekspor/a.xes.gz"))
    #expect(!mapping.fits("ekspor/lama/a.xes.gz"))
    #expect(mapping.activities[Layout.key("register REQUEST")] == .step(1))
    #expect(mapping.activities[Layout.key("Lunch")] == .ignored)
    #expect(mapping.columns.map { "\($0.attribute)=\($0.column)" } == ["concept:name(case)=nik", "org:resource=id_petugas"])
    #expect(mapping.session == "SES-001")
    #expect(mapping.values == ["hasil": ["ok": "sesuai"]])
    #expect(mapping.objects[Layout.key("Applicant")]?.table == .students)
    #expect(mapping.objects[Layout.key("Clerk")]?.table == .officers)
  }

  @Test func anAttributeMayFillSeveralColumns() throws {
    let settings = try load(
      "log_peristiwa:\n  - berkas: \"*\"\n    kolom: {case: [nik, ID Sesi]}\n    kegiatan: {Print: pencetakan}")
    #expect(settings.eventLogs[0].columns.map(\.column) == ["nik", "id_sesi"])
    #expect(settings.eventLogs[0].activities[Layout.key("Print")] == .table(.prints))
  }

  @Test(arguments: [
    ("kegiatan: {Print: cetak}", "2:33"), ("kegiatan: {Print: 0}", "2:33"), ("kolom: {a: umur}", "2:26"),
    ("objek: {Clerk: pegawai}", "2:30"), ("nilai: {umur: {a: b}}", "2:23"), ("peta: {}", "2:15"),
    ("objek: {Clerk: {kolom: {}}}", "2:30"),
  ])
  func whatIsWrongIsNamedWithItsPlace(_ part: String, _ place: String) throws {
    let error = #expect(throws: ProcedureError.self) { try load("log_peristiwa:\n- {berkas: x, \(part)}") }
    #expect(error?.message(in: .indonesian).hasPrefix("arsip.yaml:\(place):") == true)
  }

  @Test func theFirstPatternThatFitsWins() throws {
    let settings = try load("log_peristiwa:\n  - {berkas: \"a*\", sesi: SATU}\n  - {berkas: \"*\", sesi: DUA}")
    #expect(settings.eventLogMapping(for: "a.xes")?.session == "SATU")
    #expect(settings.eventLogMapping(for: "b.xes")?.session == "DUA")
    #expect(settings.eventLogMapping(for: "b/c.xes") == nil)
  }
}
