extension RuleDescription {
  /// `data.time-reversed`.
  static let timeReversed = RuleDescription(
    .timeReversed, .warning,
    title: Bilingual(
      "Selesai sebelum mulai",
      "Ends before it starts"),
    rationale: Bilingual(
      "Jam terbalik berarti salah catat atau jam perangkat berubah.",
      "A reversed pair is a slip of the pen or a clock that was changed."),
    condition: Bilingual(
      "Kedua jam ada dan selesai lebih awal dari mulai. Mulai sama dengan selesai bukan temuan.",
      "Both times are there and the end is earlier than the start. Equal times are no finding."),
    clause: Bilingual(
      "Pencatatan dan pendataan",
      "Recording of data"),
    remedy: Bilingual(
      "Periksa catatan lapangan dan jam perangkat, lalu betulkan.",
      "Check field notes and the clock of the device, then correct."),
    examples: [
      RuleExample(
        1, Bilingual("Lima menit terbalik", "Five minutes reversed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,4,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:05:00,sesuai
          """
        ]),
      RuleExample(
        1, Bilingual("Langkah sesi", "A session step"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T07:10:00,2025-03-03T07:05:00,selesai
          """
        ]),
      RuleExample(
        0, Bilingual("Jam sama", "Equal times"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,4,6311014806080001,2025-03-03T08:05:00,2025-03-03T08:05:00,sesuai
          """
        ]),
      RuleExample(
        0, Bilingual("Tanpa mulai", "No start"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,4,6311014806080001,,2025-03-03T08:05:00,sesuai
          """
        ]),
    ])
}
