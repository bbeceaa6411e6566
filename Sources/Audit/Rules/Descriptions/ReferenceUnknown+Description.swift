extension RuleDescription {
  /// `data.reference-unknown`.
  static let referenceUnknown = RuleDescription(
    .referenceUnknown, .note,
    title: Bilingual(
      "Rujukan yang tidak ada",
      "A reference that leads nowhere"),
    rationale: Bilingual(
      "Baris yang merujuk siswa, sesi, sekolah, atau perangkat yang tidak terdaftar tidak dapat ditelusuri.",
      "A row that refers to an unlisted student, session, school or device cannot be traced."),
    condition: Bilingual(
      "Nilai id_sesi, nik, id_perangkat, atau npsn tidak ada dalam tabelnya sendiri, dan tabel itu punya isi. Sekali per tabel, kolom, dan nilai. Petugas diperiksa oleh role.unknown.",
      "A value of id_sesi, nik, id_perangkat or npsn is not in its own table, and that table has rows. Once per table, column and value. Officers are left to role.unknown."
    ),
    clause: Bilingual(
      "Pencatatan dan pendataan",
      "Recording of data"),
    remedy: Bilingual(
      "Lengkapi tabel rujukannya, atau betulkan kodenya.",
      "Complete the table referred to, or correct the id."),
    examples: [
      RuleExample(
        1, Bilingual("Sesi tidak terdaftar", "Unlisted session"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-9,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """,
          "sesi": """
          id_sesi,npsn,tanggal,petugas,perangkat
          SES-1,,2025-03-03,,
          """,
        ]),
      RuleExample(
        0, Bilingual("Tabel sesi kosong", "The session table is empty"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-9,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("Terdaftar", "Listed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """,
          "sesi": """
          id_sesi,npsn,tanggal,petugas,perangkat
          SES-1,,2025-03-03,,
          """,
        ]),
    ])
}
