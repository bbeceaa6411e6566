extension RuleDescription {
  /// `handover.key-lapsed`.
  static let keyLapsed = RuleDescription(
    .keyLapsed, .violation,
    title: Bilingual("Kunci penyegel tidak berlaku saat itu", "The sealing key was not valid then"),
    rationale: Bilingual(
      """
      Kunci yang dicabut dapat berada di tangan orang lain. Segel dengan kunci yang tidak berlaku tidak lagi \
      mewakili dinas.
      """,
      """
      A revoked key may be in other hands. A seal by a key that is not valid no longer speaks for the office.
      """),
    condition: Bilingual(
      """
      Segelnya utuh dan kuncinya bersertifikat dinas, tetapi saat penyegelan berada di luar masa berlaku \
      sertifikat, atau kuncinya sudah dicabut pada saat itu. Hari dihitung dalam zona kepercayaan.json. Kunci \
      yang dicabut sesudah penyegelan bukan temuan.
      """,
      """
      The seal is whole and the office certified its key, but the moment of sealing lies outside the days of \
      the certificate, or the key had been revoked by then. Days are those of the zone in kepercayaan.json. A \
      key revoked after sealing is no finding.
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
      Petugas menerbitkan kembali berita acara dengan revisi yang disegel kunci yang berlaku, sesudah \
      mencocokkan kartunya dengan sekolah.
      """,
      """
      The officer compares the cards with the school and issues a revision of the receipt, sealed by a valid \
      key.
      """),
    examples: [
      RuleExample(
        1,
        Bilingual(
          "Sertifikat sudah berakhir",
          "The certificate had ended"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")], keys: .expired)),
      RuleExample(
        1,
        Bilingual(
          "Kunci sudah dicabut",
          "The key had been revoked"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")], keys: .lost)),
      RuleExample(
        1,
        Bilingual(
          "Sertifikat belum berlaku",
          "The certificate was not valid yet"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")], keys: .early)),
      RuleExample(
        0,
        Bilingual(
          "Kunci berlaku",
          "A valid key"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")])),
      RuleExample(
        0,
        Bilingual(
          "Disegel sebelum kunci dicabut",
          "Sealed before the key was revoked"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1", time: "11:30")], keys: .lost)),
    ])
}
