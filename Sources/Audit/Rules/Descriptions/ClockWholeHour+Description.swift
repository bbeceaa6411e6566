extension RuleDescription {
  /// `clock.whole-hour`.
  static let clockWholeHour = RuleDescription(
    .clockWholeHour, .warning,
    title: Bilingual(
      "Jam perangkat berselisih jam bulat",
      "A device's clock is off by whole hours"),
    rationale: Bilingual(
      """
      WIB, WITA, dan WIT tertukar: bukti perekaman jatuh di luar waktu pelaksanaannya, padahal pekerjaannya \
      benar.
      """,
      """
      WIB, WITA and WIT mixed up: evidence of a recording falls outside its time although the work was done \
      right.
      """),
    condition: Bilingual(
      """
      Median selisih antara jam pada log pengambilan dan tengah waktu perekaman siswa yang disebutnya berjarak \
      paling banyak 5 menit dari 1 atau 2 jam, maju atau mundur, dengan sedikitnya 5 pengambilan; bila siswa \
      direkam beberapa kali, yang dipakai adalah perekaman yang paling dekat. Sekali untuk setiap perangkat. \
      Jam perangkat itu lalu dikoreksi sebesar jam bulatnya, kecuali jangkar jam dinyatakan dalam arsip.yaml: \
      jangkar selalu didahulukan. Zona yang dinyatakan dalam arsip.yaml sudah diperhitungkan. Pengambilan \
      tanpa NIK, dari perekaman tanpa kedua jam, atau sebelum tahun 2010 tidak dipakai.
      """,
      """
      The median offset between the times of a capture log and the middle of the recording of the student it \
      names lies within 5 minutes of 1 or 2 hours, ahead or behind, over at least 5 captures; of several \
      recordings of a student the nearest one counts. Once per device. The clock is then corrected by the whole \
      hours, unless arsip.yaml declares anchors: those always come first. A zone declared in arsip.yaml has been \
      taken into account. Captures without a NIK, of recordings that lack a time, or from before 2010 are not \
      used.
      """),
    clause: Bilingual(
      "Mutu baku, kolom Waktu; Keppres 41/1987 tentang pembagian wilayah Republik Indonesia menjadi tiga wilayah waktu",
      "Quality standard, column Time; Presidential Decree 41/1987 on the three time zones of Indonesia"),
    remedy: Bilingual(
      "Petugas membetulkan zona waktu perangkat, atau menyatakannya dalam arsip.yaml.",
      "The officer sets the device's time zone right, or declares it in arsip.yaml."),
    examples: [
      RuleExample(
        1, Bilingual("Kamera memakai WIB: semua foto satu jam terlalu awal", "A camera on WIB: every photo an hour too early"),
        ["langkah": recordings],
        logs: ["log/tangkap.jsonl": captures("KAM-01", ["07:06:00", "07:27:00", "07:44:00", "08:05:00", "08:26:00"])]),
      RuleExample(
        2, Bilingual("Dua perangkat memakai WIT", "Two devices on WIT"),
        ["langkah": recordings],
        logs: [
          "log/tangkap-1.jsonl": captures("KAM-01", ["09:06:00", "09:27:00", "09:44:00", "10:05:00", "10:26:00"]),
          "log/tangkap-2.jsonl": captures("IRS-01", ["09:07:00", "09:28:00", "09:45:00", "10:06:00", "10:27:00"]),
        ]),
      RuleExample(
        0, Bilingual("Dua puluh menit terlalu awal: bukan jam bulat", "Twenty minutes too early: no whole hour"),
        ["langkah": recordings],
        logs: ["log/tangkap.jsonl": captures("KAM-01", ["07:46:00", "08:06:00", "08:26:00", "08:46:00", "09:06:00"])]),
      RuleExample(
        0, Bilingual("Hanya empat pengambilan", "Four captures only"),
        ["langkah": recordings],
        logs: ["log/tangkap.jsonl": captures("KAM-01", ["07:06:00", "07:27:00", "07:44:00", "08:05:00"])]),
    ])

  private static let students = [
    "6311014806080001", "6311025007070002", "6311011503070003", "6311012402070001", "6311010808080001",
  ]

  private static let recordings = """
    id_sesi,langkah,nik,mulai,selesai,hasil
    SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:12:00,berhasil
    SES-1,6,6311025007070002,2025-03-03T08:20:00,2025-03-03T08:32:00,berhasil
    SES-1,6,6311011503070003,2025-03-03T08:40:00,2025-03-03T08:52:00,berhasil
    SES-1,6,6311012402070001,2025-03-03T09:00:00,2025-03-03T09:12:00,berhasil
    SES-1,6,6311010808080001,2025-03-03T09:20:00,2025-03-03T09:32:00,berhasil
    """

  /// A capture of each student in turn, at these times of the device.
  private static func captures(_ device: String, _ times: [String]) -> String {
    zip(students, times).map { student, time in
      """
      {"waktu": "2025-03-03T\(time)", "id_perangkat": "\(device)", "modalitas": "\(device.hasPrefix("IRS") ? "iris" : "foto")", "nik": "\(student)"}
      """
    }.joined(separator: "\n")
  }
}
