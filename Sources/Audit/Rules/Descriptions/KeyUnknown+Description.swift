extension RuleDescription {
  /// `handover.key-unknown`.
  static let keyUnknown = RuleDescription(
    .keyUnknown, .warning,
    title: Bilingual("Kunci penyegel tidak dikenal", "The sealing key is unknown"),
    rationale: Bilingual(
      """
      Siapa pun dapat membuat kunci. Baru sertifikat dari kunci dinas yang dipercaya menunjukkan bahwa pos \
      dinaslah yang menyegel.
      """,
      """
      Anybody can make a key. Only a certificate from a trusted office key shows that a station of the office \
      sealed.
      """),
    condition: Bilingual(
      """
      Segelnya utuh, tetapi tidak ada rangkaian sertifikat dari kunci penyegel ke kunci dinas dalam \
      kepercayaan.json; juga bila arsip tidak memuat kepercayaan.json. Satu temuan per berita acara tersegel. \
      Segel yang rusak bukan temuan aturan ini.
      """,
      """
      The seal is whole, but no chain of certificates leads from the sealing key to an office key in \
      kepercayaan.json; also when the archive holds no kepercayaan.json. One finding per sealed receipt. A \
      broken seal is no finding of this rule.
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
      Petugas menyalin kepercayaan.json dinas ke akar arsip; bila kuncinya tetap tidak dikenal, tanyakan kepada \
      pos yang disebut siapa yang menyegel.
      """,
      """
      The officer copies the office's kepercayaan.json into the root of the archive; if the key stays unknown, \
      ask the station that is named who sealed.
      """),
    examples: [
      RuleExample(
        1,
        Bilingual(
          "Kunci tanpa sertifikat dinas",
          "A key without a certificate of the office"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1", isByStranger: true)])),
      RuleExample(
        1,
        Bilingual(
          "Arsip tanpa kepercayaan.json",
          "An archive without kepercayaan.json"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")], keys: .none)),
      RuleExample(
        0,
        Bilingual(
          "Kunci bersertifikat",
          "A certified key"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")])),
      RuleExample(
        0,
        Bilingual(
          "Kunci dikenal tetapi sudah tidak berlaku: aturan lain",
          "A known key that is no longer valid: another rule"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")], keys: .expired)),
    ])
}
