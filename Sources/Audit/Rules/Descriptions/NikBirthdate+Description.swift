extension RuleDescription {
  /// `identity.nik-birthdate`.
  static let nikBirthdate = RuleDescription(
    .nikBirthdate, .warning,
    title: Bilingual(
      "Tanggal lahir lain dari NIK",
      "Birth date differs from the NIK"),
    rationale: Bilingual(
      "NIK tidak pernah berubah, tetapi tanggal lahir dapat diperbaiki; karena itu hanya peringatan.",
      "A NIK never changes but a birth date may be corrected; hence only a warning."),
    condition: Bilingual(
      "Tanggal, bulan, atau dua angka tahun dalam NIK (tanggal dikurangi 40 untuk perempuan) berbeda dari tabel siswa. Tidak diperiksa bila NIK salah bentuk atau tanggal lahir kosong.",
      "Day, month or two-digit year in the NIK (day minus 40 for women) differ from the student list. Not checked for a malformed NIK or an empty date."
    ),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013, PP 40/2019",
      "National identity number: Law 24/2013, Government Regulation 40/2019"),
    remedy: Bilingual(
      "Cocokkan dengan akta kelahiran; perbarui SIAK bila perlu.",
      "Compare with the birth certificate; update the register if needed."),
    examples: [
      RuleExample(
        1, Bilingual("Beda satu hari", "One day apart"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-09,BK
          """
        ]),
      RuleExample(
        0, Bilingual("Sama", "The same"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """
        ]),
      RuleExample(
        0, Bilingual("Tanggal kosong", "No date"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,,BK
          """
        ]),
    ])
}
