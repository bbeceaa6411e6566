extension RuleDescription {
  /// `status.recorded-again`.
  static let recordedAgain = RuleDescription(
    .recordedAgain, .violation,
    title: Bilingual(
      "Direkam lagi tanpa perlu",
      "Recorded again without need"),
    rationale: Bilingual(
      "Perekaman ganda memicu DUPLICATE_RECORD dan menahan kartu.",
      "A second recording causes DUPLICATE_RECORD and holds up the card."),
    condition: Bilingual(
      "Direkam padahal sudah direkam pada sesi terdahulu, atau status terakhir sebelumnya BIO_CAPTURED atau sesudahnya. Bukan temuan bila status terakhir meminta rekam ulang (ENROLL_FAILURE_AT_REGIONAL, ENROLL_FAILURE_AT_CENTRAL, ADJUDICATE_RECORD).",
      "Recorded although recorded in an earlier session, or with a latest status of BIO_CAPTURED or later. No finding when the latest status asks for a new recording (ENROLL_FAILURE_AT_REGIONAL, ENROLL_FAILURE_AT_CENTRAL, ADJUDICATE_RECORD)."
    ),
    clause: Bilingual(
      "Langkah 3: cek data perekaman",
      "Step 3: check of the recording status"),
    remedy: Bilingual(
      "Periksa status di langkah pertama pemeriksaan sebelum merekam.",
      "Check the status before recording."),
    examples: [
      RuleExample(
        1, Bilingual("Sudah direkam di sesi lain", "Recorded in another session"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-0,6,6311014806080001,2024-07-01T08:00:00,2024-07-01T08:10:00,berhasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil
          """
        ]),
      RuleExample(
        1, Bilingual("Status sudah PRR", "The status is PRR"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311014806080001,PRR,2025-01-01T08:00:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Pusat meminta rekam ulang", "The centre asks for it"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311014806080001,BIO_CAPTURED,2025-01-01T08:00:00
          6311014806080001,EFAC,2025-01-10T08:00:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Rekaman terdahulu gagal", "The earlier recording failed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-0,6,6311014806080001,2024-07-01T08:00:00,2024-07-01T08:10:00,gagal
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil
          """
        ]),
    ])
}
