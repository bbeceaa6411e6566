extension RuleDescription {
  /// `handover.count-mismatch`.
  static let handoverCountMismatch = RuleDescription(
    .handoverCountMismatch, .violation,
    title: Bilingual(
      "Jumlah yang ditandatangani tidak cocok",
      "The signed total does not match"),
    rationale: Bilingual(
      """
      Sekolah menandatangani sebuah jumlah; bila berbeda dari daftarnya, ada kartu yang tidak jelas tanggung \
      jawabnya.
      """,
      "The school signs for a total; if it differs from the list, nobody answers for some card."),
    condition: Bilingual(
      """
      Sebuah baris menyebut jumlah yang ditandatangani yang tidak sama dengan banyaknya baris berita acara \
      (nomor_bast) itu. Satu temuan untuk setiap berita acara, pada baris pertama yang menyebut jumlah lain. \
      Baris karantina dan baris yang sama persis dengan baris berkas lain tidak dihitung. Bukan temuan bila \
      jumlah tidak disebut di baris mana pun; baris tanpa nomor berita acara tidak dinilai.
      """,
      """
      A row states a signed total other than the number of rows of its receipt (nomor_bast). One finding for \
      each receipt, at the first row that states another total. Quarantined rows and rows that repeat one of \
      another file do not count. No finding when no row states a total; rows without a receipt number are not \
      assessed.
      """),
    clause: Bilingual(
      "Langkah penyerahan kolektif; berita acara serah terima",
      "Collective handover; handover receipt"),
    remedy: Bilingual(
      "Kedua pihak menghitung ulang kartu dan menandatangani berita acara perbaikan.",
      "Both sides count the cards again and sign a corrected receipt."),
    examples: [
      RuleExample(
        1, Bilingual("Ditandatangani 2, daftarnya 1", "Signed for 2, one listed"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,2
          """
        ]),
      RuleExample(
        1,
        Bilingual(
          "Dua baris, dua jumlah yang keliru: satu temuan",
          "Two rows with two wrong totals: one finding"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,3
          BA-1,SES-1,2025-03-03T14:00:00,6311011503070003,B-2,1
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
        0, Bilingual("Jumlah ditulis pada satu baris saja", "The total stands in one row only"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,2
          BA-1,SES-1,2025-03-03T14:00:00,6311011503070003,B-2,
          """
        ]),
      RuleExample(
        0, Bilingual("Jumlah tidak ditulis", "No total is stated"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko,jumlah_ditandatangani
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1,
          """
        ]),
    ])
}
