extension RuleDescription {
  /// `identity.nik-birthdate`.
  static let nikBirthdate = RuleDescription(
    .nikBirthdate, .warning,
    title: Bilingual(
      "Tanggal lahir berbeda dari NIK",
      "The birth date differs from the NIK"),
    rationale: Bilingual(
      """
      NIK tidak pernah berubah, sedangkan tanggal lahir dapat diperbaiki; karena itu hanya peringatan, tetapi \
      sering kali salah ketik.
      """,
      """
      A NIK never changes while a birth date may be corrected; hence only a warning, though it is often a slip \
      of the keyboard.
      """),
    condition: Bilingual(
      """
      Tanggal, bulan, atau dua angka terakhir tahun lahir dalam tabel siswa berbeda dari angka ke-7 sampai \
      ke-12 NIK; tanggal di atas 40 (perempuan) dikurangi 40 lebih dulu. Abad tidak dibandingkan. Sekali untuk \
      setiap pasangan NIK dan tanggal lahir yang berbeda. Tidak diperiksa bila NIK tidak berbentuk NIK atau \
      tanggal lahir kosong.
      """,
      """
      Day, month or the last two digits of the year of birth in the student list differ from digits 7 to 12 of \
      the NIK; a day above 40 (women) is first reduced by 40. The century is not compared. Once for each \
      distinct pair of NIK and birth date. Not checked when the NIK is malformed or the birth date empty.
      """),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013; PP 40/2019 pasal 30",
      "National identity number: Law 24/2013; Government Regulation 40/2019, article 30"),
    remedy: Bilingual(
      "Petugas mencocokkan dengan akta kelahiran; data siswa dibetulkan, atau SIAK diperbarui bila akta berbeda.",
      """
      The officer compares with the birth certificate; the student list is corrected, or the register updated \
      if the certificate differs.
      """),
    examples: [
      RuleExample(
        1, Bilingual("Beda satu hari", "One day apart"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,2008-06-09
          """
        ]),
      RuleExample(
        1, Bilingual("Hari dan bulan tertukar", "Day and month swapped"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,06-08-2008
          """
        ]),
      RuleExample(
        0, Bilingual("Sama, tanggal lahir perempuan ditambah 40", "The same, a woman's day plus 40"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,08-06-2008
          """
        ]),
      RuleExample(
        0, Bilingual("Abad tidak dibandingkan", "The century is not compared"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,1908-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Tanggal lahir kosong", "No birth date"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,
          """
        ]),
    ])
}
