extension RuleDescription {
  /// `handover.number-repeated`.
  static let handoverNumberRepeated = RuleDescription(
    .handoverNumberRepeated, .warning,
    title: Bilingual("Nomor berita acara dipakai dua kali", "A receipt number is used twice"),
    rationale: Bilingual(
      "Satu nomor ialah satu surat. Nomor yang sama pada dua berita acara membuat yang satu tidak dapat ditemukan lagi.",
      "A number stands for one letter. The same one on two receipts makes one of them impossible to find again."),
    condition: Bilingual(
      """
      Baris penyerahan dengan nomor_bast yang sama menyebut sekolah yang berlainan (npsn, atau sekolah dari sesinya): satu \
      temuan untuk setiap sekolah selain yang pertama menurut urutan arsip. Baris tanpa nomor atau tanpa sekolah tidak dinilai. \
      Juga dua berita acara bersegel utuh dengan nomor dan sekolah yang sama, bila yang satu bukan revisi yang menyebut \
      yang lain: satu temuan untuk setiap berkas selain yang pertama; dan satu nomor yang disegel untuk beberapa sekolah.
      """,
      """
      Handover rows of the same nomor_bast name different schools (npsn, or the school of the session): one finding for each \
      school but the first in the order of the archive. Rows without a number or a school are not assessed. Also two \
      receipts of one number and school whose seals are whole, neither of them a revision that names the other: one finding \
      for each file but the first; and one number that was sealed for several schools.
      """),
    clause: Bilingual("Langkah penyerahan kolektif; berita acara serah terima", "Collective handover; handover receipt"),
    remedy: Bilingual(
      "Petugas memberi salah satu berita acara nomor baru dengan revisi yang menyebut nomor lamanya.",
      "The officer gives one of the receipts a new number by a revision that names the old one."),
    examples: [
      RuleExample(
        1, Bilingual("Satu nomor, dua sekolah", "One number, two schools"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko
          BA-1,SES-1,30310001,2025-03-03T14:00:00,6311025007070002,B-1
          BA-1,SES-2,30310002,2025-03-04T14:00:00,6311011503070003,B-2
          """
        ]),
      RuleExample(
        2, Bilingual("Tiga sekolah: dua temuan", "Three schools: two findings"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko
          BA-1,SES-1,30310001,2025-03-03T14:00:00,6311025007070002,B-1
          BA-1,SES-2,30310002,2025-03-04T14:00:00,6311011503070003,B-2
          BA-1,SES-2,30310002,2025-03-04T14:00:00,6311016011070004,B-3
          BA-1,SES-3,30310003,2025-03-05T14:00:00,6311010101070005,B-4
          """
        ]),
      RuleExample(
        0, Bilingual("Satu nomor, satu sekolah", "One number, one school"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko
          BA-1,SES-1,30310001,2025-03-03T14:00:00,6311025007070002,B-1
          BA-1,SES-2,30310001,2025-03-04T14:00:00,6311011503070003,B-2
          """
        ]),
      RuleExample(
        0, Bilingual("Sekolah tidak disebut", "No school named"),
        [
          "penyerahan": """
          nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko
          BA-1,,30310001,2025-03-03T14:00:00,6311025007070002,B-1
          BA-1,,,2025-03-04T14:00:00,6311011503070003,B-2
          """
        ]),
      RuleExample(
        1, Bilingual("Dua segel bernomor sama, bukan revisi", "Two seals of one number, no revisions"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([
          ExampleReceipt(name: "ba-1"), ExampleReceipt(name: "ba-1b", time: "15:00", sequence: 2),
        ])),
      RuleExample(
        0, Bilingual("Revisi 2 menyebut revisi 1", "Revision 2 names revision 1"),
        ["penyerahan": ExampleReceipt.rows],
        seals: ExampleSeals([
          ExampleReceipt(name: "ba-1"),
          ExampleReceipt(name: "ba-1b", time: "15:00", sequence: 2, revision: 2, follows: "ba-1"),
        ])),
    ])
}
