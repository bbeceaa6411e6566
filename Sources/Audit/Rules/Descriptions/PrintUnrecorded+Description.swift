extension RuleDescription {
  /// `print.unrecorded`.
  static let printUnrecorded = RuleDescription(
    .printUnrecorded, .violation,
    title: Bilingual(
      "Kartu tercetak tanpa catatan",
      "A card was printed that nobody recorded"),
    rationale: Bilingual(
      "Setiap kartu adalah dokumen negara: cetakan tanpa catatan berarti satu kartu dan satu blangko tanpa pertanggungjawaban.",
      "Every card is a state document: a print without a record is a card and a blank that nobody accounts for."),
    condition: Bilingual(
      """
      Log spooler memuat pekerjaan dengan total 1 atau lebih, atau log printer menyatakan pekerjaan selesai, \
      pada printer yang tercantum dalam perangkat, dan namanya bukan id_cetak mana pun (dibandingkan hanya pada \
      huruf dan angka): satu temuan untuk setiap nama pekerjaan. Bukan temuan bila totalnya 0, bila menurut \
      printer pekerjaan itu gagal, bila antreannya bukan printer dalam perangkat, dan bagi pekerjaan tanpa nama, \
      yang tidak dapat dicocokkan. Sesi temuan adalah billing pekerjaan itu.
      """,
      """
      A spooler's log holds a job with a total of 1 or more, or a printer's log calls a job completed, on a \
      printer that stands in perangkat, and its name is no id_cetak (compared on letters and digits only): one \
      finding for each job name. No finding for a total of 0, nor when the printer says that it aborted the job, \
      nor on a queue that is no printer of perangkat, nor for jobs without a name, which cannot be compared. The \
      finding's session is the job's billing.
      """),
    clause: Bilingual(
      "Peralatan: blangko KTP-el; SE Mendagri 470.13/11176/SJ (13 Desember 2018)",
      "Equipment: blank cards; circular of the Minister of Home Affairs 470.13/11176/SJ (13 December 2018)"),
    remedy: Bilingual(
      "Petugas mencari kartunya, mencatat pencetakan itu, atau menerangkan pekerjaan percobaan itu dalam berita acara.",
      "The officer looks for the card and records the print, or explains the trial job in the official report."),
    examples: [
      RuleExample(
        1, Bilingual("Pekerjaan selesai yang tidak dicatat siapa pun", "A completed job that nobody recorded"),
        tables, logs: ["log/page_log": ExampleLogs.spooled("C-1") + "\n" + ExampleLogs.spooled("C-X", at: "08:09:00")]),
      RuleExample(
        1, Bilingual("Spooler dan printer sama-sama mencatat: satu temuan", "Both spooler and printer know it: one finding"),
        tables,
        logs: [
          "log/ipp-jobs.jsonl": ExampleLogs.printed("C-X", at: "08:09:00"),
          "log/page_log": ExampleLogs.spooled("C-X", at: "08:09:00", total: 2),
        ]),
      RuleExample(
        0, Bilingual("Printer menyatakan gagal", "The printer says that it aborted it"),
        tables,
        logs: [
          "log/ipp-jobs.jsonl": ExampleLogs.printed("C-X", at: "08:09:00", state: "aborted"),
          "log/page_log": ExampleLogs.spooled("C-X", at: "08:09:00"),
        ]),
      RuleExample(
        0, Bilingual("Pekerjaan yang dibatalkan: total 0", "A cancelled job: total 0"),
        tables, logs: ["log/page_log": ExampleLogs.spooled("C-X", at: "08:09:00", total: 0)]),
      RuleExample(
        0, Bilingual("Antrean yang bukan printer kartu", "A queue that is no card printer"),
        tables, logs: ["log/page_log": ExampleLogs.spooled("Surat", at: "08:09:00", queue: "Laser-Kantor")]),
    ])

  private static var tables: KeyValuePairs<String, String> {
    [
      "perangkat": ExampleLogs.printer,
      "pencetakan": """
      id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil
      C-1,6311025007070002,SES-1,PRN-01,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
      """,
    ]
  }
}
