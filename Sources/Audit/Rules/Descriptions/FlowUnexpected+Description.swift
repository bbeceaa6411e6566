extension RuleDescription {
  /// `flow.unexpected`.
  static let flowUnexpected = RuleDescription(
    .flowUnexpected, .violation,
    title: Bilingual(
      "Langkah tidak pada tempatnya",
      "A step out of place"),
    rationale: Bilingual(
      """
      Langkah yang diulang atau dilakukan tanpa dasar menandakan salah catat, kerja ganda, atau blangko yang \
      terpakai sia-sia.
      """,
      "A step repeated or done without cause points to a slip, double work or a wasted blank."),
    condition: Bilingual(
      """
      Penjajaran terbaik berkas dengan alur SOP (lihat flow.skipped) tidak mempunyai tempat bagi pelaksanaan \
      itu; satu temuan untuk setiap pelaksanaan. Mencetak lagi hanya sesuai alur setelah cetak yang gagal, \
      batal, atau tanpa hasil; langkah siswa lain yang diulang dalam sesi yang sama selalu tidak pada \
      tempatnya, juga setelah gagal. Setelah sudah_cetak tidak ada langkah lagi. Penyerahan boleh berulang. \
      Pelaksanaan dalam sesi lain adalah berkas lain.
      """,
      """
      The best alignment of the case with the flow of the SOP (see flow.skipped) has no place for the \
      execution; one finding for each. Printing again is in the flow only after a print with the outcome gagal, \
      batal or none; any other student step repeated in one session is out of place, after a failure too. \
      Nothing follows sudah_cetak. Handovers may repeat. Executions in another session are another case.
      """),
    clause: Bilingual(
      "Urutan kegiatan dan percabangan SOP",
      "Order and branches of the SOP's activities"),
    remedy: Bilingual(
      "Petugas menjelaskan mengapa langkah itu dilakukan atau dicatat lagi; catatan yang keliru dibetulkan.",
      "The officer explains why the step was done or recorded again; a wrong record is corrected."),
    examples: [
      RuleExample(
        1,
        Bilingual(
          "Data sesuai, tetapi SIAK tetap diperbarui",
          "The data agree, but the register was updated all the same"),
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
        1, Bilingual("Perekaman diulang setelah gagal", "The recording was repeated after a failure"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-1,4,6311014806080001,2025-03-03T08:05:00,2025-03-03T08:08:00,sesuai
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,gagal
          SES-1,6,6311014806080001,2025-03-03T08:25:00,2025-03-03T08:35:00,berhasil
          """
        ]),
      RuleExample(
        1, Bilingual("Dicetak lagi walau kartunya sudah ada", "Printed although the card exists"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:03:00,sudah_cetak
          SES-1,7,6311025007070002,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Dicetak lagi setelah gagal", "Printed again after a failure"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:03:00,sudah_rekam_belum_cetak
          SES-1,7,6311025007070002,2025-03-03T08:05:00,2025-03-03T08:07:00,gagal
          SES-1,7,6311025007070002,2025-03-03T08:08:00,2025-03-03T08:10:00,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Hasil cetak pertama tidak dicatat", "The first print has no outcome"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:03:00,sudah_rekam_belum_cetak
          SES-1,7,6311025007070002,2025-03-03T08:05:00,2025-03-03T08:07:00,
          SES-1,7,6311025007070002,2025-03-03T08:08:00,2025-03-03T08:10:00,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Diserahkan dua kali dalam sesi yang sama", "Two handovers in one session"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,1,,2025-03-03T06:00:00,2025-03-03T06:20:00,selesai
          SES-1,2,,2025-03-03T06:30:00,2025-03-03T07:45:00,selesai
          SES-1,8,,2025-03-03T12:00:00,2025-03-03T12:20:00,selesai
          SES-1,8,,2025-03-03T14:00:00,2025-03-03T14:20:00,selesai
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Cek status lagi pada kunjungan berikutnya",
          "The status is checked again on the next visit"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-2,3,6311014806080001,2025-03-10T08:00:00,2025-03-10T08:03:00,belum_rekam
          """
        ]),
    ])
}
