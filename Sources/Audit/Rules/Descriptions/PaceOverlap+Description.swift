extension RuleDescription {
  /// `pace.overlap`.
  static let paceOverlap = RuleDescription(
    .paceOverlap, .warning,
    title: Bilingual(
      "Satu petugas, dua siswa sekaligus",
      "One officer, two students at once"),
    rationale: Bilingual(
      "Satu orang tidak dapat melayani dua siswa bersamaan; jamnya keliru atau petugasnya lain.",
      "One person cannot serve two students at once; the times or the officer are wrong."),
    condition: Bilingual(
      "Dua pelaksanaan langkah siswa oleh petugas yang sama dalam satu sesi saling tumpang tindih (mulai dan selesai keduanya ada). Bersambung tepat bukan temuan. Sekali per pasangan.",
      "Two executions of student steps by the same officer in one session overlap (both times present). Touching is no finding. Once per pair."
    ),
    clause: Bilingual(
      "Pencatatan dan pendataan",
      "Recording of data"),
    remedy: Bilingual(
      "Betulkan petugas atau jam pada salah satu catatan.",
      "Correct officer or time of one of the two."),
    examples: [
      RuleExample(
        1, Bilingual("Tumpang tindih satu menit", "One minute of overlap"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,PTG-1,belum_rekam
          SES-1,3,6311025007070002,2025-03-03T08:03:00,2025-03-03T08:07:00,PTG-1,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Bersambung tepat", "Touching"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,PTG-1,belum_rekam
          SES-1,3,6311025007070002,2025-03-03T08:04:00,2025-03-03T08:08:00,PTG-1,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Dua petugas", "Two officers"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,PTG-1,belum_rekam
          SES-1,3,6311025007070002,2025-03-03T08:03:00,2025-03-03T08:07:00,PTG-2,belum_rekam
          """
        ]),
    ])
}
