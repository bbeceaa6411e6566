extension RuleDescription {
  /// `pace.implausible`.
  static let paceImplausible = RuleDescription(
    .paceImplausible, .warning,
    title: Bilingual(
      "Terlalu singkat untuk dikerjakan",
      "Too short to be done"),
    rationale: Bilingual(
      "Perekaman sungguhan butuh beberapa menit; catatan sangat singkat biasanya diisi belakangan.",
      "A real recording takes minutes; a very short one was usually written down later."),
    condition: Bilingual(
      "Lama pelaksanaan kurang dari lama tersingkat yang masuk akal menurut berkas SOP (perekaman 120 detik, pencetakan 20 detik). Tidak untuk hasil gagal.",
      "The duration is under the least plausible one of the procedure file (recording 120 seconds, printing 20). Not for failed outcomes."
    ),
    clause: Bilingual(
      "Mutu baku, kolom Waktu",
      "Quality standard, column Time"),
    remedy: Bilingual(
      "Tanyakan cara pencatatannya kepada petugas.",
      "Ask the officer how the times were recorded."),
    examples: [
      RuleExample(
        1, Bilingual("Perekaman 119 detik", "A recording of 119 seconds"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:01:59,berhasil
          """
        ]),
      RuleExample(
        1, Bilingual("Pencetakan 19 detik", "A print of 19 seconds"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:00:19,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Tepat 120 detik", "Exactly 120 seconds"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """
        ]),
      RuleExample(
        0, Bilingual("Gagal dalam 30 detik", "Failed within 30 seconds"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:00:30,gagal
          """
        ]),
    ])
}
