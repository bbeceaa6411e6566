extension RuleDescription {
  /// `identity.nik-sex`.
  static let nikSex = RuleDescription(
    .nikSex, .warning,
    title: Bilingual(
      "Jenis kelamin berbeda dari NIK",
      "The sex differs from the NIK"),
    rationale: Bilingual(
      "Biasanya salah ketik pada salah satunya; bila lolos, kesalahannya tercetak pada kartu.",
      "Usually a slip in one of the two; if it passes, it is printed on the card."),
    condition: Bilingual(
      """
      Angka tanggal dalam NIK di atas 40 berarti perempuan, selain itu laki-laki, dan kolom jenis kelamin tabel \
      siswa menyatakan yang lain. Sekali untuk setiap NIK. Tidak diperiksa bila NIK tidak berbentuk NIK, atau \
      bila kolomnya kosong atau tidak dikenal.
      """,
      """
      A day above 40 in the NIK means a woman, any other a man, and the sex in the student list is the other \
      one. Once for each NIK. Not checked when the NIK is malformed, or the column is empty or unknown.
      """),
    clause: Bilingual(
      "Nomor Induk Kependudukan: UU 24/2013; PP 40/2019 pasal 30",
      "National identity number: Law 24/2013; Government Regulation 40/2019, article 30"),
    remedy: Bilingual(
      "Petugas membetulkan data siswa menurut kartu keluarga, atau melaporkan NIK yang keliru.",
      "The officer corrects the student list from the family card, or reports the wrong number."),
    examples: [
      RuleExample(
        1, Bilingual("NIK perempuan, tercatat L", "A woman's number, recorded as L"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,L,2008-06-08
          """
        ]),
      RuleExample(
        1, Bilingual("NIK laki-laki, tercatat P", "A man's number, recorded as P"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311011503070003,Budi,P,2007-03-15
          """
        ]),
      RuleExample(
        0, Bilingual("Sama", "The same"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,2008-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Ditulis Perempuan", "Written as Perempuan"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,Perempuan,2008-06-08
          """
        ]),
      RuleExample(
        0, Bilingual("Jenis kelamin kosong", "No sex"),
        [
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,,2008-06-08
          """
        ]),
    ])
}
