extension RuleDescription {
  /// `pace.overlap`.
  static let paceOverlap = RuleDescription(
    .paceOverlap, .warning,
    title: Bilingual(
      "Satu petugas mengerjakan dua langkah bersamaan",
      "One officer carries out two steps at once"),
    rationale: Bilingual(
      "Satu orang tidak dapat melayani dua siswa bersamaan; jamnya keliru atau petugasnya orang lain.",
      "One person cannot serve two students at once; the times are wrong or it was another officer."),
    condition: Bilingual(
      """
      Dua pelaksanaan langkah siswa dalam satu sesi oleh petugas yang sama saling tumpang tindih: masing-masing \
      mulai sebelum yang lain selesai. Juga bagi siswa yang sama dan hasil gagal. Sekali untuk setiap pasangan, \
      pada pelaksanaan yang lebih lambat, juga bila beberapa petugas sama; paling banyak 10.000 pasangan untuk \
      setiap petugas dan sesi. Bersambung tepat bukan temuan; pelaksanaan tanpa petugas, tanpa kedua jam, atau \
      berjam terbalik tidak dibandingkan, begitu pula langkah sesi, penyerahan, dan pelaksanaan dalam sesi \
      lain.
      """,
      """
      Two executions of student steps in one session by the same officer overlap: each starts before the other \
      ends. Also for one and the same student, and for failed outcomes. Once for each pair, at the later \
      execution, even if several officers are the same; at most 10,000 pairs for each officer and session. \
      Touching exactly is no finding; executions without an officer, without both times or with reversed times \
      are not compared, nor are session steps, handovers and executions of other sessions.
      """),
    clause: Bilingual(
      "Kolom Pelaksana; mutu baku, kolom Waktu",
      "Column Actors; quality standard, column Time"),
    remedy: Bilingual(
      "Petugas membetulkan jam atau nama petugas pada salah satu catatan.",
      "The officer corrects times or officer in one of the two records."),
    examples: [
      RuleExample(
        1, Bilingual("Tumpang tindih satu menit", "One minute of overlap"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,PTG-1
          SES-1,3,6311025007070002,2025-03-03T08:03:00,2025-03-03T08:07:00,belum_rekam,PTG-1
          """
        ]),
      RuleExample(
        3, Bilingual("Tiga siswa sekaligus: tiga pasangan", "Three students at once: three pairs"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,PTG-1
          SES-1,3,6311025007070002,2025-03-03T08:01:00,2025-03-03T08:05:00,belum_rekam,PTG-1
          SES-1,3,6311011503070003,2025-03-03T08:02:00,2025-03-03T08:06:00,belum_rekam,PTG-1
          """
        ]),
      RuleExample(
        1,
        Bilingual(
          "Siswa yang sama, petugas ikut dalam dua daftar",
          "The same student, the officer in two lists"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,PTG-1|PTG-2
          SES-1,4,6311014806080001,2025-03-03T08:03:00,2025-03-03T08:07:00,sesuai,PTG-3|PTG-1
          """
        ]),
      RuleExample(
        0, Bilingual("Bersambung tepat", "Touching exactly"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,PTG-1
          SES-1,3,6311025007070002,2025-03-03T08:04:00,2025-03-03T08:08:00,belum_rekam,PTG-1
          """
        ]),
      RuleExample(
        0, Bilingual("Dua petugas", "Two officers"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,PTG-1
          SES-1,3,6311025007070002,2025-03-03T08:03:00,2025-03-03T08:07:00,belum_rekam,PTG-2
          """
        ]),
      RuleExample(
        0, Bilingual("Petugas tidak dicatat", "No officer is recorded"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,
          SES-1,3,6311025007070002,2025-03-03T08:03:00,2025-03-03T08:07:00,belum_rekam,
          """
        ]),
    ])
}
