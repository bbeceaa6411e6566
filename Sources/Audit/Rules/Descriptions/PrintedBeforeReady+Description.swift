extension RuleDescription {
  /// `eligibility.printed-before-ready`.
  static let printedBeforeReady = RuleDescription(
    .printedBeforeReady, .violation,
    title: Bilingual(
      "Dicetak sebelum siap cetak",
      "Printed before it was print-ready"),
    rationale: Bilingual(
      """
      Hanya rekaman yang dinyatakan tunggal oleh pusat (PRINT_READY_RECORD) yang boleh dicetak; mencetak lebih \
      awal dapat menghasilkan kartu ganda.
      """,
      """
      Only a record that the centre found unique (PRINT_READY_RECORD) may be printed; printing earlier can \
      produce a second card for one person.
      """),
    condition: Bilingual(
      """
      Status terakhir siswa yang dikenal, tidak lebih lambat dari mulai pencetakan, masih sebelum \
      PRINT_READY_RECORD dalam urutan status; DUPLICATE_RECORD juga sebelum. Berlaku bagi setiap percobaan \
      cetak dalam tabel langkah, apa pun hasilnya, karena yang dinilai adalah mulai mencetak; tanpa jam mulai \
      dipakai jam selesai. Dari dua status bersamaan, yang lebih lanjut yang berlaku. Bukan temuan bila status \
      sudah PRINT_READY_RECORD atau sesudahnya. Tidak dinilai bila tidak ada status yang dikenal sampai saat \
      itu; kata status yang tidak dikenal dilewati.
      """,
      """
      The student's latest known status, no later than the start of printing, still stands before \
      PRINT_READY_RECORD in the chain; so does DUPLICATE_RECORD. It holds for every attempt to print in the \
      table of steps, whatever its outcome, because the start of printing is what counts; without a start the \
      end is taken. Of two simultaneous statuses the further one holds. No finding when the status is \
      PRINT_READY_RECORD or later. Not assessed when no status is known by then; unknown status words are \
      skipped.
      """),
    clause: Bilingual(
      "Ketentuan cetak Ditjen Dukcapil: hanya PRINT_READY_RECORD yang dicetak",
      "Printing rule of the Directorate General: only PRINT_READY_RECORD is printed"),
    remedy: Bilingual(
      """
      Operator pencetakan menunggu sampai status siap cetak; kepala bidang memeriksa bagaimana kartu dapat \
      dicetak lebih awal.
      """,
      """
      The printing operator waits until the record is print-ready; the head of division finds out how the card \
      could be printed earlier.
      """),
    examples: [
      RuleExample(
        1, Bilingual("Masih SENT_FOR_ENROLLMENT (SFE)", "Still SENT_FOR_ENROLLMENT (SFE)"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,SFE,2025-02-01T08:00:00
          """,
        ]),
      RuleExample(
        1, Bilingual("Percobaan yang gagal juga", "A failed attempt as well"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,BIO_CAPTURED,2025-03-01T08:00:00
          """,
        ]),
      RuleExample(
        1, Bilingual("Siap cetak, lalu dinyatakan ganda", "Print-ready, then found a duplicate"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,PRR,2025-02-01T08:00:00
          6311025007070002,DUPLICATE_RECORD,2025-02-20T08:00:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Siap cetak, ejaannya lain", "Print-ready, spelled otherwise"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,SFE,2025-02-01T08:00:00
          6311025007070002,Print Ready Record,2025-02-20T08:00:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Siap cetak tepat saat pencetakan mulai", "Print-ready just when printing starts"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,SFE,2025-02-01T08:00:00
          6311025007070002,PRR,2025-03-03T08:00:00
          """,
        ]),
      RuleExample(
        0,
        Bilingual(
          "Status baru ada sesudah pencetakan: tidak dinilai",
          "The only status came later: not assessed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,SFE,2025-03-04T08:00:00
          """,
        ]),
      RuleExample(
        0, Bilingual("Kata status tidak dikenal: tidak dinilai", "An unknown status word: not assessed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "perekaman": """
          nik,status,waktu
          6311025007070002,DALAM PROSES KIRIM,2025-02-01T08:00:00
          """,
        ]),
    ])
}
