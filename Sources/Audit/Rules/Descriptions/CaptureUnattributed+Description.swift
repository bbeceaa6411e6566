extension RuleDescription {
  /// `evidence.unattributed`.
  static let captureUnattributed = RuleDescription(
    .captureUnattributed, .note,
    title: Bilingual(
      "Jejak alat tanpa pemilik",
      "A device trace for nobody"),
    rationale: Bilingual(
      "Pengambilan tanpa perekaman adalah percobaan alat, jam yang keliru, atau perekaman yang tidak dicatat.",
      "A capture without a recording is a trial of the device, a wrong clock, or a recording that nobody wrote down."),
    condition: Bilingual(
      """
      Jejak yang menyebut NIK berada di luar semua perekaman siswa itu, atau siswa itu tidak punya perekaman; \
      jejak tanpa NIK tidak berada dalam satu pun perekaman yang memakai alat itu, atau berada dalam beberapa \
      sekaligus. Kelonggarannya 60 detik di kedua ujung setelah jam alat dibetulkan. Perekaman yang gagal juga \
      memiliki jejaknya. Bukan temuan bila perekaman siswa itu kekurangan jam (atau jamnya terbalik) dan jejaknya \
      dari tanggal yang sama; bila kedua jamnya kosong, tanggal mana pun.
      """,
      """
      A trace that names a NIK lies outside all recordings of that student, or the student has none; a trace \
      without a NIK lies in no recording that uses its device, or in several at once. The tolerance is 60 \
      seconds at both ends once the device's clock is corrected. A failed recording owns its traces too. No \
      finding when the student's recording lacks a time (or its times are reversed) and the trace is of the same \
      date; of any date when both times are missing.
      """),
    clause: Bilingual("Mutu baku, kolom Output: data perekaman", "Quality standard, column Output: recorded data"),
    remedy: Bilingual(
      "Petugas mencocokkan jam alat dan catatan perekaman; percobaan alat diterangkan dalam catatan sesi.",
      "The officer compares the device's clock with the records; trials are explained in the notes of the session."),
    examples: [
      RuleExample(
        1, Bilingual("Tanpa NIK, di luar semua perekaman", "Without a NIK, outside all recordings"),
        ["langkah": ExampleLogs.recording],
        logs: ["log/tangkap.jsonl": ExampleLogs.captured("sidik_jari", by: "FPR-01", at: "07:15:00", nik: "")]),
      RuleExample(
        1, Bilingual("Tanpa NIK, dua perekaman sekaligus", "Without a NIK, two recordings at once"),
        ["langkah": ExampleLogs.recordings],
        logs: ["log/tangkap.jsonl": ExampleLogs.captured("foto", by: "KAM-01", at: "08:14:00", nik: "")]),
      RuleExample(
        1, Bilingual("Menyebut siswa di luar jam perekamannya", "Names a student outside his recording"),
        ["langkah": ExampleLogs.recording],
        logs: ["log/tangkap.jsonl": ExampleLogs.captured("foto", by: "KAM-01", at: "09:00:00")]),
      RuleExample(
        0, Bilingual("NIK menentukan di antara dua perekaman", "The NIK tells which of two recordings"),
        ["langkah": ExampleLogs.recordings],
        logs: ["log/tangkap.jsonl": ExampleLogs.captured("foto", by: "KAM-01", at: "08:14:00")]),
      RuleExample(
        0, Bilingual("Perekaman siswa itu tidak mencatat jam selesai", "The student's recording has no end"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_perangkat,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,,KAM-01,berhasil
          """
        ],
        logs: ["log/tangkap.jsonl": ExampleLogs.captured("foto", by: "KAM-01", at: "09:00:00")]),
    ])
}
