extension RuleDescription {
  /// `stock.imbalance`.
  static let stockImbalance = RuleDescription(
    .stockImbalance, .violation,
    title: Bilingual(
      "Blangko tidak berimbang",
      "Blank cards do not balance"),
    rationale: Bilingual(
      """
      Setiap blangko harus menjadi kartu, rusak, kembali, atau masih ada; selisih berarti blangko hilang atau \
      salah catat.
      """,
      "Every blank must be a card, spoiled, returned or still there; a difference is a lost blank or a slip."),
    condition: Bilingual(
      """
      Untuk setiap sesi: awal + masuk − terpakai − rusak − kembali + penyesuaian tidak sama dengan akhir. \
      Terpakai adalah cetak berhasil sesi itu dalam tabel pencetakan; bila sesi tidak mempunyai cetak, jumlah \
      pemakaian. Cetak gagal harus dicatat sebagai rusak. Penyesuaian dijumlahkan dengan tandanya. Satu temuan \
      untuk setiap sesi, dengan selisihnya. Tidak dinilai bila awal atau akhir tidak dicatat; gerak tanpa \
      id_sesi tidak dihitung.
      """,
      """
      For each session: opening + received − used − spoiled − returned + adjustments is not the closing count. \
      Used are the session's successful prints in the table of prints; when the session has no prints, the \
      stated use. A failed print must be recorded as spoiled. Adjustments are added with their sign. One \
      finding for each session, with the difference. Not assessed without an opening or a closing count; \
      movements without a session do not count.
      """),
    clause: Bilingual(
      "Peralatan: blangko KTP-el; SE Mendagri 470.13/11176/SJ (13 Desember 2018)",
      "Equipment: blank cards; circular of the Minister of Home Affairs 470.13/11176/SJ (13 December 2018)"),
    remedy: Bilingual(
      """
      Petugas menghitung ulang blangko bersama saksi; selisih yang tetap ada dituangkan dalam berita acara dan \
      dicatat sebagai penyesuaian.
      """,
      """
      The officer counts again with a witness; a difference that remains is put on record and entered as an \
      adjustment.
      """),
    examples: [
      RuleExample(
        1, Bilingual("Kurang satu", "One is missing"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,blangko,awal,10
          2025-03-03T12:00:00,SES-1,blangko,pemakaian,3
          2025-03-03T16:00:00,SES-1,blangko,akhir,6
          """
        ]),
      RuleExample(
        1, Bilingual("Cetak gagal tidak dicatat rusak", "A failed print was not recorded as spoiled"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,blangko,awal,10
          2025-03-03T16:00:00,SES-1,blangko,akhir,7
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          C-2,6311011503070003,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-2
          C-3,6311014806080001,SES-1,2025-03-03T08:10:00,2025-03-03T08:12:00,gagal,B-3
          """,
        ]),
      RuleExample(
        0,
        Bilingual(
          "Berimbang dengan rusak, kembali, dan penyesuaian",
          "Balanced with spoiled, returned and adjustment"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,blangko,awal,10
          2025-03-03T12:00:00,SES-1,blangko,masuk,5
          2025-03-03T12:00:00,SES-1,blangko,pemakaian,3
          2025-03-03T12:00:00,SES-1,blangko,rusak,1
          2025-03-03T12:00:00,SES-1,blangko,kembali,2
          2025-03-03T12:00:00,SES-1,blangko,penyesuaian,-1
          2025-03-03T16:00:00,SES-1,blangko,akhir,8
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Yang dihitung cetak berhasil, bukan pemakaian",
          "Successful prints count, not the stated use"),
        [
          "persediaan": """
          waktu,id_sesi,barang,gerak,jumlah
          2025-03-03T07:00:00,SES-1,blangko,awal,10
          2025-03-03T12:00:00,SES-1,blangko,pemakaian,3
          2025-03-03T12:00:00,SES-1,blangko,rusak,1
          2025-03-03T16:00:00,SES-1,blangko,akhir,7
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
          2025-03-03T07:00:00,SES-1,blangko,awal,10
          2025-03-03T12:00:00,SES-1,blangko,pemakaian,3
          """
        ]),
    ])
}
