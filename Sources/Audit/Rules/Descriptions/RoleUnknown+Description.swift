extension RuleDescription {
  /// `role.unknown`.
  static let roleUnknown = RuleDescription(
    .roleUnknown, .warning,
    title: Bilingual(
      "Petugas tidak dikenal",
      "Unknown officer"),
    rationale: Bilingual(
      "Pekerjaan tanpa petugas yang dikenal tidak dapat dipertanggungjawabkan, dan kewenangannya tidak dapat dinilai.",
      "Work without a known officer cannot be accounted for, nor its authority assessed."),
    condition: Bilingual(
      """
      Sekali untuk setiap pelaksanaan yang petugasnya tidak dicatat, atau yang semua petugasnya tidak ada dalam \
      tabel petugas; unsur pelaksana tidak dinilai. Dari beberapa petugas, satu yang terdaftar sudah cukup. \
      Bukan temuan bila arsip tidak mempunyai tabel petugas, dan bukan untuk catatan tidak hadir.
      """,
      """
      Once for each execution without an officer, or none of whose officers is in the officer table; its role \
      is then not assessed. Of several officers one that is listed is enough. No finding when the archive has \
      no officer table, nor for a note of absence.
      """),
    clause: Bilingual(
      "Kolom Pelaksana",
      "Column Actors"),
    remedy: Bilingual(
      "Petugas arsip menambahkan petugas ke tabel petugas, atau membetulkan kodenya.",
      "Whoever keeps the archive adds the officer to the officer table, or corrects the id."),
    examples: [
      RuleExample(
        1, Bilingual("Kode petugas salah", "A wrong id"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,PTG-9
          """,
          "petugas": """
          id_petugas,nama,peran
          PTG-1,Noor,operator_perekaman
          PTG-2,Hendra,operator_pencetakan
          """,
        ]),
      RuleExample(
        1, Bilingual("Petugas tidak dicatat", "No officer is recorded"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,
          """,
          "petugas": """
          id_petugas,nama,peran
          PTG-1,Noor,operator_perekaman
          PTG-2,Hendra,operator_pencetakan
          """,
        ]),
      RuleExample(
        0, Bilingual("Satu dari dua petugas terdaftar", "One of two officers is listed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,PTG-9|PTG-1
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
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,sesuai,PTG-9
          """
        ]),
      RuleExample(
        0, Bilingual("Catatan tidak hadir", "A note of absence"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,3,6311014806080001,,,tidak_hadir,
          """,
          "petugas": """
          id_petugas,nama,peran
          PTG-1,Noor,operator_perekaman
          PTG-2,Hendra,operator_pencetakan
          """,
        ]),
    ])
}
