extension RuleDescription {
  /// `handover.seal-clock`.
  static let sealClock = RuleDescription(
    .sealClock, .warning,
    title: Bilingual("Urutan segel dan jamnya bertentangan", "Order and times of seals contradict each other"),
    rationale: Bilingual(
      """
      Nomor urut segel hanya bertambah. Jam yang mundur atau nomor urut yang dipakai dua kali berarti jam pos \
      disetel mundur, atau kuncinya disalin.
      """,
      """
      Running numbers of seals only grow. A clock that goes back, or a number used twice, means that the \
      station's clock was set back or its key was copied.
      """),
    condition: Bilingual(
      """
      Dari segel-segel utuh satu kunci: nomor urut yang lebih besar mempunyai saat yang lebih awal, \
      dibandingkan dengan nomor urut tepat di bawahnya yang ada dalam arsip; atau satu nomor urut ada pada dua \
      berita acara. Satu temuan per berita acara. Salinan berkas bukan temuan.
      """,
      """
      Among the whole seals of one key: a larger running number has an earlier moment than the next smaller one \
      in the archive; or two receipts have one running number. One finding per receipt. A copy of a file is no \
      finding.
      """),
    clause: Bilingual(
      """
      Langkah penyerahan kolektif; berita acara serah terima; halaman “Segel tanda terima” (Seal)
      """,
      """
      Collective handover; handover receipt; the article “The seal of a receipt”
      """),
    remedy: Bilingual(
      """
      Petugas memeriksa jam pos penyegel dan memastikan kuncinya hanya berada pada satu komputer; bila tidak, \
      cabut kuncinya.
      """,
      """
      The officer checks the clock of the station and makes sure that its key lies on one computer only; if \
      not, revokes it.
      """),
    examples: [
      RuleExample(
        1,
        Bilingual(
          "Segel ke-2 lebih awal daripada segel ke-1",
          "Seal 2 is earlier than seal 1"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([
          ExampleReceipt(name: "ba-1"), ExampleReceipt(name: "ba-2", number: "BA-2", cards: [], time: "13:00", sequence: 2),
        ])),
      RuleExample(
        1,
        Bilingual(
          "Nomor urut yang sama dua kali",
          "One running number twice"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([
          ExampleReceipt(name: "ba-1"), ExampleReceipt(name: "ba-2", number: "BA-2", cards: [], time: "15:00"),
        ])),
      RuleExample(
        0,
        Bilingual(
          "Jam dan nomor urut bertambah",
          "Times and running numbers grow"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([
          ExampleReceipt(name: "ba-1"), ExampleReceipt(name: "ba-2", number: "BA-2", cards: [], time: "15:00", sequence: 2),
        ])),
      RuleExample(
        0,
        Bilingual(
          "Nomor urut yang sama dari dua kunci",
          "One running number of two keys"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([
          ExampleReceipt(name: "ba-1"),
          ExampleReceipt(name: "ba-2", number: "BA-2", cards: [], time: "13:00", isByStranger: true),
        ])),
    ])
}
