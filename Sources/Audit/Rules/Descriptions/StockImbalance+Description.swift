extension RuleDescription {
  /// `stock.imbalance`.
  static let stockImbalance = RuleDescription(
    .stockImbalance, .violation,
    title: Bilingual(
      "Blangko tidak berimbang",
      "Blank cards do not balance"),
    rationale: Bilingual(
      "Selisih blangko berarti kartu hilang atau salah catat.",
      "A difference means a lost card or a slip."),
    condition: Bilingual(
      "Awal + masuk − terpakai − rusak − kembali + penyesuaian tidak sama dengan akhir. Terpakai adalah cetak berhasil dalam sesi, atau pemakaian bila tidak ada cetak. Tanpa awal atau akhir tidak dinilai.",
      "Opening + received − used − spoiled − returned + adjustments is not the closing count. Used are the good prints of the session, or the stated use when there are none. Without opening or closing not assessed."
    ),
    clause: Bilingual(
      "Tertib blangko; SE Mendagri 470.13/11176/SJ",
      "Order of blank cards; circular 470.13/11176/SJ"),
    remedy: Bilingual(
      "Hitung ulang blangko dan buat berita acara selisih.",
      "Count again and report the difference."),
    examples: [
      RuleExample(
        1, Bilingual("Kurang satu", "One is missing"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,blangko,awal,10
          2025-03-03T07:00:00,SES-1,blangko,pemakaian,3
          2025-03-03T07:00:00,SES-1,blangko,akhir,6
          """
        ]),
      RuleExample(
        0, Bilingual("Berimbang dengan rusak dan penyesuaian", "Balanced with spoiled and adjustment"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,blangko,awal,10
          2025-03-03T07:00:00,SES-1,blangko,masuk,5
          2025-03-03T07:00:00,SES-1,blangko,pemakaian,3
          2025-03-03T07:00:00,SES-1,blangko,rusak,1
          2025-03-03T07:00:00,SES-1,blangko,kembali,2
          2025-03-03T07:00:00,SES-1,blangko,penyesuaian,-1
          2025-03-03T07:00:00,SES-1,blangko,akhir,8
          """
        ]),
      RuleExample(
        0, Bilingual("Tanpa akhir", "No closing count"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,blangko,awal,10
          2025-03-03T07:00:00,SES-1,blangko,pemakaian,3
          """
        ]),
    ])
}
