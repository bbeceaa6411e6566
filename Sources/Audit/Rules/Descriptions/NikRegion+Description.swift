extension RuleDescription {
  /// `identity.nik-region`.
  static let nikRegion = RuleDescription(
    .nikRegion, .warning,
    title: Bilingual(
      "Kode wilayah NIK tidak dikenal",
      "Unknown region in the NIK"),
    rationale: Bilingual(
      "Enam angka pertama adalah kode kecamatan saat NIK terbit; kode yang tidak ada biasanya salah ketik.",
      """
      The first six digits are the district where the number was issued; a code that does not exist is usually \
      a slip of the keyboard.
      """),
    condition: Bilingual(
      """
      Enam angka pertama NIK dalam tabel siswa bukan kode kecamatan mana pun dalam tabel wilayah Indonesia \
      bawaan program. Sekali untuk setiap NIK. Berasal dari kabupaten atau provinsi lain bukan temuan, sebab \
      NIK tidak berubah karena pindah. Tidak diperiksa bila NIK tidak berbentuk NIK.
      """,
      """
      The first six digits of a NIK of the student list are no district of the program's table of Indonesian \
      regions. Once for each NIK. Coming from another regency or province is no finding, for a NIK does not \
      change with a move. Not checked when the NIK is malformed.
      """),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013; PP 40/2019 pasal 30",
      "National identity number: Law 24/2013; Government Regulation 40/2019, article 30"),
    remedy: Bilingual(
      "Petugas mencocokkan NIK dengan kartu keluarga dan SIAK.",
      "The officer compares the number with family card and register."),
    examples: [
      RuleExample(
        1, Bilingual("Kode 639999", "Code 639999"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6399994806080001,Siti,P,2008-06-08
          """
        ]),
      RuleExample(
        1, Bilingual("Kode 631199: bukan kecamatan di Balangan", "Code 631199: no district of Balangan"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311994806080001,Siti,P,2008-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Juai di Balangan", "Juai in Balangan"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,2008-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Pindahan dari Aceh", "Moved from Aceh"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          1101014806080001,Siti,P,2008-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Lima belas angka: hanya identity.nik-format", "Fifteen digits: identity.nik-format only"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          639999480608001,Siti,P,2008-06-08
          """
        ]),
    ])
}
