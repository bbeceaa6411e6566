extension RuleDescription {
  /// `role.unknown`.
  static let roleUnknown = RuleDescription(
    .roleUnknown, .warning,
    title: Bilingual(
      "Petugas tidak dikenal",
      "Unknown officer"),
    rationale: Bilingual(
      "Pekerjaan tanpa nama petugas tidak dapat dipertanggungjawabkan.",
      "Work without a known officer cannot be accounted for."),
    condition: Bilingual(
      "Tidak satu pun petugas tercatat dalam daftar petugas, atau tidak ada yang dicatat. Tidak berlaku bila arsip tidak punya daftar petugas.",
      "None of the officers is in the officer list, or none is recorded. Not raised when the archive has no officer list."),
    clause: Bilingual(
      "Kolom Pelaksana",
      "Column Actors"),
    remedy: Bilingual(
      "Tambahkan petugas ke daftar, atau betulkan kodenya.",
      "Add the officer to the list, or correct the id."),
    examples: [
      RuleExample(
        1, Bilingual("Kode salah", "Wrong id"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,PTG-9,sesuai
          """,
          "petugas": """
          id_petugas,nama,nip,peran
          PTG-1,Noor,,operator_perekaman
          PTG-2,Hendra,,operator_pencetakan
          PTG-3,Aisyah,,operator_perekaman|operator_pencetakan
          """,
        ]),
      RuleExample(
        1, Bilingual("Tidak dicatat", "Not recorded"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,,sesuai
          """,
          "petugas": """
          id_petugas,nama,nip,peran
          PTG-1,Noor,,operator_perekaman
          PTG-2,Hendra,,operator_pencetakan
          PTG-3,Aisyah,,operator_perekaman|operator_pencetakan
          """,
        ]),
      RuleExample(
        0, Bilingual("Salah satu dikenal", "One of them is known"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,PTG-9|PTG-1,sesuai
          """,
          "petugas": """
          id_petugas,nama,nip,peran
          PTG-1,Noor,,operator_perekaman
          PTG-2,Hendra,,operator_pencetakan
          PTG-3,Aisyah,,operator_perekaman|operator_pencetakan
          """,
        ]),
      RuleExample(
        0, Bilingual("Tanpa daftar petugas", "No officer list"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,4,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,PTG-9,sesuai
          """
        ]),
    ])
}
