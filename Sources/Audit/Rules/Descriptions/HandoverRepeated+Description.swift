extension RuleDescription {
  /// `handover.repeated`.
  static let handoverRepeated = RuleDescription(
    .handoverRepeated, .violation,
    title: Bilingual(
      "Kartu diserahkan dua kali",
      "A card handed over twice"),
    rationale: Bilingual(
      "Satu kartu hanya dapat diserahkan sekali.",
      "A card can be handed over once."),
    condition: Bilingual(
      "Nomor blangko (atau NIK bila kosong) yang sama tercantum lebih dari sekali pada semua tanda terima: satu temuan untuk setiap baris sesudah yang pertama.",
      "The same serial (or NIK when empty) stands more than once on all receipts: one finding for each row after the first."),
    clause: Bilingual(
      "Langkah penyerahan kolektif",
      "Collective handover"),
    remedy: Bilingual(
      "Batalkan baris yang keliru pada tanda terima.",
      "Cancel the wrong row of the receipt."),
    examples: [
      RuleExample(
        1, Bilingual("Dua tanda terima", "Two receipts"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,1
          BA-2,SES-2,2025-03-04T14:00:00,6311025007070002,B-1,1
          """
        ]),
      RuleExample(
        0, Bilingual("Dua kartu", "Two cards"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,2
          BA-1,SES-1,2025-03-03T14:00:00,6311014806080001,B-2,2
          """
        ]),
    ])
}
