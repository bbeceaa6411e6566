extension RuleDescription {
  /// `handover.number-repeated`.
  static let handoverNumberRepeated = RuleDescription(
    .handoverNumberRepeated, .warning,
    title: Bilingual("Nomor berita acara dipakai dua sekolah", "Two schools share a receipt number"),
    rationale: Bilingual(
      "Satu nomor ialah satu surat. Nomor yang sama pada dua sekolah membuat berita acara yang satu tidak dapat ditemukan lagi.",
      "A number stands for one letter. The same one at two schools makes one of the receipts impossible to find again."),
    condition: Bilingual(
      """
      Baris penyerahan dengan nomor_bast yang sama menyebut sekolah yang berlainan (npsn, atau sekolah dari sesinya): satu \
      temuan untuk setiap sekolah selain yang pertama menurut urutan arsip. Baris tanpa nomor atau tanpa sekolah tidak dinilai.
      """,
      """
      Handover rows of the same nomor_bast name different schools (npsn, or the school of the session): one finding for each \
      school but the first in the order of the archive. Rows without a number or a school are not assessed.
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
    ])
}
