extension RuleDescription {
  /// `identity.nik-sex`.
  static let nikSex = RuleDescription(
    .nikSex, .warning,
    title: Bilingual(
      "Jenis kelamin lain dari NIK",
      "Sex differs from the NIK"),
    rationale: Bilingual(
      "Biasanya salah ketik pada salah satunya.",
      "Usually a slip in one of the two."),
    condition: Bilingual(
      "Angka tanggal di atas 40 berarti perempuan; berbeda dari kolom jenis kelamin. Tidak diperiksa bila kosong atau NIK salah bentuk.",
      "A day above 40 means a woman; it differs from the column. Not checked when empty or the NIK is malformed."),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013, PP 40/2019",
      "National identity number: Law 24/2013, Government Regulation 40/2019"),
    remedy: Bilingual(
      "Betulkan data siswa menurut kartu keluarga.",
      "Correct the student list from the family card."),
    examples: [
      RuleExample(
        1, Bilingual("NIK perempuan, tercatat L", "A woman's number, recorded as L"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,L,2008-06-08,BK
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
        0, Bilingual("Kosong", "Empty"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,,2008-06-08,BK
          """
        ]),
    ])
}
