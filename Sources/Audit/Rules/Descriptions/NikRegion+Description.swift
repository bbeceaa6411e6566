extension RuleDescription {
  /// `identity.nik-region`.
  static let nikRegion = RuleDescription(
    .nikRegion, .warning,
    title: Bilingual(
      "Kode wilayah NIK tidak dikenal",
      "Unknown region in the NIK"),
    rationale: Bilingual(
      "Enam angka pertama adalah kode kecamatan; kode yang tidak ada biasanya salah ketik.",
      "The first six digits are a district code; one that does not exist is usually a slip."),
    condition: Bilingual(
      "Enam angka pertama bukan kode kecamatan dalam tabel wilayah. Berasal dari daerah lain bukan temuan.",
      "The first six digits are no district of the region table. Coming from elsewhere is no finding."),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013, PP 40/2019",
      "National identity number: Law 24/2013, Government Regulation 40/2019"),
    remedy: Bilingual(
      "Cocokkan NIK dengan kartu keluarga.",
      "Compare the number with the family card."),
    examples: [
      RuleExample(
        1, Bilingual("Kode 639999", "Code 639999"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6399994806080001,Siti,P,2008-06-08,BK
          """
        ]),
      RuleExample(
        0, Bilingual("Juai, Balangan", "Juai, Balangan"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """
        ]),
      RuleExample(
        0, Bilingual("Dari Aceh", "From Aceh"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          1101014806080001,Siti,P,2008-06-08,BK
          """
        ]),
    ])
}
