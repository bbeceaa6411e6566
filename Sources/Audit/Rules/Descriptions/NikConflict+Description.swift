extension RuleDescription {
  /// `identity.nik-conflict`.
  static let nikConflict = RuleDescription(
    .nikConflict, .violation,
    title: Bilingual(
      "Satu NIK, dua orang",
      "One NIK, two people"),
    rationale: Bilingual(
      "Dua orang dengan satu NIK berarti salah satunya akan direkam atas nama orang lain.",
      "Two people under one number means that one is recorded as the other."),
    condition: Bilingual(
      "NIK yang sama tercatat dengan tanggal lahir, jenis kelamin, atau nama (huruf saja, tanpa beda besar kecil) yang berbeda. Sekali per NIK.",
      "The same NIK stands with different birth dates, sexes or names (letters only, without case). Once per number."),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013, PP 40/2019",
      "National identity number: Law 24/2013, Government Regulation 40/2019"),
    remedy: Bilingual(
      "Cari NIK yang benar di SIAK sebelum merekam.",
      "Find the right number in the register before recording."),
    examples: [
      RuleExample(
        1, Bilingual("Nama lain", "Another name"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti Aisyah,P,2008-06-08,BK
          6311014806080001,Siti Rahmah,P,2008-06-08,BK
          """
        ]),
      RuleExample(
        0, Bilingual("Ejaan besar kecil dan titik", "Case and dots"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti Aisyah,P,2008-06-08,BK
          6311014806080001,SITI AISYAH.,P,2008-06-08,BK
          """
        ]),
    ])
}
