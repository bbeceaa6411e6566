extension RuleDescription {
  /// `output.missing`.
  static let outputMissing = RuleDescription(
    .outputMissing, .violation,
    title: Bilingual(
      "Output tidak dicatat",
      "The output was not recorded"),
    rationale: Bilingual(
      "Output adalah bukti bahwa langkah selesai, dan menjadi kelengkapan langkah berikutnya.",
      "The output proves that the step was done, and is what the next step requires."),
    condition: Bilingual(
      """
      Sekali untuk setiap pelaksanaan yang tidak gagal tetapi kolom outputnya tidak memuat output langkah itu \
      sendiri; output langkah lain tidak dihitung, dan hasil kosong bukan gagal. Bukan temuan untuk hasil \
      gagal, batal, menolak, atau tidak hadir. Tidak dinilai bila langkah tidak mempunyai output atau berkas \
      sumber tidak mempunyai kolom output.
      """,
      """
      Once for each execution that did not fail and yet does not list the step's own output; another step's \
      output does not count, and an empty outcome is no failure. No finding for the outcomes gagal, batal, \
      menolak and tidak_hadir. Not assessed when the step has no output or the source file no such column.
      """),
    clause: Bilingual(
      "Mutu baku, kolom Output",
      "Quality standard, column Output"),
    remedy: Bilingual(
      "Petugas mencatat output langkah itu, atau mencatat hasilnya sebagai gagal bila memang tidak ada.",
      "The officer records the step's output, or records the outcome as failed if there is none."),
    examples: [
      RuleExample(
        1, Bilingual("Output kosong", "No output"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,output
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,
          """
        ]),
      RuleExample(
        1, Bilingual("Output langkah lain", "Another step's output"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,output
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,hasil_status
          """
        ]),
      RuleExample(
        1, Bilingual("Hasil kosong bukan gagal", "An empty outcome is no failure"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,output
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,,
          """
        ]),
      RuleExample(
        0, Bilingual("Tercantum, ejaannya lain", "Listed, spelled otherwise"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,output
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,Hasil SIAK
          """
        ]),
      RuleExample(
        0, Bilingual("Gagal", "Failed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,output
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,gagal,
          """
        ]),
      RuleExample(
        0, Bilingual("Siswa menolak", "The student refuses"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,Menolak,
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Berkas sumber tanpa kolom output: tidak dinilai",
          "A file without the column: not assessed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai
          """
        ]),
    ])
}
