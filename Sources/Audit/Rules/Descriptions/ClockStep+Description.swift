extension RuleDescription {
  /// `clock.step`.
  static let clockStep = RuleDescription(
    .clockStep, .warning,
    title: Bilingual(
      "Jam komputer meloncat saat dipakai",
      "A computer's clock jumped while in use"),
    rationale: Bilingual(
      "Waktu sebelum dan sesudah loncatan tidak dapat dibandingkan begitu saja; jam bisa dibetulkan, bisa juga diubah.",
      "Times before and after a jump do not compare as they stand; a clock may have been set right, or set otherwise."),
    condition: Bilingual(
      """
      Di antara dua baris journal berurutan pada satu penyalaan (boot), jam dinding maju 60 detik atau lebih \
      berbeda dari jam monoton, maju atau mundur. Sekali untuk setiap perangkat, pada loncatan terbesar. Bukan \
      temuan di antara dua penyalaan, dan bukan bagi log tanpa jam monoton. Komputer yang tertidur tampak sama \
      seperti jam yang dimajukan.
      """,
      """
      Between two consecutive lines of a journal in one boot the wall clock went on by 60 seconds or more \
      another time than the monotonic one, ahead or back. Once per device, at the largest jump. No finding \
      between two boots, nor for logs without a monotonic time. A computer that slept looks like a clock that \
      was put forward.
      """),
    clause: Bilingual("Mutu baku, kolom Waktu", "Quality standard, column Time"),
    remedy: Bilingual(
      """
      Petugas mencatat siapa yang mengubah jam dan kapan, dan menyatakan jangkar jam dalam arsip.yaml; nyalakan \
      penyelarasan waktu (NTP).
      """,
      """
      The officer notes who changed the clock and when, and declares an anchor in arsip.yaml; turn on time \
      synchronisation (NTP).
      """),
    examples: [
      RuleExample(
        1, Bilingual("Jam dimundurkan lima belas menit", "The clock was set back by fifteen minutes"),
        ["perangkat": computer],
        logs: ["log/journal.json": journal([("a", 0, 60), ("a", 60, 120), ("a", -780, 180), ("a", -720, 240)])]),
      RuleExample(
        1, Bilingual("Dua loncatan pada satu perangkat: satu temuan", "Two jumps of one device: one finding"),
        ["perangkat": computer],
        logs: ["log/journal.json": journal([("a", 0, 60), ("a", 120, 120), ("a", 180, 180), ("a", 3600, 240)])]),
      RuleExample(
        0, Bilingual("Loncatan di bawah satu menit", "A jump of less than a minute"),
        ["perangkat": computer],
        logs: ["log/journal.json": journal([("a", 0, 60), ("a", 119, 120), ("a", 179, 180)])]),
      RuleExample(
        0, Bilingual("Jam berubah di antara dua penyalaan", "The clock changed between two boots"),
        ["perangkat": computer],
        logs: ["log/journal.json": journal([("a", 0, 60), ("a", 60, 120), ("b", -780, 2), ("b", -778, 4)])]),
    ])

  private static let computer = """
    id_perangkat,jenis
    SRV-01,komputer
    """

  /// Lines of a journal: boot, wall clock in seconds from 3 March 2025 08.00 WITA, monotonic clock in seconds.
  private static func journal(_ lines: [(boot: Character, wall: Int, monotonic: Int)]) -> String {
    lines.map { line in
      """
      {"__REALTIME_TIMESTAMP": "\(1_740_960_000 + line.wall)000000", "__MONOTONIC_TIMESTAMP": "\(line.monotonic)000000", \
      "_BOOT_ID": "\(String(repeating: line.boot, count: 32))", "_HOSTNAME": "SRV-01", "MESSAGE": "job selesai"}
      """
    }.joined(separator: "\n")
  }
}
