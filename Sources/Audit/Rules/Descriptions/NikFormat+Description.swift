extension RuleDescription {
  /// `identity.nik-format`.
  static let nikFormat = RuleDescription(
    .nikFormat, .violation,
    title: Bilingual(
      "NIK tidak berbentuk NIK",
      "Not the shape of a NIK"),
    rationale: Bilingual(
      "NIK yang salah bentuk atau sementara tidak dapat dicocokkan dengan SIAK dan tidak dapat direkam.",
      "A malformed or provisional number cannot be matched with the register, nor recorded under."),
    condition: Bilingual(
      """
      NIK dalam tabel siswa bukan 16 angka, atau diawali angka 0. Sekali untuk setiap NIK; tabel lain tidak \
      diperiksa. Spasi, satu tanda petik tunggal di depan, dan bentuk rumus lembar kerja dibuang lebih dulu dan \
      bukan temuan. NIK yang memuat tanda selain angka, misalnya 6.31E+15, menempatkan barisnya dalam \
      karantina.
      """,
      """
      A NIK of the student list is not 16 digits, or starts with 0. Once for each NIK; other tables are not \
      checked. Blanks, one leading apostrophe and a spreadsheet's formula form are taken off first and are no \
      finding. A NIK with signs other than digits, such as 6.31E+15, sends its row to quarantine.
      """),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013; PP 40/2019 pasal 30",
      "National identity number: Law 24/2013; Government Regulation 40/2019, article 30"),
    remedy: Bilingual(
      "Petugas membetulkan NIK menurut kartu keluarga; NIK sementara diurus lebih dulu di SIAK.",
      "The officer corrects the number from the family card; a provisional number is settled in the register first."),
    examples: [
      RuleExample(
        1, Bilingual("Lima belas angka", "Fifteen digits"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          631101480608001,Siti,P,2008-06-08
          """
        ]),
      RuleExample(
        1, Bilingual("Diawali 0, dua baris: satu temuan", "Starts with 0, two rows: one finding"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          0311014806080001,Siti,P,2008-06-08
          0311014806080001,Siti,P,2008-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Enam belas angka", "Sixteen digits"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,2008-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Dengan tanda petik lembar kerja", "With a spreadsheet's apostrophe"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          '6311014806080001,Siti,P,2008-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Salah bentuk, tetapi tidak dalam tabel siswa", "Malformed, but not in the student list"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,631101480608001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam
          """
        ]),
    ])
}
