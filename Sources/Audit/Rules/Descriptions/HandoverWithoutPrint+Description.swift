extension RuleDescription {
  /// `handover.without-print`.
  static let handoverWithoutPrint = RuleDescription(
    .handoverWithoutPrint, .violation,
    title: Bilingual(
      "Diserahkan tanpa catatan cetak",
      "Handed over without a print"),
    rationale: Bilingual(
      "Setiap kartu yang diserahkan harus dapat ditelusuri sampai blangko dan pencetakannya.",
      "Every card handed over must lead back to its blank and its print."),
    condition: Bilingual(
      """
      Arsip tidak memuat cetak berhasil dengan nomor blangko dan NIK baris penyerahan itu, pada sesi mana pun; \
      bila salah satu baris tidak memuat NIK, nomor blangko yang menentukan, dan bila nomor blangko kosong, \
      NIK. Kartu dari masa sebelum arsip bukan temuan: status siswa sudah CARD_PRINTED atau sesudahnya, tidak \
      lebih lambat dari penyerahan (kapan pun bila waktu penyerahan tidak dicatat), dan arsip tidak memuat \
      cetak berhasil satu pun bagi NIK itu. Baris tanpa nomor blangko dan tanpa NIK tidak dinilai. \
      Kartu bernomor yang hanya ada pada berita acara bersegel utuh dinilai dengan cara yang sama; NIK yang \
      tersamar dikenali dari siswa sekolah itu menurut angka dan namanya.
      """,
      """
      The archive holds no successful print with the serial and the NIK of the receipt row, in any session; \
      where one of the two rows has no NIK the serial decides, and without a serial the NIK does. A card from \
      before the archive is no finding: the student's status was CARD_PRINTED or later, no later than the \
      handover (at any time if the handover has none), and the archive holds no successful print of that NIK at \
      all. A row with neither serial nor NIK is not assessed. A card with a serial that stands only under a whole \
      seal is assessed likewise; a masked NIK is recognised by its digits and name among the school's students.
      """),
    clause: Bilingual(
      "Langkah penyerahan kolektif; berita acara serah terima",
      "Collective handover; handover receipt"),
    remedy: Bilingual(
      """
      Petugas mencocokkan kartu, berita acara, dan catatan cetak, lalu membetulkan nomor atau mencatat cetak \
      yang terlewat.
      """,
      "The officer compares card, receipt and print record, then corrects the serial or records the missing print."),
    examples: [
      RuleExample(
        1, Bilingual("Tidak pernah dicetak", "Never printed"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          """
        ]),
      RuleExample(
        1, Bilingual("Cetaknya gagal", "The print failed"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal,B-1
          """,
        ]),
      RuleExample(
        1,
        Bilingual(
          "Dicetak pada blangko lain, walau statusnya CARD_PRINTED",
          "Printed on another blank, though the status is CARD_PRINTED"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-7
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,CARD_PRINTED,2025-03-03T08:02:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Tercetak dalam sesi lain", "Printed in another session"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-0,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          """,
        ]),
      RuleExample(
        0, Bilingual("Nomor blangko kosong, NIK-nya tercetak", "No serial, but the NIK was printed"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,
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
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:00:00,6311025007070002,B-1
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,CARD_PRINTED,2024-01-01T08:00:00
          """,
        ]),
      RuleExample(
        1, Bilingual("Kartu hanya ada pada segel", "A card that only a seal has"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          """
        ], seals: ExampleSeals([ExampleReceipt(name: "ba-1")])),
      RuleExample(
        0, Bilingual("Kartu tersegel yang tercetak", "A sealed card that was printed"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          """
        ], seals: ExampleSeals([ExampleReceipt(name: "ba-1", cards: [("6311025007070002", "B-1")])])),
    ])
}
