extension RuleDescription {
  /// `eligibility.printed-before-ready`.
  static let printedBeforeReady = RuleDescription(
    .printedBeforeReady, .violation,
    title: Bilingual(
      "Dicetak sebelum siap cetak",
      "Printed before it was ready"),
    rationale: Bilingual(
      "Hanya data tunggal (PRR) yang boleh dicetak.",
      "Only a unique record (PRR) may be printed."),
    condition: Bilingual(
      "Status terakhir sebelum atau pada saat pencetakan mulai diketahui dan belum PRINT_READY_RECORD. Juga untuk cetak yang gagal. Tanpa status yang diketahui tidak dinilai.",
      "The latest status at or before the start of printing is known and not yet PRINT_READY_RECORD. For failed prints too. Without a known status not assessed."
    ),
    clause: Bilingual(
      "Ketentuan cetak Ditjen Dukcapil",
      "Printing rules of the directorate general"),
    remedy: Bilingual(
      "Tunggu sampai siap cetak; periksa bagaimana kartu dapat dicetak.",
      "Wait until it is print-ready; find out how the card could be printed."),
    examples: [
      RuleExample(
        1, Bilingual("Masih terkirim (SFE)", "Still sent (SFE)"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,SFE,2025-02-01T08:00:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Siap cetak", "Print-ready"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,SFE,2025-02-01T08:00:00
          6311025007070002,Print Ready Record,2025-02-20T08:00:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Status baru sesudah pencetakan", "The status came after the print"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,SFE,2025-03-04T08:00:00
          """,
        ]),
    ])
}
