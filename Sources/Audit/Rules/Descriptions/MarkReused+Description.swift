extension RuleDescription {
  /// `handover.mark-reused`.
  static let markReused = RuleDescription(
    .markReused, .violation,
    title: Bilingual("Goresan tanda tangan dipakai ulang", "The strokes of a signature were reused"),
    rationale: Bilingual(
      """
      Tangan tidak pernah menggores dua kali dengan cara yang persis sama. Goresan yang sama pada dua berita \
      acara berarti yang satu disalin.
      """,
      """
      No hand ever draws the same strokes twice. The same ones on two receipts mean that one of them was \
      copied.
      """),
    condition: Bilingual(
      """
      Goresan tanda pihak kedua pada satu berita acara utuh sama dengan goresan pada berita acara lain, walau \
      digeser tempat atau waktunya. Satu temuan per berita acara selain yang pertama menurut urutan berkas. \
      Salinan berkas yang sama bukan temuan.
      """,
      """
      The strokes of the other side's mark on a whole receipt equal those on another one, even moved to another \
      place or time. One finding per receipt but the first in order of files. A copy of the same file is no \
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
      Petugas menghubungi sekolah: pihak kedua menyatakan berita acara mana yang ditandatanganinya sendiri.
      """,
      """
      The officer contacts the school: the other side says which of the receipts was really signed.
      """),
    examples: [
      RuleExample(
        1,
        Bilingual(
          "Goresan yang sama pada dua berita acara",
          "The same strokes on two receipts"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([
          ExampleReceipt(name: "ba-1", isSigned: true),
          ExampleReceipt(name: "ba-2", number: "BA-2", cards: [], time: "15:00", sequence: 2, isSigned: true),
        ])),
      RuleExample(
        2,
        Bilingual(
          "Tiga berita acara: dua temuan",
          "Three receipts: two findings"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([
          ExampleReceipt(name: "ba-1", isSigned: true),
          ExampleReceipt(name: "ba-2", number: "BA-2", cards: [], time: "15:00", sequence: 2, isSigned: true),
          ExampleReceipt(name: "ba-3", number: "BA-3", cards: [], time: "16:00", sequence: 3, isSigned: true),
        ])),
      RuleExample(
        0,
        Bilingual(
          "Satu tanda tangan",
          "One signature"),
        ["penyerahan": ExampleReceipt.rows], seals: ExampleSeals([ExampleReceipt(name: "ba-1", isSigned: true)])),
      RuleExample(
        0,
        Bilingual(
          "Salinan berkas yang sama",
          "A copy of the same file"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([ExampleReceipt(name: "ba-1", isSigned: true), ExampleReceipt(name: "salinan", isSigned: true)])),
    ])
}
