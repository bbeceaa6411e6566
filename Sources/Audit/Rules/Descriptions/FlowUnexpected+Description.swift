extension RuleDescription {
  /// `flow.unexpected`.
  static let flowUnexpected = RuleDescription(
    .flowUnexpected, .violation,
    title: Bilingual(
      "Langkah tidak pada tempatnya",
      "A step out of place"),
    rationale: Bilingual(
      "Langkah yang diulang atau dilakukan tanpa perlu menandakan salah catat atau kerja ganda.",
      "A step repeated or done without need points to a slip or double work."),
    condition: Bilingual(
      "Penjajaran termurah tidak punya tempat bagi pelaksanaan itu. Mencetak ulang hanya boleh sesudah cetak yang gagal.",
      "The cheapest alignment has no place for the execution. Printing again is allowed only after a failed print."),
    clause: Bilingual(
      "Urutan kegiatan SOP",
      "Order of the activities of the SOP"),
    remedy: Bilingual(
      "Periksa mengapa langkah itu dilakukan atau dicatat lagi.",
      "Find out why the step was done or recorded again."),
    examples: [
      RuleExample(
        1, Bilingual("Data sesuai tetapi tetap diperbaiki", "The data agree but were updated all the same"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-1,4,6311014806080001,2025-03-03T08:05:00,2025-03-03T08:08:00,sesuai
          SES-1,5,6311014806080001,2025-03-03T08:09:00,2025-03-03T08:09:40,selesai
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil
          """
        ]),
      RuleExample(
        1, Bilingual("Dicetak dua kali", "Printed twice"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:03:00,sudah_rekam_belum_cetak
          SES-1,7,6311025007070002,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil
          SES-1,7,6311025007070002,2025-03-03T08:08:00,2025-03-03T08:10:00,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Dicetak lagi sesudah gagal", "Printed again after a failure"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:03:00,sudah_rekam_belum_cetak
          SES-1,7,6311025007070002,2025-03-03T08:05:00,2025-03-03T08:07:00,gagal
          SES-1,7,6311025007070002,2025-03-03T08:08:00,2025-03-03T08:10:00,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Lengkap", "Complete"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-1,4,6311014806080001,2025-03-03T08:05:00,2025-03-03T08:08:00,sesuai
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil
          """
        ]),
    ])
}
