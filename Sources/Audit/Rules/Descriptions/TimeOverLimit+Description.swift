extension RuleDescription {
  /// `time.over-limit`.
  static let timeOverLimit = RuleDescription(
    .timeOverLimit, .violation,
    title: Bilingual(
      "Langkah melewati batas waktu",
      "A step took longer than allowed"),
    rationale: Bilingual(
      "Waktu adalah janji SOP kepada sekolah; satu langkah yang lambat menahan seluruh antrean.",
      "Time is what the SOP promises the school; one slow step holds up the whole queue."),
    condition: Bilingual(
      """
      Lama pelaksanaan (selesai dikurangi mulai, dibulatkan ke bawah menjadi detik penuh) lebih dari batas atas \
      langkah itu. Tepat pada batas masih patuh. Dari sebuah rentang yang berlaku batas atasnya, dan dari \
      beberapa pilihan yang terpanjang; lebih cepat dari batas bawah dihitung dan ditampilkan, tetapi bukan \
      temuan. Hasil gagal dan batal tetap diperiksa. Tidak dinilai bila salah satu jam tidak ada, jamnya \
      terbalik, atau batasnya tidak terukur (misalnya sesuai kebutuhan); catatan tidak hadir bukan pelaksanaan.
      """,
      """
      The duration (end minus start, rounded down to whole seconds) is over the step's upper bound. Exactly at \
      the bound complies. Of a range the upper bound holds, of alternatives the longest; faster than the lower \
      bound is counted and shown, but is no finding. Outcomes gagal and batal are checked too. Not assessed \
      when a time is missing, the times are reversed, or the limit is not measurable (such as: as needed); a \
      note of absence is no execution.
      """),
    clause: Bilingual(
      "Mutu baku, kolom Waktu",
      "Quality standard, column Time"),
    remedy: Bilingual(
      """
      Ketua tim mencari sebabnya bersama petugas; bila di luar kendali, kepala bidang mencatat pengecualian \
      beserta alasannya.
      """,
      """
      The team leader finds the cause with the officer; if it was beyond control, the head of division enters a \
      waiver with its reason.
      """),
    examples: [
      RuleExample(
        1, Bilingual("Enam menit untuk langkah lima menit", "Six minutes for a step of five"),
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
        1, Bilingual("Perekaman gagal tetap diperiksa", "A failed recording is checked too"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:25:00,gagal
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
        0, Bilingual("Pecahan detik dibulatkan ke bawah", "Fractions of a second are rounded down"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:05:00.900,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Lebih cepat dari batas bawah rentang", "Faster than the lower bound of a range"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,5,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,selesai
          """
        ]),
      RuleExample(
        0, Bilingual("Rentang 1-2 jam: tepat dua jam", "A range of 1 to 2 hours: exactly two"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T06:00:00,2025-03-03T08:00:00,selesai
          """
        ]),
      RuleExample(
        0, Bilingual("Jam selesai tidak dicatat: tidak dinilai", "The end was not recorded: not assessed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,,belum_rekam
          """
        ]),
    ])
}
