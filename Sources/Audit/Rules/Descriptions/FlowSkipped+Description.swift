extension RuleDescription {
  /// `flow.skipped`.
  static let flowSkipped = RuleDescription(
    .flowSkipped, .violation,
    title: Bilingual(
      "Langkah terlewati",
      "A step was skipped"),
    rationale: Bilingual(
      "Langkah yang terlewati berarti pemeriksaan tidak dilakukan.",
      "A skipped step means that a check was not made."),
    condition: Bilingual(
      "Penjajaran termurah berkas siswa (atau sesi) dengan alur SOP melewati langkah itu. Berkas yang belum selesai bukan temuan; yang sudah direkam pada kunjungan terdahulu boleh mulai dari pencetakan.",
      "The cheapest alignment of the student's case (or the session) with the flow skips the step. A case that has not ended is no finding; whoever was recorded on an earlier visit may start at printing."
    ),
    clause: Bilingual(
      "Urutan kegiatan SOP",
      "Order of the activities of the SOP"),
    remedy: Bilingual(
      "Lakukan langkah yang terlewati, atau catat bila sudah dilakukan.",
      "Carry out the skipped step, or record it if it was done."),
    examples: [
      RuleExample(
        1, Bilingual("Pemeriksaan SIAK terlewati", "The register check was skipped"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil
          """
        ]),
      RuleExample(
        1, Bilingual("Tidak sesuai tetapi tidak diperbaiki", "Differs but was not corrected"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-1,4,6311014806080001,2025-03-03T08:05:00,2025-03-03T08:08:00,tidak_sesuai
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil
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
        0, Bilingual("Direkam pada kunjungan terdahulu, kini dicetak", "Recorded on an earlier visit, printed now"),
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
