extension RuleDescription {
  /// `pace.implausible`.
  static let paceImplausible = RuleDescription(
    .paceImplausible, .warning,
    title: Bilingual(
      "Terlalu singkat untuk dikerjakan",
      "Too short to be done"),
    rationale: Bilingual(
      """
      Perekaman dan pencetakan yang sungguh dilakukan butuh waktu; catatan yang sangat singkat biasanya diisi \
      belakangan.
      """,
      "Recording and printing take their time; a very short record was usually written down later."),
    condition: Bilingual(
      """
      Lama pelaksanaan, dalam detik penuh, kurang dari lama paling singkat yang masuk akal menurut berkas SOP \
      (paling_singkat; SOP Balangan: perekaman 120 detik, pencetakan 20 detik). Tepat sama bukan temuan. Bukan \
      temuan untuk langkah tanpa batas itu, untuk hasil gagal, batal, menolak, atau tidak hadir, dan bila salah \
      satu jam tidak ada atau jamnya terbalik.
      """,
      """
      The duration in whole seconds is under the least plausible one of the procedure file (paling_singkat; \
      Balangan: recording 120 seconds, printing 20). Exactly equal is no finding. No finding for a step without \
      that bound, for the outcomes gagal, batal, menolak and tidak_hadir, nor when a time is missing or the \
      times are reversed.
      """),
    clause: Bilingual(
      "Mutu baku, kolom Waktu",
      "Quality standard, column Time"),
    remedy: Bilingual(
      "Ketua tim menanyakan kepada petugas bagaimana jamnya dicatat, dan mencocokkannya dengan catatan perangkat.",
      "The team leader asks the officer how the times were recorded, and compares them with the devices' logs."),
    examples: [
      RuleExample(
        1, Bilingual("Perekaman 119 detik", "A recording of 119 seconds"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:01:59,berhasil
          """
        ]),
      RuleExample(
        1, Bilingual("Pencetakan 19 detik", "A print of 19 seconds"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:00:19,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Perekaman tepat 120 detik", "A recording of exactly 120 seconds"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Gagal dalam 30 detik", "Failed within 30 seconds"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:00:30,gagal
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Cek status 5 detik: tidak ada batas terendah",
          "A status check of 5 seconds: no least duration"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:00:05,belum_rekam
          """
        ]),
    ])
}
