extension RuleDescription {
  /// `evidence.capture-missing`.
  static let captureMissing = RuleDescription(
    .captureMissing, .warning,
    title: Bilingual(
      "Perekaman tanpa jejak alat",
      "A recording without a device trace"),
    rationale: Bilingual(
      "Perekaman yang benar meninggalkan jejak pada kamera, pemindai sidik jari dan iris, serta papan tanda tangan.",
      "A true recording leaves a trace on camera, fingerprint and iris scanner, and signature pad."),
    condition: Bilingual(
      """
      Perekaman dengan jam mulai dan selesai tidak memuat pengambilan dari suatu jenis (foto, sidik jari, iris, \
      tanda tangan) di antara mulai dan selesai, dengan kelonggaran 60 detik di kedua ujung setelah jam alat \
      dibetulkan. Suatu jenis hanya diharapkan bila ada log yang memuat jenis itu pada tanggal mulai perekaman; \
      satu pengambilan cukup, juga yang tidak diterima. Satu temuan untuk setiap perekaman, dengan nama \
      jenis-jenis yang tidak ada. Tidak dinilai bagi hasil gagal, batal, menolak dan tidak_hadir, bagi perekaman \
      yang salah satu jamnya kosong atau yang jamnya terbalik, dan tanpa NIK.
      """,
      """
      A recording with start and end holds no capture of a kind (photo, fingerprint, iris, signature) between \
      start and end, with a tolerance of 60 seconds at both ends once the device's clock is corrected. A kind is \
      expected only if some log holds that kind on the date of the recording's start; one capture suffices, \
      accepted or not. One finding for each recording, naming the kinds that are missing. Not assessed for the \
      outcomes gagal, batal, menolak and tidak_hadir, for recordings with a time missing or times reversed, and \
      without a NIK.
      """),
    clause: Bilingual("Mutu baku, kolom Kelengkapan: peralatan perekaman", "Quality standard, completeness: equipment"),
    remedy: Bilingual(
      "Petugas memeriksa alat dan log hari itu; bila pengambilan memang tidak terjadi, siswa direkam ulang.",
      "The officer checks the device and the day's log; if nothing was captured, the student is recorded anew."),
    examples: [
      RuleExample(
        1, Bilingual("Tanpa sidik jari, padahal alatnya dipakai hari itu", "No fingerprint, though the device was in use"),
        ["langkah": ExampleLogs.recording],
        logs: [
          "log/tangkap.jsonl": [
            ExampleLogs.captured("foto", by: "KAM-01", at: "08:03:00"),
            ExampleLogs.captured("sidik_jari", by: "FPR-01", at: "10:00:00", nik: "6311016603080001"),
          ].joined(separator: "\n")
        ]),
      RuleExample(
        1, Bilingual("Enam puluh satu detik setelah selesai", "Sixty-one seconds after the end"),
        ["langkah": ExampleLogs.recording],
        logs: ["log/tangkap.jsonl": ExampleLogs.captured("foto", by: "KAM-01", at: "08:16:01")]),
      RuleExample(
        0, Bilingual("Tepat enam puluh detik setelah selesai", "Sixty seconds after the end, exactly"),
        ["langkah": ExampleLogs.recording],
        logs: ["log/tangkap.jsonl": ExampleLogs.captured("foto", by: "KAM-01", at: "08:16:00")]),
      RuleExample(
        0, Bilingual("Jejak tanpa NIK dalam satu-satunya perekaman alat itu", "A trace without a NIK, one recording"),
        ["langkah": ExampleLogs.recording],
        logs: ["log/tangkap.jsonl": ExampleLogs.captured("foto", by: "KAM-01", at: "08:03:00", nik: "")]),
      RuleExample(
        0, Bilingual("Log hanya memuat hari lain", "The log speaks of another day only"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_perangkat,hasil
          SES-1,6,6311014806080001,2025-03-04T08:00:00,2025-03-04T08:15:00,KAM-01|FPR-01,berhasil
          """
        ],
        logs: ["log/tangkap.jsonl": ExampleLogs.captured("foto", by: "KAM-01", at: "08:03:00")]),
    ])
}
