extension RuleDescription {
  /// `flow.skipped`.
  static let flowSkipped = RuleDescription(
    .flowSkipped, .violation,
    title: Bilingual(
      "Langkah terlewati",
      "A step was skipped"),
    rationale: Bilingual(
      """
      Langkah yang terlewati berarti pemeriksaan tidak dilakukan atau tidak tercatat; kesalahan baru terlihat \
      di pusat atau pada kartu.
      """,
      """
      A skipped step means a check that was not made or not recorded; the error then shows at the centre or on \
      the card.
      """),
    condition: Bilingual(
      """
      Pelaksanaan satu siswa dalam satu sesi, dan langkah sesi bersama penyerahan dalam satu sesi, dijajarkan \
      dengan alur SOP sehingga banyaknya langkah terlewati ditambah pelaksanaan tidak pada tempatnya sesedikit \
      mungkin. Setiap langkah yang dilewati penjajaran itu satu temuan, dibebankan kepada pelaksanaan sesudah \
      celah. Di antara penjajaran yang sama baiknya didahulukan, dari depan, cocok, lalu terlewati, lalu tidak \
      pada tempatnya, dan langkah bernomor terkecil. Cabang mengikuti kata hasil; hasil kosong, kata lain, \
      menolak, dan langkah terlewati mengizinkan semua cabang. Berkas boleh berhenti di mana saja: yang belum \
      selesai adalah pekerjaan terbuka, bukan temuan. Siswa yang pada kunjungan lain yang lebih awal direkam, \
      atau dinyatakan sudah direkam, boleh langsung mulai dari pencetakan. Pelaksanaan tanpa jam, langkah siswa \
      tanpa NIK, dan catatan tidak hadir tidak ikut dijajarkan.
      """,
      """
      The executions of one student in one session, and the session steps with the handovers of one session, \
      are aligned with the flow of the SOP so that skipped steps and executions out of place are as few as \
      possible together. Each step that this alignment skips is one finding, charged to the execution after the \
      gap. Among equally good alignments come first, from the front, a match, then a skip, then out of place, \
      and the smallest step number. Branches follow the outcome word; an empty outcome, another word, menolak \
      and a skipped step allow every branch. A case may stop anywhere: what has not ended is open work, no \
      finding. A student recorded, or found to be recorded, on another, earlier visit may start at printing. \
      Executions without a time, student steps without a NIK and notes of absence are not aligned.
      """),
    clause: Bilingual(
      "Urutan kegiatan dan percabangan SOP",
      "Order and branches of the SOP's activities"),
    remedy: Bilingual(
      """
      Petugas melakukan langkah yang terlewati selagi masih mungkin, atau melengkapi catatan bila sebenarnya \
      sudah dilakukan.
      """,
      "The officer carries out the skipped step while it is still possible, or completes the record if it was done."),
    examples: [
      RuleExample(
        1, Bilingual("Cek data SIAK terlewati", "The register check was skipped"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil
          """
        ]),
      RuleExample(
        1,
        Bilingual(
          "Tidak sesuai, tetapi SIAK tidak diperbarui",
          "The data differ, but the register was not updated"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-1,4,6311014806080001,2025-03-03T08:05:00,2025-03-03T08:08:00,tidak_sesuai
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil
          """
        ]),
      RuleExample(
        2, Bilingual("Direkam dan dicetak tanpa pemeriksaan apa pun", "Recorded and printed without any check"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311025007070002,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil
          SES-1,7,6311025007070002,2025-03-03T08:30:00,2025-03-03T08:32:00,berhasil
          """
        ]),
      RuleExample(
        1,
        Bilingual(
          "Cek SIAK tanpa jam tidak ikut dijajarkan",
          "A register check without times is not aligned"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-1,4,6311014806080001,,,sesuai
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil
          """
        ]),
      RuleExample(
        1, Bilingual("Sesi tanpa persiapan", "A session without preparation"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,1,,2025-03-03T06:00:00,2025-03-03T06:20:00,selesai
          SES-1,8,,2025-03-03T14:00:00,2025-03-03T14:20:00,selesai
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
      RuleExample(
        0, Bilingual("Belum selesai", "Not ended yet"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Sudah direkam, langsung ke pencetakan", "Recorded before, straight to printing"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:03:00,sudah_rekam_belum_cetak
          SES-1,7,6311025007070002,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Direkam pada kunjungan terdahulu, kini dicetak",
          "Recorded on an earlier visit, printed now"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-0,3,6311025007070002,2024-03-04T08:00:00,2024-03-04T08:03:00,belum_rekam
          SES-0,4,6311025007070002,2024-03-04T08:04:00,2024-03-04T08:06:00,sesuai
          SES-0,6,6311025007070002,2024-03-04T08:07:00,2024-03-04T08:17:00,berhasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """
        ]),
    ])
}
