extension RuleDescription {
  /// `flow.precedence`.
  static let flowPrecedence = RuleDescription(
    .flowPrecedence, .violation,
    title: Bilingual(
      "Terlalu awal",
      "Too early"),
    rationale: Bilingual(
      "Merekam sebelum peralatan siap atau menyerahkan sebelum kartu tercetak tidak mungkin benar.",
      "Recording before the equipment is ready, or handing over before the card is printed, cannot be right."),
    condition: Bilingual(
      "Langkah siswa mulai sebelum persiapan sesi selesai, atau penyerahan mulai sebelum kartu yang diserahkan selesai dicetak. Tidak dinilai bila sesi tidak mencatat selesainya persiapan.",
      "A student step starts before the session's preparation ended, or a handover starts before a card it hands over was printed. Not assessed when the session records no end of the preparation."
    ),
    clause: Bilingual(
      "Urutan kegiatan SOP",
      "Order of the activities of the SOP"),
    remedy: Bilingual(
      "Periksa jam perangkat dan catatan.",
      "Check clocks and records."),
    examples: [
      RuleExample(
        1, Bilingual("Sebelum peralatan siap", "Before the equipment was ready"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T07:00:00,2025-03-03T08:05:00,selesai
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """
        ]),
      RuleExample(
        1, Bilingual("Diserahkan sebelum tercetak", "Handed over before it was printed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,8,,2025-03-03T14:00:00,2025-03-03T14:20:00,selesai
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T14:03:00,2025-03-03T14:05:00,berhasil,B-1
          """,
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:10:00,6311025007070002,B-1
          """,
        ]),
      RuleExample(
        0, Bilingual("Tepat sesudah siap", "Just when ready"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T07:00:00,2025-03-03T08:00:00,selesai
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Persiapan tanpa jam selesai", "A preparation without an end"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T07:00:00,,selesai
          SES-1,3,6311014806080001,2025-03-03T06:00:00,2025-03-03T06:03:00,belum_rekam
          """
        ]),
    ])
}
