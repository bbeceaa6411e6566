extension RuleDescription {
  /// `print.blank-reused`.
  static let blankReused = RuleDescription(
    .blankReused, .violation,
    title: Bilingual(
      "Blangko dipakai dua kali",
      "A blank card was used twice"),
    rationale: Bilingual(
      "Satu blangko adalah satu kartu.",
      "One blank is one card."),
    condition: Bilingual(
      "Nomor blangko yang sama tercatat pada lebih dari satu pencetakan, apa pun hasilnya: satu temuan untuk setiap pencetakan sesudah yang pertama.",
      "The same serial stands with more than one print, whatever the verdict: one finding for each after the first."),
    clause: Bilingual(
      "Tertib blangko; SE Mendagri 470.13/11176/SJ",
      "Order of blank cards; circular 470.13/11176/SJ"),
    remedy: Bilingual(
      "Cocokkan dengan kartu fisik, lalu betulkan nomornya.",
      "Compare with the card itself, then correct the serial."),
    examples: [
      RuleExample(
        1, Bilingual("Dua siswa, satu blangko", "Two students, one blank"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311014806080001,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal,B-1
          C-2,6311025007070002,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-1
          """
        ]),
      RuleExample(
        0, Bilingual("Dua blangko", "Two blanks"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311014806080001,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal,B-1
          C-2,6311025007070002,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-2
          """
        ]),
      RuleExample(
        0, Bilingual("Nomor kosong", "No serial"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311014806080001,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,
          C-2,6311025007070002,SES-1,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,
          """
        ]),
    ])
}
