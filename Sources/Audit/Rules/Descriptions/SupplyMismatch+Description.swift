extension RuleDescription {
  /// `stock.supply-mismatch`.
  static let supplyMismatch = RuleDescription(
    .supplyMismatch, .warning,
    title: Bilingual(
      "Pemakaian ribbon atau film tidak sebanding",
      "Ribbon or film does not match the cards"),
    rationale: Bilingual(
      "Pemakaian yang jauh dari jumlah kartu menandakan pemborosan, salah hitung, atau cetak yang tidak dicatat.",
      "Use far from the number of cards points to waste, a wrong count or prints that were not recorded."),
    condition: Bilingual(
      """
      Untuk setiap sesi, ribbon dan film masing-masing: rol terpakai × hasil guna berbeda dari semua cetak sesi \
      itu, apa pun hasilnya, lebih dari 10 kartu dan lebih dari 10 % jumlah cetak. Rol terpakai = awal + masuk \
      − kembali − akhir; tanpa awal atau akhir, jumlah pemakaian. Hasil guna bawaan: 500 kartu per rol ribbon, \
      1.500 per rol film. Tepat 10 kartu bukan temuan. Tidak dinilai bila hitungan dan pemakaian sama-sama \
      tidak ada.
      """,
      """
      For each session, for ribbon and film apart: rolls used × yield differs from all prints of the session, \
      whatever their verdict, by more than 10 cards and by more than 10 % of the prints. Rolls used = opening + \
      received − returned − closing; without an opening or a closing count, the stated use. Default yields: 500 \
      cards a roll of ribbon, 1,500 a roll of film. Exactly 10 cards is no finding. Not assessed when there are \
      neither counts nor a stated use.
      """),
    clause: Bilingual(
      "Peralatan: ribbon dan film",
      "Equipment: ribbon and film"),
    remedy: Bilingual(
      "Petugas memeriksa hitungan rol, lalu mencari cetak yang tidak dicatat.",
      "The officer checks the count of rolls, then looks for prints that were not recorded."),
    examples: [
      RuleExample(
        1, Bilingual("Seperlima rol ribbon untuk dua kartu", "A fifth of a ribbon for two cards"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,ribbon,awal,1
          2025-03-03T16:00:00,SES-1,ribbon,akhir,0.8
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          C-2,6311011503070003,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-2
          """,
        ]),
      RuleExample(
        1, Bilingual("Film terpakai tanpa satu cetak pun", "Film used without a single print"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T12:00:00,SES-1,film,pemakaian,0.1
          """
        ]),
      RuleExample(
        1, Bilingual("Selisih 11 kartu", "Eleven cards apart"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,ribbon,awal,1
          2025-03-03T16:00:00,SES-1,ribbon,akhir,0.974
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          C-2,6311011503070003,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-2
          """,
        ]),
      RuleExample(
        0, Bilingual("Selisih tepat 10 kartu", "Exactly ten cards apart"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,ribbon,awal,1
          2025-03-03T16:00:00,SES-1,ribbon,akhir,0.976
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          C-2,6311011503070003,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-2
          """,
        ]),
      RuleExample(
        0, Bilingual("Cetak gagal juga memakai ribbon", "A failed print uses ribbon too"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T12:00:00,SES-1,ribbon,pemakaian,0.006
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          C-2,6311011503070003,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-2
          C-3,6311014806080001,SES-1,2025-03-03T08:10:00,2025-03-03T08:12:00,gagal,B-3
          """,
        ]),
      RuleExample(
        0, Bilingual("Tanpa hitungan akhir: tidak dinilai", "No closing count: not assessed"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,ribbon,awal,1
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          C-2,6311011503070003,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-2
          """,
        ]),
    ])
}
