extension RuleDescription {
  /// `print.blank-reused`.
  static let blankReused = RuleDescription(
    .blankReused, .violation,
    title: Bilingual(
      "Blangko dipakai lebih dari sekali",
      "A blank card was used more than once"),
    rationale: Bilingual(
      "Satu blangko adalah satu percobaan cetak; nomor yang sama berarti salah catat atau blangko yang tidak tercatat.",
      "One blank is one attempt to print; the same serial twice is a slip or a blank that nobody recorded."),
    condition: Bilingual(
      """
      Nomor blangko yang sama tercatat pada lebih dari satu baris pencetakan, dalam sesi mana pun dan apa pun \
      hasilnya: satu temuan untuk setiap cetak selain yang paling awal menurut jam mulai. Bukan temuan bila \
      nomor blangko kosong, atau bila barisnya sama persis dengan baris berkas lain.
      """,
      """
      The same serial stands in more than one row of prints, in any session and whatever the verdict: one \
      finding for each print but the earliest by start. No finding for empty serials, nor for rows that repeat \
      one of another file.
      """),
    clause: Bilingual(
      "Peralatan: blangko KTP-el; SE Mendagri 470.13/11176/SJ (13 Desember 2018)",
      "Equipment: blank cards; circular of the Minister of Home Affairs 470.13/11176/SJ (13 December 2018)"),
    remedy: Bilingual(
      "Petugas mencocokkan dengan kartu fisik, lalu membetulkan nomor pada catatan yang keliru.",
      "The officer compares with the card itself, then corrects the serial in the wrong record."),
    examples: [
      RuleExample(
        1, Bilingual("Dua siswa, satu blangko", "Two students, one blank"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal,B-1
          C-2,6311011503070003,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-1
          """
        ]),
      RuleExample(
        2,
        Bilingual(
          "Tiga kali, juga dalam sesi lain: dua temuan",
          "Three times, in another session too: two findings"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
          C-2,6311025007070002,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-1
          C-3,6311011503070003,SES-2,2025-03-03T09:00:00,2025-03-03T09:02:00,berhasil,B-1
          """
        ]),
      RuleExample(
        0, Bilingual("Gagal, lalu blangko baru", "A failure, then a new blank"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal,B-1
          C-2,6311025007070002,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-2
          """
        ]),
      RuleExample(
        0, Bilingual("Nomor blangko kosong", "No serials"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,
          C-2,6311011503070003,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,
          """
        ]),
    ])
}
