extension RuleDescription {
  /// `completeness.missing`.
  static let completenessMissing = RuleDescription(
    .completenessMissing, .violation,
    title: Bilingual(
      "Kelengkapan tidak ditunjukkan",
      "Required items were not presented"),
    rationale: Bilingual(
      "Tanpa kelengkapan, data siswa tidak dapat dicocokkan.",
      "Without the documents the student data cannot be checked."),
    condition: Bilingual(
      "Ada butir kelengkapan langkah yang tidak tercantum. Butir yang merupakan output langkah sebelumnya juga terpenuhi oleh pelaksanaan lebih awal yang mencantumkannya. Hasil gagal tetap diperiksa; menolak tidak dinilai; berkas tanpa kolom kelengkapan tidak dinilai.",
      "A required item of the step is not listed. An item that is an earlier step's output is also satisfied by an earlier execution that lists it. Failed outcomes are checked too; a refusal is not assessed; a file without the column is not assessed."
    ),
    clause: Bilingual(
      "Mutu baku, kolom Kelengkapan",
      "Quality standard, column Completeness"),
    remedy: Bilingual(
      "Lengkapi berkas siswa sebelum langkah berikutnya.",
      "Complete the student's papers before the next step."),
    examples: [
      RuleExample(
        1, Bilingual("Akta tidak ada", "No birth certificate"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,fotokopi_kk,hasil_status
          """
        ]),
      RuleExample(
        1, Bilingual("Kolom ada, isinya kosong", "The column is there, the cell empty"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,,hasil_status
          """
        ]),
      RuleExample(
        0, Bilingual("Lengkap, ejaan lain", "Complete, spelled otherwise"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,Fotokopi KK|fotokopi-akta,hasil_status
          """
        ]),
      RuleExample(
        0, Bilingual("Dipenuhi oleh output langkah 3", "Satisfied by the output of step 3"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,fotokopi_kk|fotokopi_akta,hasil_status
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil,,data_perekaman
          """
        ]),
      RuleExample(
        0, Bilingual("Berkas tanpa kolom kelengkapan", "A file without the column"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam
          """
        ]),
    ])
}
