extension RuleDescription {
  /// `handover.repeated`.
  static let handoverRepeated = RuleDescription(
    .handoverRepeated, .violation,
    title: Bilingual(
      "Kartu diserahkan lebih dari sekali",
      "A card was handed over more than once"),
    rationale: Bilingual(
      "Satu kartu hanya dapat diserahkan sekali; baris kedua berarti salah catat atau kartu lain tanpa catatan.",
      "One card can be handed over once; a second row is a slip or another card without a record."),
    condition: Bilingual(
      """
      Nomor blangko yang sama tercantum pada lebih dari satu baris penyerahan, dalam satu berita acara atau \
      beberapa: satu temuan untuk setiap baris selain yang paling awal menurut waktu. Baris tanpa nomor blangko \
      dibandingkan menurut NIK, hanya dengan sesamanya. Bukan temuan: dua kartu bernomor berbeda bagi satu \
      siswa, dan baris yang sama persis dengan baris berkas lain. Kartu yang hanya ada pada berita acara bersegel \
      utuh (revisi terakhirnya) dihitung sebagai satu baris lagi.
      """,
      """
      The same serial stands in more than one row of the receipts, of one receipt or several: one finding for \
      each row but the earliest by time. Rows without a serial are compared by NIK, with one another only. No \
      finding: two cards of different serials for one student, and rows that repeat one of another file. A card \
      that stands only under a whole seal (of the latest revision) counts as one more row.
      """),
    clause: Bilingual(
      "Langkah penyerahan kolektif; berita acara serah terima",
      "Collective handover; handover receipt"),
    remedy: Bilingual(
      "Petugas mencocokkan dengan kartu di sekolah, lalu membatalkan baris yang keliru dengan berita acara perbaikan.",
      "The officer compares with the cards at the school, then cancels the wrong row by a corrected receipt."),
    examples: [
      RuleExample(
        1, Bilingual("Kartu yang sama pada dua berita acara", "The same card on two receipts"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          BA-2,SES-2,2025-03-03T15:00:00,6311025007070002,B-1
          """
        ]),
      RuleExample(
        2, Bilingual("Tiga kali: dua temuan", "Three times: two findings"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          BA-2,SES-1,2025-03-03T15:00:00,6311011503070003,B-1
          """
        ]),
      RuleExample(
        1, Bilingual("Tanpa nomor blangko: menurut NIK", "Without serials: by NIK"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,
          BA-2,SES-1,2025-03-03T15:00:00,6311025007070002,
          """
        ]),
      RuleExample(
        0, Bilingual("Dua kartu, dua siswa", "Two cards, two students"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          BA-1,SES-1,2025-03-03T14:00:00,6311011503070003,B-2
          """
        ]),
      RuleExample(
        0, Bilingual("Kartu pengganti bernomor lain", "A replacement card of another serial"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          BA-2,SES-1,2025-03-03T15:00:00,6311025007070002,B-2
          """
        ]),
      RuleExample(
        1, Bilingual("Kartu pada tabel dan pada segel lain", "A card in the table and under another seal"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([ExampleReceipt(name: "ba-2", number: "BA-2", cards: [("6311025007070002", "B-1")])])),
      RuleExample(
        0, Bilingual("Tersegel dan tercatat dengan nomor yang sama", "Sealed and listed under the same number"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")])),
    ])
}
