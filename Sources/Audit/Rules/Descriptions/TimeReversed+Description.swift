extension RuleDescription {
  /// `data.time-reversed`.
  static let timeReversed = RuleDescription(
    .timeReversed, .warning,
    title: Bilingual(
      "Selesai sebelum mulai",
      "Ends before it starts"),
    rationale: Bilingual(
      "Pasangan jam yang terbalik berarti salah catat atau jam perangkat berubah; lamanya tidak dapat dihitung.",
      "A reversed pair of times is a slip of the pen or a clock that was changed; the duration cannot be computed."),
    condition: Bilingual(
      """
      Sekali untuk setiap pelaksanaan yang jam mulai dan jam selesainya ada dan selesai lebih awal dari mulai, \
      berapa pun selisihnya; unsur waktu pelaksanaan itu tidak dinilai. Bukan temuan bila kedua jam sama, bila \
      salah satunya tidak ada, atau bila barisnya hanya catatan tidak hadir.
      """,
      """
      Once for each execution that has both times and ends before it starts, by however little; its time is \
      then not assessed. No finding when the two are equal, when one is missing, or when the row is only a note \
      of absence.
      """),
    clause: Bilingual(
      "Pencatatan dan pendataan; mutu baku, kolom Waktu",
      "Recording and data collection; quality standard, column Time"),
    remedy: Bilingual(
      "Petugas mencocokkan dengan catatan lapangan dan jam perangkat, lalu membetulkan jam yang keliru.",
      "The officer compares field notes and the clock of the device, then corrects the wrong time."),
    examples: [
      RuleExample(
        1, Bilingual("Terbalik lima menit", "Reversed by five minutes"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,4,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:05:00,sesuai
          """
        ]),
      RuleExample(
        1, Bilingual("Langkah sesi, terbalik satu detik", "A session step, reversed by one second"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T07:10:01,2025-03-03T07:10:00,selesai
          """
        ]),
      RuleExample(
        1, Bilingual("Perekaman gagal juga diperiksa", "A failed recording is checked too"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:20:00,2025-03-03T08:05:00,gagal
          """
        ]),
      RuleExample(
        0, Bilingual("Mulai sama dengan selesai", "Start equals end"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,4,6311014806080001,2025-03-03T08:05:00,2025-03-03T08:05:00,sesuai
          """
        ]),
      RuleExample(
        0, Bilingual("Tanpa jam mulai", "No start"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,4,6311014806080001,,2025-03-03T08:05:00,sesuai
          """
        ]),
      RuleExample(
        0, Bilingual("Melewati tengah malam, tanggalnya ikut ditulis", "Past midnight, with the date written"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T23:58:00,2025-03-04T00:01:00,berhasil
          """
        ]),
    ])
}
