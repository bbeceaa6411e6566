extension RuleDescription {
  /// `role.unauthorised`.
  static let roleUnauthorised = RuleDescription(
    .roleUnauthorised, .violation,
    title: Bilingual(
      "Petugas tanpa peran untuk langkah ini",
      "An officer without a role for the step"),
    rationale: Bilingual(
      "Pemisahan tugas menjaga data dan blangko.",
      "Separation of duties protects data and blank cards."),
    condition: Bilingual(
      "Petugas yang dikenal tidak memegang satu pun peran langkah itu. Bila beberapa petugas tercatat, cukup satu yang berperan.",
      "No known officer of the execution holds a role of the step. Of several officers one is enough."),
    clause: Bilingual(
      "Kolom Pelaksana",
      "Column Actors"),
    remedy: Bilingual(
      "Tugaskan petugas yang berwenang, atau betulkan daftar peran.",
      "Assign an authorised officer, or correct the list of roles."),
    examples: [
      RuleExample(
        1, Bilingual("Operator pencetakan merekam", "A printing operator records"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,PTG-2,berhasil
          """,
          "petugas": """
          id_petugas,nama,nip,peran
          PTG-1,Noor,,operator_perekaman
          PTG-2,Hendra,,operator_pencetakan
          PTG-3,Aisyah,,operator_perekaman|operator_pencetakan
          """,
        ]),
      RuleExample(
        0, Bilingual("Petugas berperan dua", "An officer with both roles"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,PTG-3,berhasil
          """,
          "petugas": """
          id_petugas,nama,nip,peran
          PTG-1,Noor,,operator_perekaman
          PTG-2,Hendra,,operator_pencetakan
          PTG-3,Aisyah,,operator_perekaman|operator_pencetakan
          """,
        ]),
      RuleExample(
        0, Bilingual("Satu dari dua berwenang", "One of two is authorised"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,PTG-2|PTG-1,berhasil
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
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,PTG-2,berhasil
          """
        ]),
    ])
}
