extension RuleDescription {
  /// `handover.rows-differ`.
  static let rowsDiffer = RuleDescription(
    .rowsDiffer, .violation,
    title: Bilingual("Kartu tersegel berbeda dari tabel penyerahan", "Sealed cards differ from the handover table"),
    rationale: Bilingual(
      """
      Yang tersegel ialah yang diterima sekolah. Tabel yang berbeda berarti catatan diubah sesudah penyerahan, \
      atau berita acara tidak pernah dicatat.
      """,
      """
      What was sealed is what the school received. A table that differs means that records were changed after \
      the handover, or that the receipt was never entered.
      """),
    condition: Bilingual(
      """
      Kartu pada berita acara tersegel tidak sama dengan baris penyerahan bernomor dan bersekolah sama: nomor \
      blangko hanya ada pada salah satunya, atau atas nama orang lain menurut angka NIK yang tercetak; juga \
      bila tabel tidak mengenal nomornya. Satu temuan per berita acara. Yang dibandingkan hanya revisi \
      terakhir; segel yang rusak dan salinan berkas tidak dibandingkan. Baris tanpa sekolah dianggap milik \
      sekolah mana pun.
      """,
      """
      The cards under a seal are not the handover rows of the same number and school: a serial stands on one \
      side only, or belongs to another person by the digits of the NIK that are printed; also when the table \
      does not know the number. One finding per receipt. Only the latest revision is compared; broken seals and \
      copies of a file are not. Rows without a school may be of any.
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
      Petugas membandingkan kertas bertanda tangan dengan tabel, lalu membetulkan tabel atau menerbitkan \
      revisi.
      """,
      """
      The officer compares the signed paper with the table, then corrects the table or issues a revision.
      """),
    examples: [
      RuleExample(
        1,
        Bilingual(
          "Tabel tidak memuat kartu kedua",
          "The table lacks the second card"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko
          BA-1,SES-1,30310001,2025-03-03T14:00:00,6311025007070002,B-1
          """
        ], seals: ExampleSeals([ExampleReceipt(name: "ba-1")])),
      RuleExample(
        1,
        Bilingual(
          "Kartu kedua atas nama orang lain",
          "The second card belongs to somebody else"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko
          BA-1,SES-1,30310001,2025-03-03T14:00:00,6311025007070002,B-1
          BA-1,SES-1,30310001,2025-03-03T14:00:00,6311016011070004,B-2
          """
        ], seals: ExampleSeals([ExampleReceipt(name: "ba-1")])),
      RuleExample(
        1,
        Bilingual(
          "Nomor yang tidak dikenal tabel",
          "A number that the table does not know"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-7", number: "BA-7")])),
      RuleExample(
        0,
        Bilingual(
          "Kartu yang sama",
          "The same cards"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1")])),
      RuleExample(
        0,
        Bilingual(
          "Revisi 2 sesuai tabel, revisi 1 tidak",
          "Revision 2 agrees with the table, revision 1 does not"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([
          ExampleReceipt(name: "ba-1", cards: [("6311025007070002", "B-1")]),
          ExampleReceipt(name: "ba-1-revisi-2", time: "15:00", sequence: 2, revision: 2, follows: "ba-1"),
        ])),
    ])
}
