extension RuleDescription {
  /// `time.over-limit`.
  static let timeOverLimit = RuleDescription(
    .timeOverLimit, .violation,
    title: Bilingual(
      "Langkah melewati batas waktu",
      "A step took longer than allowed"),
    rationale: Bilingual(
      "Waktu adalah janji SOP kepada sekolah; langkah yang lambat menahan seluruh antrean.",
      "Time is what the SOP promises the school; a slow step holds up the whole queue."),
    condition: Bilingual(
      "Lama pelaksanaan (selesai dikurangi mulai, detik penuh) lebih dari batas atas. Tepat pada batas masih patuh; di bawah batas bawah rentang bukan temuan. Tidak dinilai bila salah satu jam tidak ada, terbalik, atau batasnya tidak terukur.",
      "The duration (end minus start, whole seconds) is over the upper bound. Exactly at the bound complies; under the lower bound of a range is no finding. Not assessed when a time is missing, reversed, or the limit is not measurable."
    ),
    clause: Bilingual(
      "Mutu baku, kolom Waktu",
      "Quality standard, column Time"),
    remedy: Bilingual(
      "Cari sebabnya bersama petugas; bila di luar kendali, ajukan pengecualian.",
      "Find the cause with the officer; if it was beyond control, ask for a waiver."),
    examples: [
      RuleExample(
        1, Bilingual("Enam menit untuk langkah lima menit", "Six minutes for a five-minute step"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:06:00,belum_rekam
          """
        ]),
      RuleExample(
        1, Bilingual("Satu detik lebih", "One second over"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:20:01,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Tepat pada batas", "Exactly at the bound"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:05:00,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Lebih cepat dari batas bawah rentang", "Under the lower bound of a range"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,5,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,selesai
          """
        ]),
    ])
}
