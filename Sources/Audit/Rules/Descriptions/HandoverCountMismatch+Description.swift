extension RuleDescription {
  /// `handover.count-mismatch`.
  static let handoverCountMismatch = RuleDescription(
    .handoverCountMismatch, .violation,
    title: Bilingual(
      "Jumlah bertanda tangan tidak cocok",
      "The signed total does not match"),
    rationale: Bilingual(
      "Sekolah menandatangani jumlah; jumlah itu harus sama dengan barisnya.",
      "The school signs for a total; it must equal the rows."),
    condition: Bilingual(
      "Jumlah yang ditandatangani pada satu tanda terima tidak sama dengan banyaknya baris yang diterima. Sekali per tanda terima; semua kosong bukan temuan.",
      "A stated total of a receipt differs from its accepted rows. Once per receipt; all empty is no finding."),
    clause: Bilingual(
      "Langkah penyerahan kolektif",
      "Collective handover"),
    remedy: Bilingual(
      "Buat tanda terima perbaikan yang ditandatangani kedua pihak.",
      "Make a corrected receipt signed by both sides."),
    examples: [
      RuleExample(
        1, Bilingual("Tertulis 2, baris 1", "Stated 2, one row"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,2
          """
        ]),
      RuleExample(
        0, Bilingual("Sama", "Equal"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,1
          """
        ]),
      RuleExample(
        0, Bilingual("Tidak ditulis", "Not stated"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,
          """
        ]),
    ])
}
