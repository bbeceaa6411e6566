extension RuleDescription {
  /// `handover.without-print`.
  static let handoverWithoutPrint = RuleDescription(
    .handoverWithoutPrint, .violation,
    title: Bilingual(
      "Diserahkan tanpa tercetak",
      "Handed over without a print"),
    rationale: Bilingual(
      "Kartu yang diserahkan harus ada catatan cetaknya.",
      "A card handed over must have a record of its print."),
    condition: Bilingual(
      "Tidak ada cetak berhasil dengan nomor blangko dan NIK itu dalam arsip. Bukan temuan bila statusnya CARD_PRINTED atau sesudahnya sebelum penyerahan dan arsip tidak memuat cetak NIK itu.",
      "The archive holds no successful print with that serial and NIK. No finding when the status was CARD_PRINTED or later before the handover and the archive holds no print of that NIK."
    ),
    clause: Bilingual(
      "Langkah penyerahan kolektif",
      "Collective handover"),
    remedy: Bilingual(
      "Cocokkan tanda terima dengan kartu dan catatan cetak.",
      "Compare receipt, card and print record."),
    examples: [
      RuleExample(
        1, Bilingual("Tidak pernah dicetak", "Never printed"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,1
          """
        ]),
      RuleExample(
        0, Bilingual("Tercetak", "Printed"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,1
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          """,
        ]),
      RuleExample(
        0, Bilingual("Kartu dari masa sebelum arsip", "A card from before the archive"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,1
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,CARD_PRINTED,2024-01-01T08:00:00
          """,
        ]),
    ])
}
