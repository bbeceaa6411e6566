extension RuleDescription {
  /// `stock.supply-mismatch`.
  static let supplyMismatch = RuleDescription(
    .supplyMismatch, .warning,
    title: Bilingual(
      "Pemakaian ribbon atau film tidak sebanding",
      "Ribbon or film does not match the cards"),
    rationale: Bilingual(
      "Pemakaian yang jauh dari jumlah kartu menandakan pemborosan atau cetak yang tidak dicatat.",
      "Use far from the number of cards points to waste or prints that were not recorded."),
    condition: Bilingual(
      "Selisih antara rol terpakai × hasil guna dan semua cetak dalam sesi lebih dari 10 kartu dan lebih dari 10 %.",
      "Rolls used × yield differs from all prints of the session by more than 10 cards and more than 10 %."),
    clause: Bilingual(
      "Peralatan: Ribbon & Film",
      "Equipment: ribbon and film"),
    remedy: Bilingual(
      "Periksa catatan rol dan cetakan yang tidak tercatat.",
      "Check the roll count and prints that were not recorded."),
    examples: [
      RuleExample(
        1, Bilingual("Seperlima rol untuk dua kartu", "A fifth of a roll for two cards"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,ribbon,awal,1
          2025-03-03T07:00:00,SES-1,ribbon,akhir,"0,8"
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-0,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-0
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          """,
        ]),
      RuleExample(
        0, Bilingual("Selisih dalam sepuluh kartu", "Within ten cards"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,ribbon,awal,1
          2025-03-03T07:00:00,SES-1,ribbon,akhir,"0,98"
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-0,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-0
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          """,
        ]),
    ])
}
