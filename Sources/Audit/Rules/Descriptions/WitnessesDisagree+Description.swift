extension RuleDescription {
  /// `print.witnesses-disagree`.
  static let witnessesDisagree = RuleDescription(
    .witnessesDisagree, .warning,
    title: Bilingual(
      "Spooler menyebut selesai, printer menyebut gagal",
      "The spooler says completed, the printer says aborted"),
    rationale: Bilingual(
      "Spooler menghitung kartu yang sudah dikirim, bukan yang sudah jadi: jumlah kartu menurut log itu keliru.",
      "A spooler counts cards that were sent, not cards that came out: the number of cards by that log is wrong."),
    condition: Bilingual(
      """
      Untuk satu baris pencetakan, apa pun hasilnya, log spooler memuat lebih banyak pekerjaan selesai daripada \
      log printer, dan printer menyatakan sedikitnya satu pekerjaan itu gagal (aborted). Pekerjaan dicocokkan \
      lewat namanya, yaitu id_cetak. Bukan temuan bila hanya satu saksi yang berbicara, bila totalnya 0, atau \
      bila spooler dan printer sama-sama mencatat percobaan ulang yang selesai.
      """,
      """
      For one row of prints, whatever its verdict, the spooler's log holds more completed jobs than the \
      printer's, and the printer says that it aborted at least one of them. Jobs are joined by their name, which \
      is id_cetak. No finding when only one witness speaks, when the total is 0, or when spooler and printer \
      both know a second try that was completed.
      """),
    clause: Bilingual("Mutu baku, kolom Output: KTP-el tercetak", "Quality standard, column Output: printed card"),
    remedy: Bilingual(
      "Petugas memeriksa kartunya; catatan pencetakan yang berlaku, bukan hitungan spooler.",
      "The officer looks at the card; the record of prints counts, not the spooler's number."),
    examples: [
      RuleExample(
        1, Bilingual("Petugas mencatat gagal, seperti printer", "The officer wrote failed, as the printer did"),
        prints("gagal"), logs: logs(spooled: [1], printed: ["aborted"])),
      RuleExample(
        1, Bilingual("Petugas mencatat berhasil", "The officer wrote successful"),
        prints("berhasil"), logs: logs(spooled: [2], printed: ["aborted"])),
      RuleExample(
        0, Bilingual("Keduanya menyebut selesai", "Both say completed"),
        prints("berhasil"), logs: logs(spooled: [1], printed: ["completed"])),
      RuleExample(
        0, Bilingual("Spooler tidak menghitungnya", "The spooler does not count it"),
        prints("gagal"), logs: logs(spooled: [0], printed: ["aborted"])),
      RuleExample(
        0, Bilingual("Gagal, lalu diulang dengan nama yang sama", "Aborted, then repeated under the same name"),
        prints("berhasil"), logs: logs(spooled: [0, 1], printed: ["aborted", "completed"])),
    ])

  private static func prints(_ verdict: String) -> KeyValuePairs<String, String> {
    [
      "pencetakan": """
      id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil
      C-1,6311025007070002,SES-1,PRN-01,2025-03-03T08:00:00,2025-03-03T08:02:00,\(verdict)
      """
    ]
  }

  private static func logs(spooled: [Int], printed: [String]) -> KeyValuePairs<String, String> {
    [
      "log/ipp-jobs.jsonl": printed.map { ExampleLogs.printed("C-1", state: $0) }.joined(separator: "\n"),
      "log/page_log": spooled.map { ExampleLogs.spooled("C-1", total: $0) }.joined(separator: "\n"),
    ]
  }
}
