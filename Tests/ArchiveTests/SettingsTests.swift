import Fundamentals
import Procedure
import Records
import Testing

@testable import Archive

@Suite("arsip.yaml")
struct SettingsTests {
  private func settings(_ yaml: String, files: [String] = []) throws -> ArchiveSettings {
    try SettingsFile.load(path: "arsip.yaml", bytes: Array(yaml.utf8), files: files)
  }

  private func messages(_ yaml: String) -> [String] {
    do throws(ProcedureError) {
      _ = try SettingsFile.load(path: "arsip.yaml", bytes: Array(yaml.utf8), files: ["arsip.yaml", "prosedur/kami.yaml"])
      return []
    } catch {
      return error.message(in: .english).split(separator: "\n").map(String.init)
    }
  }

  @Test("Every key is read as a typed value")
  func everything() throws {
    let settings = try settings(
      """
      kantor:
        nama: Disdukcapil
        kabupaten: Balangan
        alamat: Paringin
        kepala: {nama: Aminah, nip: "196501011990031001", pangkat: Pembina}
      zona: Asia/Jayapura
      prosedur: ./prosedur/kami.yaml
      kalender: libur.yaml
      ulang_tahun_29_februari: 28-februari
      tabel:
        - berkas: "ekspor/bip_*.xlsx"
          tabel: siswa
          kolom: {Nama Lengkap: nama, JK: jenis_kelamin}
          nilai: {jenis_kelamin: {Lk: L, Pr: P}}
          format_tanggal: MM/dd/yyyy
      perangkat:
        LPT-01:
          zona: Asia/Jakarta
          jangkar: [{perangkat: "2025-02-28T06:58:10", acuan: "2025-02-28T09:00:00", cara: ntp, ketidakpastian: 2}]
        PRN-01:
          antrean: [KTP, KTP-2]
          log: [{berkas: "log/page_log*", format: cups-page-log, pola: "%p|%u|%j"}]
      hasil_guna: {ribbon: 450, film: 1400}
      ambang: {foto: {vendor-face: 9}, sidik_jari: {NFIQ2: 40}}
      surat: {nomor_bast: "400/{urut}/{tahun}", kertas: F4}
      retensi: {catatan: 5 tahun, paket: 30 hari}
      """, files: ["prosedur/kami.yaml", "libur.yaml"])
    #expect(settings.office.name == "Disdukcapil")
    #expect(settings.office.headName == "Aminah")
    #expect(settings.office.headRank == "Pembina")
    #expect(settings.zone.name == "Asia/Jayapura")
    #expect(settings.procedure == "prosedur/kami.yaml")
    #expect(settings.calendar == "libur.yaml")
    #expect("\(settings.leapBirthday)" == "february28")
    #expect(settings.mapping(for: "ekspor/bip_2025.xlsx")?.table == .students)
    #expect(settings.mapping(for: "ekspor/lama/bip_2025.xlsx") == nil)
    #expect(settings.mappings.first?.columns == ["namalengkap": "nama", "jk": "jenis_kelamin"])
    #expect(settings.mappings.first?.values == ["jenis_kelamin": ["Lk": "L", "Pr": "P"]])
    #expect(settings.mappings.first?.dateOrder == DateOrder(parts: [.month, .day, .year]))
    #expect(settings.devices.map(\.id) == ["LPT-01", "PRN-01"])
    #expect(settings.devices[0].zone?.name == "Asia/Jakarta")
    // 06:58:10 in Jakarta is 08:58:10 in Jayapura.
    let anchor = try #require(settings.devices[0].anchors.first)
    #expect(anchor.reference.microseconds - anchor.device.microseconds == 110_000_000)
    #expect(anchor.method == "ntp")
    #expect(anchor.uncertainty == 2)
    #expect(settings.devices[1].queues == ["KTP", "KTP-2"])
    #expect(settings.devices[1].logs == [DeviceLog(pattern: "log/page_log*", format: .cupsPageLog, template: "%p|%u|%j")])
    #expect(settings.ribbonYield == 450)
    #expect(settings.filmYield == 1400)
    #expect(settings.thresholds == ["foto": ["vendor-face": 9], "sidik_jari": ["NFIQ2": 40]])
    #expect(settings.letter.receiptNumber == "400/{urut}/{tahun}")
    #expect(settings.letter.paper == .f4)
    #expect(settings.retention == ["catatan": "5 tahun", "paket": "30 hari"])
  }

  @Test(
    "A file of comments, an empty one and keys without a value mean the defaults",
    arguments: [
      "", "\u{FEFF}# nothing\r\n", "# a\n\n  # b\n", "kantor:\ntabel:\nperangkat:\nhasil_guna:\nambang:\nsurat:\nretensi:\n",
    ])
  func defaults(yaml: String) throws {
    let settings = try settings(yaml)
    #expect(settings.zone == .makassar)
    #expect(settings.ribbonYield == 500)
    #expect("\(settings.leapBirthday)" == "march1")
  }

  @Test(
    "Each mistake is named with line, column and remedy",
    arguments: [
      ("zonna: x", "arsip.yaml:1:1: The key \"zonna\" is not known here. Perhaps \"zona\" is meant."),
      (
        "zona: Asia/Paringin",
        "arsip.yaml:1:7: The word \"Asia/Paringin\" is not known. Known are: Asia/Jakarta, Asia/Makassar, Asia/Jayapura."
      ),
      ("zona: [a]", "arsip.yaml:1:7: Here one text is expected."),
      ("prosedur: kamu.yaml", "arsip.yaml:1:11: The word \"kamu.yaml\" is not known."),
      ("prosedur: prosedur/kamu.yaml", "Perhaps \"prosedur/kami.yaml\" is meant."),
      ("kalender: ../libur.yaml", "arsip.yaml:1:11: The word \"../libur.yaml\" is not known."),
      ("ulang_tahun_29_februari: 2-maret", "Perhaps \"1-maret\" is meant."),
      ("tabel: [{tabel: siswa}]", "arsip.yaml:1:9: The key \"berkas\" is missing."),
      ("tabel: [{berkas: a.csv, tabel: murid}]", "arsip.yaml:1:32: The word \"murid\" is not known."),
      ("tabel: [{berkas: a.csv, tabel: siswa, kolom: {Nama: namaa}}]", "Perhaps \"nama\" is meant."),
      ("tabel: [{berkas: a.csv, tabel: siswa, nilai: {kelamin: {Lk: L}}}]", "The word \"kelamin\" is not known."),
      ("tabel: [{berkas: a.csv, tabel: siswa, format_tanggal: dd-MM}]", "The word \"dd-MM\" is not known."),
      ("tabel: [{berkas: 'ekspor\\a.csv', tabel: siswa}]", "arsip.yaml:1:18: The file pattern"),
      ("tabel: [{berkas: '/a.csv', tabel: siswa}]", "fits no file"),
      ("tabel: [{berkas: 'a[b.csv', tabel: siswa}]", "square brackets come in pairs"),
      ("perangkat: {A: {zona: WIBB}}", "The word \"WIBB\" is not known."),
      ("perangkat: {A: {jangkar: [{perangkat: kemarin, acuan: '2025-01-01T08:00'}]}}", "\"kemarin\" is no date and time."),
      (
        "perangkat: {A: {jangkar: [{perangkat: '2025-01-01', acuan: '2025-01-01T08:00'}]}}", "\"2025-01-01\" is no date and time."
      ),
      ("perangkat: {A: {log: [{berkas: 'log/*', format: cups-pagelog}]}}", "Perhaps \"cups-page-log\" is meant."),
      ("hasil_guna: {ribbon: 0}", "arsip.yaml:1:22: Here a whole number from 1 to 100000 is expected."),
      ("ambang: {wajah: {a: 1}}", "arsip.yaml:1:10: The word \"wajah\" is not known."),
      ("surat: {kertas: A5}", "The word \"A5\" is not known."),
      (
        "surat: {nomor_bast: '400/{nomor}/{tahun}'}",
        "cannot be filled in. Use {urut}, {bulan}, {bulan_romawi}, {tahun}; {urut} must be among them."
      ),
      ("retensi: {catatan: lama}", "\"lama\" is no period."),
      ("kantor: Dinas", "Here pairs of \"key: value\" is expected. See the example in `mutubaku init`: arsip.yaml."),
    ])
  func mistakes(yaml: String, expected: String) {
    let found = messages(yaml)
    #expect(found.count == 1)
    #expect(found.first?.contains(expected) == true, "\(found)")
  }

  @Test("All mistakes of a file are named at once, in order, and no NIK in them")
  func severalMistakes() {
    let found = messages("zona: 6311064302080001\nprosedurr: x\nhasil_guna: {film: banyak}\n")
    #expect(found.map { $0.prefix(13) } == ["arsip.yaml:1:", "arsip.yaml:2:", "arsip.yaml:3:"])
    #expect(!found.joined().contains("6311064302080001"))
  }

  @Test("What the file of a new archive shows as comments can be used as it stands")
  func template() throws {
    let text = try #require(BuiltinFiles.text("templates/arsip.yaml"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
    let yaml = lines.map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
    let settings = try settings(yaml, files: ["kalender/libur.yaml"])
    #expect(settings.procedure == "balangan-2020")
    #expect(settings.devices.map(\.id) == ["LPT-01", "PRN-01"])
    #expect(settings.mappings.count == 1)
  }

  @Test("A mapped header beats one that is only called the same")
  func mappedColumns() throws {
    let mapping = try #require(
      try settings("tabel: [{berkas: a.csv, tabel: siswa, kolom: {Nama Lengkap: nama}}]").mapping(for: "a.csv"))
    let layout = Layout(table: .students, header: ["NIK", "Nama", "nama_lengkap"], mapping: mapping)
    #expect(layout.columns[0] == 0)
    #expect(layout.columns[1] == 2)
  }
}
