extension RuleDescription {
  /// `status.recorded-again`.
  static let recordedAgain = RuleDescription(
    .recordedAgain, .violation,
    title: Bilingual(
      "Direkam lagi tanpa perlu",
      "Recorded again without need"),
    rationale: Bilingual(
      "Perekaman ganda dapat memicu DUPLICATE_RECORD, menahan kartu berbulan-bulan, dan menyita waktu siswa lain.",
      "A second recording can cause DUPLICATE_RECORD, hold up the card for months and take the time of other students."),
    condition: Bilingual(
      """
      Perekaman yang tidak gagal dilakukan padahal siswa yang sama sudah direkam tanpa gagal lebih awal di sesi \
      lain, atau status terakhirnya sebelum perekaman itu mulai adalah BIO_CAPTURED atau sesudahnya. Satu \
      temuan walau kedua alasan berlaku. Status yang tercatat tepat saat mulai atau sesudahnya tidak dihitung, \
      jadi BIO_CAPTURED dari perekaman itu sendiri bukan temuan. Bukan temuan bila status terakhir memang \
      meminta rekam ulang: ENROLL_FAILURE_AT_REGIONAL, ENROLL_FAILURE_AT_CENTRAL (EFAC), atau \
      ADJUDICATE_RECORD. Perekaman kedua dalam sesi yang sama adalah flow.unexpected.
      """,
      """
      A recording that did not fail was made although the same student was recorded earlier without failure in \
      another session, or the latest status before its start is BIO_CAPTURED or later. One finding even if both \
      reasons hold. A status at the start or after it does not count, so the recording's own BIO_CAPTURED is no \
      finding. No finding when the latest status asks for a new recording: ENROLL_FAILURE_AT_REGIONAL, \
      ENROLL_FAILURE_AT_CENTRAL (EFAC) or ADJUDICATE_RECORD. A second recording in one session is \
      flow.unexpected.
      """),
    clause: Bilingual(
      "Langkah cek data perekaman: yang sudah pernah merekam langsung dimasukkan dalam daftar",
      "Step that checks the recording status: who was recorded before goes straight to the list"),
    remedy: Bilingual(
      "Operator perekaman memeriksa status sebelum merekam; rekaman ganda dilaporkan agar tidak tertahan di pusat.",
      """
      The recording operator checks the status before recording; the double recording is reported before the \
      centre holds it up.
      """),
    examples: [
      RuleExample(
        1, Bilingual("Sudah direkam pada sesi terdahulu", "Recorded in an earlier session"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-0,6,6311014806080001,2024-07-01T08:00:00,2024-07-01T08:10:00,berhasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil
          """
        ]),
      RuleExample(
        1, Bilingual("Status sudah PRINT_READY_RECORD", "The status is PRINT_READY_RECORD"),
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
        1, Bilingual("Gagal di pusat, lalu sudah siap cetak", "Failed at the centre, then print-ready"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311014806080001,EFAC,2025-01-10T08:00:00
          6311014806080001,PRR,2025-02-10T08:00:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Pusat meminta rekam ulang (EFAC)", "The centre asks for it (EFAC)"),
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
      RuleExample(
        0, Bilingual("BIO_CAPTURED dari perekaman itu sendiri", "BIO_CAPTURED of the recording itself"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311014806080001,UNREGISTERED,2025-01-01T08:00:00
          6311014806080001,BIO_CAPTURED,2025-03-03T08:00:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Perekaman kali ini gagal", "This recording failed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,gagal
          """,
          "perekaman": """
          nik,status,waktu
          6311014806080001,PRR,2025-01-01T08:00:00
          """,
        ]),
    ])
}
