import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("How cells become values")
struct ReadingRowTests {
  @Test(
    "A NIK may be dressed up; a broken one is named, any other text is no NIK (decision 22)",
    arguments: [
      ("6311064302080001", "6311064302080001"), ("'6311064302080001", "6311064302080001"),
      ("=\"6311064302080001\"", "6311064302080001"), ("\"=\"\"6311064302080001\"\"\"", "6311064302080001"),
      ("6311 0643 0208 0001", "6311064302080001"), ("6311\u{A0}064302080001", "6311064302080001"),
      ("631106430208000", "631106430208000"), ("0311064302080001", "0311064302080001"), ("-", ""), ("–", ""), ("", ""),
      ("6.31E+15", "nik-broken"), ("\"6,31106E15\"", "nik-broken"), ("6.31106e+15", "nik-broken"),
      ("63110643020800O1", "nik-malformed"), ("Siti", "nik-malformed"), ("6311.0643", "nik-malformed"),
    ])
  func niks(cell: String, expected: String) throws {
    let records = try reading(["peserta.csv": "id_sesi,nik,keterangan\nS1,\(cell),x\n"])
    if expected.hasPrefix("nik") {
      #expect(records.quarantineLines == ["2: \(expected) nik"])
    } else {
      #expect(records.rosterLines == ["2: S1|\(expected)|x"])
    }
  }

  @Test(
    "Times as offices write them (decisions 71, 72)",
    arguments: [
      ("2025-02-28T08:15:30", "2025-02-28T08:15:30"), ("2025-02-28 08:15", "2025-02-28T08:15:00"),
      ("28-02-2025 08.15", "2025-02-28T08:15:00"), ("28/02/2025 08:15:30", "2025-02-28T08:15:30"),
      ("28 Pebruari 2025 08.15 WITA", "2025-02-28T08:15:00"), ("28 Februari 2025, pukul 08.15", "2025-02-28T08:15:00"),
      ("2025-02-28 08:15 WIB", "2025-02-28T09:15:00"), ("2025-02-28 08:15 WIT", "2025-02-28T07:15:00"),
      ("2025-02-28T00:15:00Z", "2025-02-28T08:15:00"), ("2025-02-28T08:15:00.5+08:00", "2025-02-28T08:15:00"),
      ("08:15", "2025-02-28T08:15:00"), ("08.15", "2025-02-28T08:15:00"), ("8:15:30", "2025-02-28T08:15:30"),
      ("2025-02-28", "?"), ("-", "?"), ("–", "?"), ("", "?"),
    ])
  func times(cell: String, expected: String) throws {
    let sessions = "id_sesi,npsn,tanggal,petugas,perangkat\nS1,1,28-02-2025,,\n"
    let text = "id_sesi;langkah;nik;mulai;selesai;id_petugas;hasil\nS1;1;;\(cell);2025-02-28T10:00:00;A;selesai\n"
    let records = try reading(["sesi.csv": sessions, "langkah.csv": text])
    #expect(records.executionLines == ["2: 1 \(expected)–2025-02-28T10:00:00"])
  }

  @Test(
    "What is no time sends the row to quarantine and names the column (decision 24)",
    arguments: ["kemarin", "2025-02-30T08:00", "2025-13-01", "25:00", "08:61", "2025-02-28T08:15:00 XYZ", "45716.34"])
  func noTimes(cell: String) throws {
    let sessions = "id_sesi,npsn,tanggal,petugas,perangkat\nS1,1,2025-02-28,,\n"
    let text = "id_sesi,langkah,nik,mulai,selesai,id_petugas\nS1,6,,2025-02-28T09:00:00,\(cell),A\n"
    let records = try reading(["sesi.csv": sessions, "langkah.csv": text])
    #expect(records.quarantineLines == ["2: unreadable-cell selesai"])
    #expect(records.quarantine.first?.step == 5)
  }

  @Test("A time without a date needs a session whose day is known; a date without a time is midnight where that makes sense")
  func datesAndTimesAlone() throws {
    let records = try reading([
      "sesi.csv": "id_sesi,npsn,tanggal,petugas,perangkat\nS1,1,,,\nS1,1,2025-02-28,,\n",
      "langkah.csv": "id_sesi,langkah,nik,mulai,selesai,id_petugas\nS1,1,,08:00,,\nS7,1,,08:00,,\n",
      "perekaman.csv": "nik,status,waktu,id_petugas\n6311064302080001,PRINT_READY_RECORD,2025-03-01,\n",
    ])
    // The first row of a session wins, even if its day is empty (decision 79).
    #expect(records.quarantineLines == ["2: session-date-missing mulai", "3: session-date-missing mulai"])
    var times: [String] = []
    records.statuses.forEach { _, row in times.append(records.written(row.time)) }
    #expect(times == ["2025-03-01T00:00:00"])
  }

  @Test("An empty step, and one that the procedure does not have (decisions 24, 118)")
  func steps() throws {
    let text = "id_sesi,langkah,nik,mulai,selesai,id_petugas\nS1,,,,,A\nS1,9,,,,A\nS1,enam,,,,A\n,6,,,,\n"
    let records = try reading(["langkah.csv": text])
    #expect(records.quarantineLines == ["2: step-missing langkah", "3: unknown-step langkah", "4: unknown-step langkah"])
    #expect(records.executionLines == ["5: 6 ?–?"])
  }

  @Test("A waiver without reason, approver or expiry, and a stock row without a number")
  func otherTables() throws {
    let records = try reading([
      "pengecualian.csv":
        "aturan,sasaran,alasan,disetujui_oleh,berlaku_sampai\ntime.over-limit,*,banjir,Kadis,31-12-2025\ntime.over-limit,*,,Kadis,31-12-2025\n",
      "persediaan.csv":
        "waktu,id_sesi,barang,gerak,jumlah,keterangan\n2025-02-28,S1,blangko,awal,\"1.000\",\n2025-02-28,S1,blangko,akhir,banyak,\n",
    ])
    #expect(records.waivers.count == 1)
    #expect(records.stock.count == 1)
    #expect(records.quarantineLines == ["3: waiver-incomplete alasan", "3: unreadable-cell jumlah"])
  }

  @Test("A mapping renames columns, translates values and orders dates (decision 136)")
  func mapping() throws {
    let yaml = """
      tabel:
        - berkas: "ekspor/*.csv"
          tabel: siswa
          kolom: {Nomor Induk: nik, Nama Lengkap: nama, JK: jenis_kelamin, Lahir: tanggal_lahir}
          nilai: {jenis_kelamin: {Lk: L, Pr: P}}
          format_tanggal: MM/dd/yyyy
      """
    let settings = try SettingsFile.load(path: "arsip.yaml", bytes: Array(yaml.utf8), files: [])
    let text = "NOMOR_INDUK;Nama Lengkap;J.K.;Lahir\n6311064302080001;Siti; Pr ;02/03/2008\n6311064302080002;Budi;L;03/02/2008\n"
    let records = try reading(["ekspor/bip.csv": text], settings: settings)
    var rows: [String] = []
    records.students.forEach { _, row in
      rows.append("\(records.texts.text(row.name)) \(records.cells.text(row.sex)) \(LocalDate(days: row.birthDate).iso)")
    }
    #expect(rows == ["Siti P 2008-02-03", "Budi L 2008-03-02"])
    // Beyond the pattern the same file means nothing.
    #expect(try reading(["bip.csv": text], settings: settings).unreadLines == ["bip.csv: unknown-table"])
  }

  @Test("A computer's declared zone counts for the rows that name it alone (decision 134)")
  func deviceZone() throws {
    var settings = ArchiveSettings()
    var device = DeviceSettings(id: "LPT-01")
    device.zone = Zone(named: "Asia/Jakarta")
    settings.devices = [device]
    let records = try reading(
      [
        "perangkat.csv": "id_perangkat,jenis,model,nomor_seri\nLPT-01,Komputer,,\nPRN-01,printer,,\n",
        "langkah.csv":
          "id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat\nS1,1,,2025-02-28T08:00:00,2025-02-28 09:00 WITA,A,PRN-01 | LPT-01\nS1,1,,2025-02-28T08:00:00,,A,PRN-01\n",
      ], settings: settings)
    #expect(records.executionLines == ["2: 1 2025-02-28T09:00:00–2025-02-28T09:00:00", "3: 1 2025-02-28T08:00:00–?"])
  }
}
