extension RuleDescription {
  /// `output.missing`.
  static let outputMissing = RuleDescription(
    .outputMissing, .violation,
    title: Bilingual(
      "Output tidak dicatat",
      "The output was not recorded"),
    rationale: Bilingual(
      "Output adalah bukti bahwa langkah selesai dan masukan bagi langkah berikutnya.",
      "The output proves that the step was done and feeds the next one."),
    condition: Bilingual(
      "Langkah tidak gagal, tetapi output langkah itu sendiri tidak tercantum. Tidak dinilai bila berkas tidak punya kolom output.",
      "The step did not fail and yet its own output is not listed. Not assessed when the file has no such column."),
    clause: Bilingual(
      "Mutu baku, kolom Output",
      "Quality standard, column Output"),
    remedy: Bilingual(
      "Catat output, atau catat hasilnya sebagai gagal.",
      "Record the output, or record the outcome as failed."),
    examples: [
      RuleExample(
        1, Bilingual("Kosong", "Empty"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,fotokopi_kk|fotokopi_akta,
          """
        ]),
      RuleExample(
        1, Bilingual("Output langkah lain", "Another step's output"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,fotokopi_kk|fotokopi_akta,hasil_status
          """
        ]),
      RuleExample(
        0, Bilingual("Gagal", "Failed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,gagal,hasil_status,
          """
        ]),
      RuleExample(
        0, Bilingual("Tercantum", "Listed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,fotokopi_kk|fotokopi_akta,hasil_siak
          """
        ]),
    ])
}
