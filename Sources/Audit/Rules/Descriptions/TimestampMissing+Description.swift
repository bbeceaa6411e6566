extension RuleDescription {
  /// `data.timestamp-missing`.
  static let timestampMissing = RuleDescription(
    .timestampMissing, .note,
    title: Bilingual(
      "Jam mulai atau selesai tidak dicatat",
      "Start or end was not recorded"),
    rationale: Bilingual(
      "Tanpa kedua jam, waktu langkah tidak dapat dinilai.",
      "Without both times the step cannot be assessed for time."),
    condition: Bilingual(
      "Sekali per pelaksanaan yang jam mulai, jam selesai, atau keduanya kosong. Catatan tidak hadir bukan pelaksanaan.",
      "Once for each execution whose start, end or both are empty. A note of absence is no execution."),
    clause: Bilingual(
      "Pencatatan dan pendataan",
      "Recording of data"),
    remedy: Bilingual(
      "Lengkapi jam dari catatan lapangan; biasakan mencatat saat mulai dan selesai.",
      "Fill in the times from field notes; record at start and at end."),
    examples: [
      RuleExample(
        1, Bilingual("Tanpa jam selesai", "No end"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,,belum_rekam
          """
        ]),
      RuleExample(
        1, Bilingual("Tanpa kedua jam: satu temuan", "Neither: one finding"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,-,-,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Kedua jam ada", "Both times"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Catatan tidak hadir", "A note of absence"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,,,tidak_hadir
          """
        ]),
    ])
}
