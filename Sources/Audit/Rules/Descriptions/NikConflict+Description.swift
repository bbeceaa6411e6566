extension RuleDescription {
  /// `identity.nik-conflict`.
  static let nikConflict = RuleDescription(
    .nikConflict, .violation,
    title: Bilingual(
      "Satu NIK, dua orang",
      "One NIK, two people"),
    rationale: Bilingual(
      "Bila dua orang memakai satu NIK, biometrik yang seorang akan direkam atas nama yang lain.",
      "When two people bear one NIK, the biometrics of one are recorded in the name of the other."),
    condition: Bilingual(
      """
      Dua baris tabel siswa dengan NIK yang sama berbeda tanggal lahir, jenis kelamin, atau nama; nama \
      dibandingkan hurufnya saja, tanpa membedakan huruf besar. Sekali untuk setiap NIK. Bukan temuan bila \
      barisnya hanya berulang; sel kosong tidak bertentangan dengan apa pun.
      """,
      """
      Two rows of the student list with the same NIK differ in birth date, sex or name; names are compared on \
      letters only, without case. Once for each NIK. No finding for rows that only repeat; an empty cell \
      contradicts nothing.
      """),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013; PP 40/2019 pasal 30",
      "National identity number: Law 24/2013; Government Regulation 40/2019, article 30"),
    remedy: Bilingual(
      "Petugas mencari NIK yang benar di SIAK menurut kartu keluarga sebelum merekam siapa pun dengan NIK itu.",
      "The officer finds the right number in the register from the family card before anyone is recorded under it."),
    examples: [
      RuleExample(
        1, Bilingual("Nama lain", "Another name"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti Aisyah,P,2008-06-08
          6311014806080001,Siti Rahmah,P,2008-06-08
          """
        ]),
      RuleExample(
        1,
        Bilingual(
          "Tanggal lahir lain, tiga baris: satu temuan",
          "Other birth dates in three rows: one finding"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti Aisyah,P,2008-06-08
          6311014806080001,Siti Aisyah,P,2009-06-08
          6311014806080001,Siti Aisyah,P,2007-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Hanya huruf besar, titik, dan spasi yang berbeda", "Only case, dots and blanks differ"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti Aisyah,P,2008-06-08
          6311014806080001,SITI  AISYAH.,P,2008-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Sel kosong tidak bertentangan", "Empty cells contradict nothing"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti Aisyah,P,2008-06-08
          6311014806080001,,,
          """
        ]),
    ])
}
