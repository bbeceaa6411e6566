extension RuleDescription {
  /// `flow.precedence`.
  static let flowPrecedence = RuleDescription(
    .flowPrecedence, .violation,
    title: Bilingual(
      "Langkah mulai terlalu awal",
      "A step started too early"),
    rationale: Bilingual(
      """
      Melayani siswa sebelum peralatan siap, atau menyerahkan kartu yang belum tercetak, tidak mungkin benar: \
      jamnya keliru atau langkahnya tidak dijalankan.
      """,
      """
      Serving students before the equipment is ready, or handing over a card that is not printed yet, cannot be \
      right: the times are wrong or the step was not carried out.
      """),
    condition: Bilingual(
      """
      Satu: langkah siswa mulai (tanpa jam mulai: selesai) sebelum persiapan sesi itu selesai; yang dipakai \
      adalah selesai paling awal di antara pelaksanaan persiapan sesi, dan temuannya satu untuk setiap \
      pelaksanaan siswa. Dua: penyerahan mulai sebelum selesainya cetak berhasil dari kartu yang diserahkannya; \
      temuannya satu untuk setiap penyerahan dan kartu. Kartu dicari lewat baris penyerahan pada sesi itu dan \
      nomor blangkonya; baris itu milik penyerahan yang mulai paling akhir tetapi tidak lewat dari waktunya, \
      atau bila tidak ada, penyerahan pertama. Tepat bersamaan bukan temuan. Tidak dinilai bila persiapan tidak \
      mencatat selesai atau jamnya terbalik, bila nomor blangko kosong atau tidak pernah tercetak, dan bagi \
      pelaksanaan tanpa jam.
      """,
      """
      First: a student step starts (without a start: ends) before the session's preparation ended; the earliest \
      end among the session's preparations counts, and there is one finding for each execution. Second: a \
      handover starts before the end of the successful print of a card it hands over; one finding for each \
      handover and card. Cards are found through the session's receipt rows and their serials; a row belongs to \
      the handover with the latest start no later than its time, or else to the first. Exactly at the same time \
      is no finding. Not assessed when the preparation has no end or its times are reversed, when the serial is \
      empty or was never printed, and for executions without a time.
      """),
    clause: Bilingual(
      "Urutan kegiatan SOP: persiapan sebelum pelayanan siswa, pencetakan sebelum penyerahan",
      "Order of the SOP's activities: preparation before serving students, printing before handover"),
    remedy: Bilingual(
      """
      Petugas memeriksa jam perangkat dan catatan lapangan; bila jamnya benar, ketua tim menjelaskan mengapa \
      urutan dilanggar.
      """,
      """
      The officer checks clocks and field notes; if the times are right, the team leader explains why the order \
      was broken.
      """),
    examples: [
      RuleExample(
        1, Bilingual("Cek status sebelum peralatan siap", "A status check before the equipment was ready"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T07:00:00,2025-03-03T08:05:00,selesai
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """
        ]),
      RuleExample(
        2,
        Bilingual(
          "Dua kartu diserahkan sebelum selesai dicetak",
          "Two cards handed over before their prints ended"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,8,,2025-03-03T14:00:00,2025-03-03T14:20:00,selesai
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T14:03:00,2025-03-03T14:05:00,berhasil,B-1
          C-2,6311011503070003,SES-1,2025-03-03T14:06:00,2025-03-03T14:08:00,berhasil,B-2
          """,
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:10:00,6311025007070002,B-1
          BA-1,SES-1,2025-03-03T14:10:00,6311011503070003,B-2
          """,
        ]),
      RuleExample(
        0, Bilingual("Tepat saat peralatan siap", "Just when the equipment is ready"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T07:00:00,2025-03-03T08:00:00,selesai
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Dua persiapan: selesai paling awal yang dipakai",
          "Two preparations: the earliest end counts"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T07:00:00,2025-03-03T07:50:00,selesai
          SES-1,2,,2025-03-03T08:10:00,2025-03-03T08:30:00,selesai
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Persiapan tanpa jam selesai: tidak dinilai",
          "A preparation without an end: not assessed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,,2025-03-03T07:00:00,,selesai
          SES-1,3,6311014806080001,2025-03-03T06:00:00,2025-03-03T06:03:00,belum_rekam
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Kartu selesai dicetak tepat saat penyerahan mulai",
          "The print ends just when the handover starts"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,8,,2025-03-03T14:00:00,2025-03-03T14:20:00,selesai
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,2025-03-03T13:58:00,2025-03-03T14:00:00,berhasil,B-1
          """,
          "penyerahan": """
          nomor_bast,id_sesi,waktu,nik,nomor_blangko
          BA-1,SES-1,2025-03-03T14:10:00,6311025007070002,B-1
          """,
        ]),
    ])
}
