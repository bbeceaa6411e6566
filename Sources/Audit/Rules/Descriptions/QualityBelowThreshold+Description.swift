extension RuleDescription {
  /// `quality.below-threshold`.
  static let qualityBelowThreshold = RuleDescription(
    .qualityBelowThreshold, .warning,
    title: Bilingual(
      "Mutu di bawah ambang diterima tanpa alasan",
      "Quality below the threshold was accepted without a reason"),
    rationale: Bilingual(
      "Sampel bermutu rendah sering ditolak saat uji ketunggalan: siswa harus dipanggil lagi berbulan-bulan kemudian.",
      "Poor samples are often refused when uniqueness is checked: the student is called again months later."),
    condition: Bilingual(
      """
      Nilai mutu suatu pengambilan lebih kecil dari ambangnya, pengambilan itu diterima, dan alasan kosong: satu \
      temuan untuk setiap jejak. Ambang adalah yang tertulis pada jejak, atau bila tidak ada, ambang menurut \
      jenis dan algoritma dalam arsip.yaml. Tepat pada ambang bukan temuan. Tidak dinilai tanpa nilai atau tanpa \
      ambang. Nilai dari algoritma yang berbeda tidak pernah dirata-ratakan.
      """,
      """
      The score of a capture is less than its threshold, the capture was accepted, and no reason is given: one \
      finding for each trace. The threshold is the one written on the trace, or else the one that arsip.yaml sets \
      for kind and algorithm. Exactly at the threshold is no finding. Not assessed without a score or without a \
      threshold. Scores of different algorithms are never averaged.
      """),
    clause: Bilingual("Mutu baku, kolom Output: data perekaman", "Quality standard, column Output: recorded data"),
    remedy: Bilingual(
      "Operator mengulang pengambilan, atau menulis alasannya (jari luka, mata sakit).",
      "The operator captures again, or writes down why not (an injured finger, a sore eye)."),
    examples: [
      RuleExample(
        1, Bilingual("Nilai 21, ambang 40", "Score 21, threshold 40"),
        ["langkah": ExampleLogs.recording], logs: ["log/tangkap.jsonl": fingerprint(21)]),
      RuleExample(
        2, Bilingual("Dua jejak: dua temuan", "Two traces: two findings"),
        ["langkah": ExampleLogs.recording],
        logs: ["log/tangkap.jsonl": fingerprint(21) + "\n" + fingerprint(39, at: "08:05:00")]),
      RuleExample(
        0, Bilingual("Tepat pada ambang", "Exactly at the threshold"),
        ["langkah": ExampleLogs.recording], logs: ["log/tangkap.jsonl": fingerprint(40)]),
      RuleExample(
        0, Bilingual("Diterima dengan alasan", "Accepted for a reason"),
        ["langkah": ExampleLogs.recording], logs: ["log/tangkap.jsonl": fingerprint(21, reason: "jari luka")]),
      RuleExample(
        0, Bilingual("Tidak diterima, lalu diulang", "Not accepted, then repeated"),
        ["langkah": ExampleLogs.recording],
        logs: ["log/tangkap.jsonl": fingerprint(21, accepted: false) + "\n" + fingerprint(77, at: "08:05:00")]),
      RuleExample(
        0, Bilingual("Tanpa ambang", "Without a threshold"),
        ["langkah": ExampleLogs.recording], logs: ["log/tangkap.jsonl": fingerprint(21, threshold: nil)]),
    ])

  private static func fingerprint(
    _ score: Int, at time: String = "08:04:00", threshold: Int? = 40, accepted: Bool = true, reason: String = ""
  ) -> String {
    ExampleLogs.captured(
      "sidik_jari", by: "FPR-01", at: time, score: (score, threshold, "NFIQ2"), accepted: accepted, reason: reason)
  }
}
