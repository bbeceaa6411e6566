import Sampling
import Testing

@Suite("A season without deviations")
struct RealismTests {
  private let archive: SampleArchive

  init() throws { archive = try SampleArchive(700, seed: 3, deviations: false) }

  @Test("A student has about seven executions, a session about eighty students")
  func averages() throws {
    let steps = try archive.rows("langkah").count
    #expect((4_550...5_250).contains(steps))
    let rosters = Dictionary(grouping: try archive.rows("peserta"), by: { $0["id_sesi"] ?? "" }).values.map(\.count)
    #expect(rosters.allSatisfy { (40...120).contains($0) })
    #expect((65...95).contains(rosters.reduce(0, +) / rosters.count))
  }

  @Test("No officer does two things at once")
  func noOverlap() throws {
    let rows = try archive.rows("langkah").filter { $0["nik"] != "" && $0["mulai"] != "" }
    let byOfficer = Dictionary(grouping: rows) { ($0["id_petugas"] ?? "") + " " + ($0["id_sesi"] ?? "") }
    for work in byOfficer.values {
      let times = work.map { ($0["mulai"] ?? "", $0["selesai"] ?? "") }.sorted { $0.0 < $1.0 }
      for (one, next) in zip(times, times.dropFirst()) { #expect(one.1 <= next.0) }
    }
  }

  @Test("Students are served between eight and four")
  func hours() throws {
    for row in try archive.rows("langkah") where row["nik"] != "" && row["mulai"] != "" {
      #expect((row["mulai"] ?? "").dropFirst(11) >= "08:00:00")
      #expect((row["selesai"] ?? "").dropFirst(11) <= "16:00:00")
    }
  }

  @Test("No school has two sessions on a day, and no officer is at two schools")
  func calendar() throws {
    let sessions = try archive.rows("sesi")
    #expect(Set(sessions.map { ($0["npsn"] ?? "") + ($0["tanggal"] ?? "") }).count == sessions.count)
    let stations = sessions.flatMap { session in
      (session["petugas"] ?? "").split(separator: "|").map { $0 + (session["tanggal"] ?? "") }
    }
    #expect(Set(stations).count == stations.count)
  }

  @Test("Personal numbers, blanks, prints and sessions are numbered once")
  func unique() throws {
    for (table, column) in [
      ("siswa", "nik"), ("pencetakan", "nomor_blangko"), ("pencetakan", "id_cetak"), ("sesi", "id_sesi"),
      ("penyerahan", "nomor_blangko"), ("perangkat", "id_perangkat"), ("petugas", "id_petugas"),
    ] {
      let values = try archive.rows(table).compactMap { $0[column] }
      #expect(Set(values).count == values.count, "\(table).\(column)")
    }
  }

  @Test("A personal number says the day of birth and the sex of its owner")
  func personalNumbers() throws {
    for student in try archive.rows("siswa") {
      let nik = Array(student["nik"] ?? "")
      let birth = (student["tanggal_lahir"] ?? "").split(separator: "-")
      try #require(nik.count == 16 && birth.count == 3)
      let day = try #require(Int(String(nik[6..<8])))
      #expect(student["jenis_kelamin"] == (day > 40 ? "P" : "L"))
      #expect(Int(birth[2]) == (day > 40 ? day - 40 : day))
      #expect(String(nik[8..<10]) == birth[1])
      #expect(String(nik[10..<12]) == birth[0].suffix(2))
    }
  }

  @Test("Every session's blanks add up")
  func blanks() throws {
    let prints = Dictionary(grouping: try archive.rows("pencetakan"), by: { $0["id_sesi"] ?? "" })
    let stock = try archive.rows("persediaan").filter { $0["barang"] == "blangko" && $0["id_sesi"] != "" }
    for (session, rows) in Dictionary(grouping: stock, by: { $0["id_sesi"] ?? "" }) {
      func amount(_ movement: String) -> Int {
        rows.first { $0["gerak"] == movement }.flatMap { Int($0["jumlah"] ?? "") } ?? 0
      }
      let good = prints[session, default: []].count { $0["hasil"] == "berhasil" }
      let spoiled = prints[session, default: []].count - good
      #expect(amount("pemakaian") == good)
      #expect(amount("rusak") == spoiled)
      #expect(amount("awal") + amount("masuk") - good - spoiled - amount("kembali") == amount("akhir"))
    }
  }

  @Test("Every card handed over was printed before, and every receipt counts its rows")
  func receipts() throws {
    let printed = Set(
      try archive.rows("pencetakan").filter { $0["hasil"] == "berhasil" }.compactMap { $0["nomor_blangko"] })
    let receipts = Dictionary(grouping: try archive.rows("penyerahan"), by: { $0["nomor_bast"] ?? "" })
    #expect(!receipts.isEmpty)
    for rows in receipts.values {
      #expect(rows.allSatisfy { $0["jumlah_ditandatangani"] == String(rows.count) })
      #expect(rows.allSatisfy { printed.contains($0["nomor_blangko"] ?? "") })
    }
  }
}
