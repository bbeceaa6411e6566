extension RuleDescription {
  /// `data.timestamp-missing`.
  static let timestampMissing = RuleDescription(
    .timestampMissing, .note,
    title: Bilingual(
      "Jam mulai atau selesai tidak dicatat",
      "Start or end was not recorded"),
    rationale: Bilingual(
      "Tanpa kedua jam, waktu langkah tidak dapat dinilai; tanpa satu pun, urutannya juga tidak.",
      "Without both times a step cannot be assessed for time; without any, not for its order either."),
    condition: Bilingual(
      """
      Sekali untuk setiap pelaksanaan yang jam mulai, jam selesai, atau keduanya tidak ada: sel kosong, tanda - \
      atau –, atau tanggal tanpa jam. Unsur waktunya tidak dinilai. Jam tanpa tanggal memakai tanggal sesi dan \
      bukan temuan. Catatan tidak hadir bukan pelaksanaan, jadi bukan temuan.
      """,
      """
      Once for each execution whose start, end or both are missing: an empty cell, the sign - or –, or a date \
      without a time. Its time is not assessed. A time without a date takes the session's date and is no \
      finding. A note of absence is no execution, hence no finding.
      """),
    clause: Bilingual(
      "Pencatatan dan pendataan; mutu baku, kolom Waktu",
      "Recording and data collection; quality standard, column Time"),
    remedy: Bilingual(
      "Petugas melengkapi jam dari catatan lapangan, dan selanjutnya mencatat saat mulai dan saat selesai.",
      "The officer fills in the times from field notes, and from now on records them at the start and at the end."),
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
        1, Bilingual("Tanpa kedua jam: satu temuan", "Neither time: one finding"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,-,-,belum_rekam
          """
        ]),
      RuleExample(
        1, Bilingual("Hanya tanggal yang ditulis", "Only the date is written"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03,2025-03-03T08:04:00,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Kedua jam ada", "Both times are there"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Jam tanpa tanggal memakai tanggal sesi", "Times without a date take the session's"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,08.00,08.04,belum_rekam
          """,
          "sesi": """
          id_sesi,npsn,tanggal
          SES-1,30312345,2025-03-03
          """,
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
