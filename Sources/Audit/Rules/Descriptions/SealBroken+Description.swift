extension RuleDescription {
  /// `handover.seal-broken`.
  static let sealBroken = RuleDescription(
    .sealBroken, .violation,
    title: Bilingual("Segel berita acara rusak", "A receipt's seal is broken"),
    rationale: Bilingual(
      """
      Segel membuktikan bahwa isi berita acara sama dengan saat disegel. Segel yang rusak berarti ada yang \
      berubah sesudahnya, atau berkasnya tidak utuh.
      """,
      """
      A seal proves that a receipt says what it said when it was sealed. A broken one means that something was \
      changed afterwards, or that the file is not whole.
      """),
    condition: Bilingual(
      """
      Sebuah berkas *.bast.json bertentangan dengan segelnya: tanda tangan digital tidak cocok dengan kuncinya, \
      lembar hilang, berulang, atau milik berita acara lain, baris tidak sesuai jumlah atau akarnya, atau tanda \
      pihak kedua tidak cocok. Satu temuan per berkas, yang menyebut pertentangan pertama. Kartu pada segel \
      yang rusak tidak dicocokkan dengan tabel.
      """,
      """
      A file *.bast.json contradicts its seal: the digital signature does not fit its key, sheets are missing, \
      repeated or of another receipt, lines do not give their number or their root, or the mark of the other \
      side does not fit. One finding per file, naming the first contradictions. Cards under a broken seal are \
      not compared with tables.
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
      Petugas meminta berkas asli kepada pos yang menyegel, membandingkan kode periksa dengan yang tercetak \
      pada kertas, dan mencari siapa yang mengubahnya.
      """,
      """
      The officer asks the station that sealed it for the original file, compares the check code with the one \
      on paper, and finds out who changed it.
      """),
    examples: [
      RuleExample(
        1,
        Bilingual(
          "Nama pada satu baris diubah",
          "A name in one line was changed"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1", change: .name(line: 2))])),
      RuleExample(
        1,
        Bilingual(
          "Satu baris dihapus",
          "A line was removed"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1", change: .lineRemoved(1))])),
      RuleExample(
        1,
        Bilingual(
          "Nomor diubah, lembarnya tetap",
          "The number was changed, the sheets were not"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1", change: .number)])),
      RuleExample(
        0,
        Bilingual(
          "Segel utuh",
          "The seal is whole"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")])),
      RuleExample(
        0,
        Bilingual(
          "Segel utuh dengan tanda pihak kedua",
          "A whole seal with the mark of the other side"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1", isSigned: true)])),
    ])
}
