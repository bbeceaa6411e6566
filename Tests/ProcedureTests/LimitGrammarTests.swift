import Fundamentals
import Procedure
import Testing

@Suite struct LimitGrammarTests {
  @Test(arguments: [
    ("10 (sepuluh) menit", "paling lama 10 menit"),
    ("Paling lama 1 hari kerja*)", "paling lama 1 hari kerja"),
    ("1 0 Hari Kerja", "paling lama 10 hari kerja"),
    ("2 bulan 1 minggu", "paling lama 2 bulan 1 minggu"),
    ("1,5 jam", "paling lama 1,5 jam"),
    ("1.5 jam", "paling lama 1,5 jam"),
    ("½ jam", "paling lama 0,5 jam"),
    ("1½ jam", "paling lama 1,5 jam"),
    ("1/2 jam", "paling lama 0,5 jam"),
    ("1 1/2 jam", "paling lama 1,5 jam"),
    ("setengah jam", "paling lama 0,5 jam"),
    ("satu setengah jam", "paling lama 1,5 jam"),
    ("dua puluh lima menit", "paling lama 25 menit"),
    ("sehari", "paling lama 1 hari"),
    ("1.500 menit", "paling lama 1.500 menit"),
    ("maks. 2 jam", "paling lama 2 jam"),
    ("2 jam maksimal", "paling lama 2 jam"),
    ("< 5 menit", "paling lama 5 menit"),
    ("≤ 5 menit", "paling lama 5 menit"),
    ("tidak lebih dari 5 menit", "paling lama 5 menit"),
    ("selambat-lambatnya 3 hari", "paling lama 3 hari"),
    ("dalam waktu 3 hari", "paling lama 3 hari"),
    ("± 10 menit", "paling lama 10 menit"),
    ("+/- 10 menit", "paling lama 10 menit"),
    ("kurang lebih 10 menit", "paling lama 10 menit"),
    ("s.d 3 hari", "paling lama 3 hari"),
    ("5 s/d 10 menit", "5 sampai 10 menit"),
    ("5 sd 10 menit", "5 sampai 10 menit"),
    ("5 sampai dengan 10 menit", "5 sampai 10 menit"),
    ("5 hingga 10 menit", "5 sampai 10 menit"),
    ("5 — 10 menit", "5 sampai 10 menit"),
    ("antara 5 dan 10 menit", "5 sampai 10 menit"),
    ("30 menit - 3 Jam", "30 menit sampai 3 jam"),
    ("minimal 1 jam maksimal 2 jam", "1 sampai 2 jam"),
    ("1 jam 30 menit", "paling lama 1 jam 30 menit"),
    ("1 jam + 30 menit", "paling lama 1 jam 30 menit"),
    ("1 x 24 jam", "paling lama 24 jam"),
    ("2x24 jam", "paling lama 48 jam"),
    ("3 kali 24 jam", "paling lama 72 jam"),
    ("2 hari efektif", "paling lama 2 hari kerja"),
    ("14 hari kalender", "paling lama 14 hari"),
    ("1 tahun", "paling lama 12 bulan"),
    ("5 minit", "paling lama 5 menit"),
    ("5 mnt", "paling lama 5 menit"),
    ("120 Menit / 3 Hari", "paling lama 120 menit atau 3 hari"),
    ("30 menit atau 1 jam", "paling lama 30 menit atau 1 jam"),
    ("15 menit/ berkas", "paling lama 15 menit per berkas"),
    ("10 menit per tujuan", "paling lama 10 menit per tujuan"),
    ("10 menit untuk setiap berkas", "paling lama 10 menit per berkas"),
    ("1-2 menit/berkas", "1 sampai 2 menit per berkas"),
    ("3 hari kerja sejak berkas lengkap", "paling lama 3 hari kerja"),
    ("15 Menit (jika syarat terpenuhi)", "paling lama 15 menit"),
    ("7 hari (Des t-1 / Jan t)", "paling lama 7 hari"),
    ("1 bulan (tanggal 1- 20)", "paling lama 1 bulan"),
    ("(30 menit)", "paling lama 30 menit"),
    ("(1-2) jam", "1 sampai 2 jam"),
    ("3 hari\nkerja", "paling lama 3 hari kerja"),
    ("45 detik", "paling lama 45 detik"),
  ])
  func measurable(_ text: String, _ meaning: String) {
    #expect(TimeLimit(parsing: text).text(in: .indonesian) == meaning)
  }

  @Test(arguments: [
    ("", "kosong"), ("-", "kosong"), ("–", "kosong"), ("  ", "kosong"), ("...", "kosong"),
    ("Sesuai kebutuhan", "kata-tanpa-angka"), ("Sejak Kickoff", "kata-tanpa-angka"),
    ("Triwulanan", "berkala"), ("Setiap hari", "berkala"), ("2 kali sebulan", "berkala"), ("setiap 3 hari", "berkala"),
    ("Januari s.d. Maret", "jendela-tanggal"), ("pukul 08.00 - 16.00 WITA", "jendela-tanggal"), ("H-3", "jendela-tanggal"),
    ("3 bulan sekali", "berkala"),
    ("2 x seminggu", "berkala"), ("Semester 1", "jendela-tanggal"), ("jam 8-16", "jendela-tanggal"), ("24 jam/hari", "laju"),
    ("2 jam kerja", "jam-kerja"), ("minimal 2 jam", "batas-bawah"), ("> 5 menit", "batas-bawah"),
    ("3 hari sebelum kegiatan", "tenggat"), ("setengah hari kerja", "pecahan"), ("1,5 bulan", "pecahan"),
    ("2 bulan 1 minggu; 5 hari kerja; 1 hari", "daftar"), ("5 menit\n10 menit", "daftar"),
  ])
  func namedNotMeasurable(_ text: String, _ reason: String) {
    #expect(TimeLimit(parsing: text).meaning == .notMeasurable(reason: reason))
  }

  /// Numbers that mean nothing certain: the file must be corrected.
  @Test(arguments: [
    "10", "10 menti-menti", "5 langkah", "5 langkah setiap berkas", "10 - 5 menit", "0 menit", "1 2 jam", "5 menit 10 menit",
    "2/3 hari",
    "99999999999999999999 menit", "999999999 tahun", "5 menit/10 berkas", "1 - 2 - 3 hari", "menit 10",
  ])
  func unreadable(_ text: String) {
    let limit = TimeLimit(parsing: text)
    #expect(limit.obstacle == .unreadable)
    #expect(limit.raw == text)
  }

  @Test func englishText() {
    #expect(TimeLimit(parsing: "1-2 jam").text(in: .english) == "1 to 2 hours")
    #expect(TimeLimit(parsing: "1 hari kerja").text(in: .english) == "at most 1 working day")
    #expect(TimeLimit(parsing: "").text(in: .english) == "not measurable: no time is given")
  }
}
