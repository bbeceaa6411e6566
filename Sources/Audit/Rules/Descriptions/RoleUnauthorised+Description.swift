extension RuleDescription {
  /// `role.unauthorised`.
  static let roleUnauthorised = RuleDescription(
    .roleUnauthorised, .violation,
    title: Bilingual(
      "Petugas tanpa peran untuk langkah itu",
      "An officer without a role for the step"),
    rationale: Bilingual(
      "Pemisahan tugas melindungi data penduduk dan blangko; setiap langkah mempunyai pelaksananya.",
      "Separation of duties protects personal data and blank cards; every step has its actors."),
    condition: Bilingual(
      """
      Tidak satu pun petugas pelaksanaan itu yang terdaftar memegang salah satu peran langkahnya. Dari beberapa \
      petugas, satu yang berperan sudah cukup; peran seorang petugas pada beberapa baris digabungkan. Hasil \
      gagal tetap diperiksa. Tidak dinilai bila tidak satu pun petugasnya terdaftar (lihat role.unknown) atau \
      arsip tidak mempunyai tabel petugas.
      """,
      """
      None of the execution's listed officers holds a role of the step. Of several officers one with a role is \
      enough; the roles of an officer in several rows are joined. Failed outcomes are checked too. Not assessed \
      when none of the officers is in the officer list (see role.unknown) or the archive has no officer table.
      """),
    clause: Bilingual(
      "Kolom Pelaksana; kualifikasi pelaksana",
      "Column Actors; qualifications of the actors"),
    remedy: Bilingual(
      "Ketua tim menugaskan petugas yang berwenang; bila tugasnya memang ditambah, kantor memperbarui tabel petugas.",
      """
      The team leader assigns an authorised officer; if the duties were extended, the office updates the \
      officer table.
      """),
    examples: [
      RuleExample(
        1, Bilingual("Operator pencetakan merekam", "A printing operator records"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil,PTG-2
          """,
          "petugas": """
          id_petugas,nama,peran
          PTG-1,Noor,operator_perekaman
          PTG-2,Hendra,operator_pencetakan
          """,
        ]),
      RuleExample(
        1,
        Bilingual(
          "Operator perekaman mencetak, cetaknya gagal",
          "A recording operator prints, the print fails"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal,PTG-1
          """,
          "petugas": """
          id_petugas,nama,peran
          PTG-1,Noor,operator_perekaman
          PTG-2,Hendra,operator_pencetakan
          """,
        ]),
      RuleExample(
        0, Bilingual("Petugas dengan dua peran", "An officer with two roles"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil,PTG-3
          """,
          "petugas": """
          id_petugas,nama,peran
          PTG-1,Noor,operator_perekaman
          PTG-2,Hendra,operator_pencetakan
          PTG-3,Aisyah,operator_perekaman|operator_pencetakan
          """,
        ]),
      RuleExample(
        0, Bilingual("Satu dari dua petugas berwenang", "One of two officers is authorised"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil,PTG-2|PTG-1
          """,
          "petugas": """
          id_petugas,nama,peran
          PTG-1,Noor,operator_perekaman
          PTG-2,Hendra,operator_pencetakan
          """,
        ]),
      RuleExample(
        0, Bilingual("Petugas tidak terdaftar: role.unknown", "An unlisted officer: role.unknown"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil,PTG-9
          """,
          "petugas": """
          id_petugas,nama,peran
          PTG-1,Noor,operator_perekaman
          PTG-2,Hendra,operator_pencetakan
          """,
        ]),
      RuleExample(
        0, Bilingual("Arsip tanpa tabel petugas", "An archive without an officer table"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil,PTG-2
          """
        ]),
    ])
}
