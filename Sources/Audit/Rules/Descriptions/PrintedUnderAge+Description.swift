extension RuleDescription {
  /// `eligibility.printed-under-age`.
  static let printedUnderAge = RuleDescription(
    .printedUnderAge, .violation,
    title: Bilingual(
      "Dicetak sebelum umur 17",
      "Printed before turning 17"),
    rationale: Bilingual(
      "KTP-el wajib sejak umur 17 atau sudah/pernah kawin.",
      "The card is due at 17, or once married."),
    condition: Bilingual(
      "Umur pada tanggal pencetakan kurang dari 17 tahun dan belum pernah kawin (kosong dianggap belum kawin). Status kawin yang tidak dikenal tidak dinilai. Tidak untuk hasil gagal.",
      "The age on the day of printing is under 17 and the person never married (empty counts as never married). An unknown word is not assessed. Not for failed outcomes."
    ),
    clause: Bilingual(
      "UU 24/2013 pasal 63",
      "Law 24/2013, article 63"),
    remedy: Bilingual(
      "Simpan kartu sampai umur 17; periksa daftar siap cetak.",
      "Keep the card until 17; check the list of those to print."),
    examples: [
      RuleExample(
        1, Bilingual("Umur 16, belum kawin", "Aged 16, never married"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        1, Bilingual("Status kawin kosong", "Marital status empty"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,
          """,
        ]),
      RuleExample(
        0, Bilingual("Umur 16, pernah kawin", "Aged 16, was married"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,Cerai Hidup
          """,
        ]),
      RuleExample(
        0, Bilingual("Tepat 17", "Seventeen to the day"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-06-08T08:00:00,2025-06-08T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
    ])
}
