extension RuleDescription {
  /// `print.unwitnessed`.
  static let printUnwitnessed = RuleDescription(
    .printUnwitnessed, .warning,
    title: Bilingual(
      "Pencetakan tanpa jejak di log",
      "A print that no log knows"),
    rationale: Bilingual(
      "Kartu yang dicatat tetapi tidak dikenal printer mungkin tidak pernah tercetak, atau tercetak di tempat lain.",
      "A card on record that the printer does not know was perhaps never printed, or printed elsewhere."),
    condition: Bilingual(
      """
      Baris pencetakan, apa pun hasilnya, tidak punya pekerjaan cetak bernama id_cetak itu dalam log mana pun \
      (dibandingkan hanya pada huruf dan angka), padahal ada log yang mencakup printernya pada hari itu, yaitu \
      memuat sedikitnya satu pekerjaan printer itu pada tanggal tersebut. Pekerjaan yang batal pun menjadi \
      saksi. Bila beberapa baris memakai id_cetak yang sama, sesi (billing) lalu petugas (user) menentukan milik \
      siapa pekerjaan itu. Bukan temuan bila tidak ada log yang mencakup hari atau printer itu, atau bila \
      printer atau jam tidak dicatat.
      """,
      """
      A row of prints, whatever its verdict, has no job named by its id_cetak in any log (compared on letters \
      and digits only), although a log covers its printer on that day, that is holds at least one job of that \
      printer on that date. A cancelled job is a witness too. Where several rows share an id_cetak, session \
      (billing) and then officer (user) tell whose job it is. No finding when no log covers the day or the \
      printer, nor when printer or time were not recorded.
      """),
    clause: Bilingual("Mutu baku, kolom Output: KTP-el tercetak", "Quality standard, column Output: printed card"),
    remedy: Bilingual(
      "Petugas memeriksa kartunya dan membetulkan id_cetak, printer, atau jam pada catatan yang keliru.",
      "The officer looks for the card and corrects id_cetak, printer or time in the wrong record."),
    examples: [
      RuleExample(
        1, Bilingual("Log hari itu hanya memuat kartu lain", "The day's log holds another card only"),
        ["pencetakan": prints("C-1", "C-2")], logs: ["log/page_log": ExampleLogs.spooled("C-1")]),
      RuleExample(
        1, Bilingual("Cetak yang gagal pun butuh saksi", "A failed print needs a witness too"),
        [
          "pencetakan": """
          id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil
          C-1,6311025007070002,SES-1,PRN-01,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          C-2,6311011503070003,SES-1,PRN-01,2025-03-03T08:05:00,2025-03-03T08:07:00,gagal
          """
        ], logs: ["log/ipp-jobs.jsonl": ExampleLogs.printed("C-1")]),
      RuleExample(
        0, Bilingual("Nama pekerjaan ditulis dengan cara lain", "The job's name is written in another way"),
        ["pencetakan": prints("C-1", "C-2")],
        logs: ["log/page_log": ExampleLogs.spooled("c1") + "\n" + ExampleLogs.spooled("C 2", at: "08:07:00", total: 0)]),
      RuleExample(
        0, Bilingual("Log printer lain", "The log of another printer"),
        ["pencetakan": prints("C-1", "C-2")], logs: ["log/page_log": ExampleLogs.spooled("C-9", queue: "PRN-02")]),
    ])

  private static func prints(_ first: String, _ second: String) -> String {
    """
    id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil
    \(first),6311025007070002,SES-1,PRN-01,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
    \(second),6311011503070003,SES-1,PRN-01,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil
    """
  }
}
