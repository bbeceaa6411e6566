extension RuleDescription {
  /// `eligibility.recorded-under-age`.
  static let recordedUnderAge = RuleDescription(
    .recordedUnderAge, .violation,
    title: Bilingual(
      "Direkam sebelum umur 16",
      "Recorded before turning 16"),
    rationale: Bilingual(
      "Perekaman hanya boleh sejak umur 16 tahun.",
      "Recording is allowed from the age of 16."),
    condition: Bilingual(
      "Umur pada tanggal perekaman kurang dari 16 tahun. Hari ulang tahun sudah dihitung; lahir 29 Februari berulang tahun 1 Maret pada tahun biasa. Tidak untuk hasil gagal; tidak dinilai tanpa tanggal lahir.",
      "The age on the day of recording is under 16. The birthday itself counts; born on 29 February, the birthday of a common year is 1 March. Not for failed outcomes; not assessed without a birth date."
    ),
    clause: Bilingual(
      "UU 24/2013; pedoman perekaman Ditjen Dukcapil",
      "Law 24/2013; recording guidance of the directorate general"),
    remedy: Bilingual(
      "Tunda perekaman sampai umur 16; laporkan rekaman yang terlanjur.",
      "Wait until the age of 16; report what was recorded."),
    examples: [
      RuleExample(
        1, Bilingual("Sehari sebelum 16", "A day before 16"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2024-06-07T08:00:00,2024-06-07T08:10:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        0, Bilingual("Tepat 16", "Sixteen to the day"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2024-06-08T08:00:00,2024-06-08T08:10:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        0, Bilingual("Gagal", "Failed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2024-06-07T08:00:00,2024-06-07T08:10:00,gagal
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
    ])
}
