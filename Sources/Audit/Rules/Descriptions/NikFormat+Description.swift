extension RuleDescription {
  /// `identity.nik-format`.
  static let nikFormat = RuleDescription(
    .nikFormat, .violation,
    title: Bilingual(
      "NIK tidak berbentuk NIK",
      "Not the shape of a NIK"),
    rationale: Bilingual(
      "NIK yang salah tidak dapat dicocokkan dengan SIAK.",
      "A wrong number cannot be matched with the register."),
    condition: Bilingual(
      "NIK dalam tabel siswa bukan 16 angka, atau diawali 0. Sekali per NIK.",
      "A NIK of the student list is not 16 digits, or starts with 0. Once per number."),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013, PP 40/2019",
      "National identity number: Law 24/2013, Government Regulation 40/2019"),
    remedy: Bilingual(
      "Betulkan NIK menurut kartu keluarga.",
      "Correct the number from the family card."),
    examples: [
      RuleExample(
        1, Bilingual("Lima belas angka", "Fifteen digits"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          631101480608001,Siti,P,2008-06-08,BK
          """
        ]),
      RuleExample(
        1, Bilingual("Diawali 0", "Starts with 0"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          0311014806080001,Siti,P,2008-06-08,BK
          """
        ]),
      RuleExample(
        0, Bilingual("Enam belas angka", "Sixteen digits"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """
        ]),
      RuleExample(
        0, Bilingual("Dengan tanda petik lembar kerja", "With a spreadsheet apostrophe"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          '6311014806080001,Siti,P,2008-06-08,BK
          """
        ]),
    ])
}
