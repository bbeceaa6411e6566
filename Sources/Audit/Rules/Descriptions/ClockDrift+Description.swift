extension RuleDescription {
  /// `clock.drift`.
  static let clockDrift = RuleDescription(
    .clockDrift, .warning,
    title: Bilingual(
      "Jam perangkat makin lama makin meleset",
      "A device's clock drifts"),
    rationale: Bilingual(
      "Jam yang terus melenceng membuat log tidak cocok dengan catatan, sedikit demi sedikit dan tanpa terlihat.",
      "A clock that keeps going wrong makes logs disagree with records, bit by bit and unseen."),
    condition: Bilingual(
      """
      Selisih antara jam pekerjaan pada log spooler dan jam selesai pencetakan dengan id_cetak yang sama berubah \
      lebih dari 2 menit dari pekerjaan pertama sampai terakhir satu antrean, menurut garis Theil–Sen melalui \
      sedikitnya 10 pekerjaan. Sekali untuk setiap perangkat, berapa pun antreannya. Selisih yang tetap bukan \
      temuan. Loncatan jam yang tercatat dikeluarkan lebih dulu; pekerjaan sebelum tahun 2010 dan pencetakan \
      tanpa jam selesai tidak dipakai.
      """,
      """
      The offset between a job's time in the spooler's log and the end of the print with the same id_cetak \
      changes by more than 2 minutes from the first job of a queue to its last, by the Theil–Sen line through at \
      least 10 jobs. Once per device, however many queues. An offset that stays the same is no finding. Logged \
      steps are taken out first; jobs from before 2010 and prints without an end are not used.
      """),
    clause: Bilingual("Mutu baku, kolom Waktu", "Quality standard, column Time"),
    remedy: Bilingual(
      "Petugas menyalakan penyelarasan waktu (NTP) pada komputer atau pencetak itu.",
      "The officer turns on time synchronisation (NTP) on that computer or printer."),
    examples: [
      RuleExample(
        1, Bilingual("Maju dua puluh detik setiap hari", "Twenty seconds ahead every day"),
        ["pencetakan": prints(10)], logs: ["log/page_log": jobs(10, ahead: 20)]),
      RuleExample(
        1, Bilingual("Tertinggal setengah menit setiap hari", "Half a minute behind every day"),
        ["pencetakan": prints(10)], logs: ["log/page_log": jobs(10, ahead: -30)]),
      RuleExample(
        0, Bilingual("Maju sepuluh detik setiap hari: belum dua menit", "Ten seconds ahead every day: not two minutes yet"),
        ["pencetakan": prints(10)], logs: ["log/page_log": jobs(10, ahead: 10)]),
      RuleExample(
        0, Bilingual("Hanya sembilan pekerjaan", "Nine jobs only"),
        ["pencetakan": prints(9)], logs: ["log/page_log": jobs(9, ahead: 30)]),
    ])

  /// A print a day from 3 March 2025 on, each ended at nine.
  private static func prints(_ count: Int) -> String {
    "id_cetak,id_sesi,id_perangkat,mulai,selesai,hasil\n"
      + (0..<count).map { day in
        let date = "2025-03-\(twoDigits(day + 3))"
        return "C-\(day + 1),SES-1,PRN-01,\(date)T08:58:00,\(date)T09:00:00,berhasil"
      }.joined(separator: "\n")
  }

  /// The spooler's line of each print, on a clock that gains so many seconds a day.
  private static func jobs(_ count: Int, ahead seconds: Int) -> String {
    (0..<count).map { day in
      let time = 9 * 3600 + day * seconds
      let clock = [time / 3600, time / 60 % 60, time % 60].map(twoDigits).joined(separator: ":")
      return "PRN-01 PTG-1 \(day + 1) [\(twoDigits(day + 3))/Mar/2025:\(clock) +0800] total 1 SES-1 localhost C-\(day + 1) - -"
    }.joined(separator: "\n")
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
