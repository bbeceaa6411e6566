extension RuleDescription {
  /// `eligibility.printed-under-age`.
  static let printedUnderAge = RuleDescription(
    .printedUnderAge, .violation,
    title: Bilingual(
      "Dicetak sebelum umur 17",
      "Printed before turning 17"),
    rationale: Bilingual(
      """
      KTP-el baru menjadi hak dan kewajiban pada umur 17 tahun, atau bila sudah atau pernah kawin; mencetak \
      lebih awal menyalahi ketentuan dan membuang blangko.
      """,
      """
      The card is due at the age of 17, or once a person is or was married; printing earlier breaks the rule \
      and wastes a blank.
      """),
    condition: Bilingual(
      """
      Pada tanggal pencetakan (tanggal setempat dari mulai, atau selesai bila mulai tidak ada) umur siswa \
      kurang dari 17 tahun dan ia belum pernah kawin; status kawin kosong dianggap belum kawin. Hari ulang \
      tahun sudah dihitung; yang lahir 29 Februari berulang tahun pada 1 Maret dalam tahun biasa, kecuali \
      arsip.yaml menetapkan 28 Februari. Kawin, cerai hidup, dan cerai mati berarti pernah kawin. Bukan temuan \
      untuk hasil gagal, batal, menolak, atau tidak hadir. Tidak dinilai bila tanggal lahir tidak ada dalam \
      tabel siswa (tidak pernah diambil dari NIK), bila kedua jam tidak ada, atau bila status kawin siswa di \
      bawah 17 tahun tidak dikenal.
      """,
      """
      On the day of printing (the local date of the start, or of the end when there is no start) the student is \
      under 17 and never married; an empty marital status counts as never married. The birthday itself counts; \
      who was born on 29 February has the birthday of a common year on 1 March, unless arsip.yaml says 28 \
      February. Married, divorced and widowed mean was married. No finding for the outcomes gagal, batal, \
      menolak and tidak_hadir. Not assessed when the student list has no birth date (it is never taken from the \
      NIK), when both times are missing, or when the marital status of someone under 17 is an unknown word.
      """),
    clause: Bilingual(
      "UU 24/2013 pasal 63",
      "Law 24/2013, article 63"),
    remedy: Bilingual(
      """
      Kartu disimpan di kantor sampai siswa berumur 17 tahun; operator pencetakan memeriksa daftar siap cetak \
      terhadap tanggal lahir.
      """,
      """
      The office keeps the card until the student turns 17; the printing operator checks the print list against \
      birth dates.
      """),
    examples: [
      RuleExample(
        1, Bilingual("Umur 16, belum kawin", "Aged 16, never married"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        1, Bilingual("Umur 16, status kawin kosong", "Aged 16, marital status empty"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,
          """,
        ]),
      RuleExample(
        1,
        Bilingual(
          "Lahir 29 Februari 2008, dicetak 28 Februari 2025",
          "Born on 29 February 2008, printed on 28 February 2025"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311016902080004,2025-02-28T08:00:00,2025-02-28T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311016902080004,Rina,P,2008-02-29,BK
          """,
        ]),
      RuleExample(
        0,
        Bilingual(
          "Lahir 29 Februari 2008, dicetak 1 Maret 2025",
          "Born on 29 February 2008, printed on 1 March 2025"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311016902080004,2025-03-01T08:00:00,2025-03-01T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311016902080004,Rina,P,2008-02-29,BK
          """,
        ]),
      RuleExample(
        0, Bilingual("Tepat 17 tahun", "Seventeen to the day"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-06-08T08:00:00,2025-06-08T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        0, Bilingual("Umur 16, kawin", "Aged 16, married"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,K
          """,
        ]),
      RuleExample(
        0, Bilingual("Umur 16, pernah kawin", "Aged 16, was married"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,Cerai Hidup
          """,
        ]),
      RuleExample(
        0, Bilingual("Umur 16, cetak gagal", "Aged 16, the print failed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        0, Bilingual("Status kawin tidak dikenal: tidak dinilai", "An unknown marital status: not assessed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,lajang
          """,
        ]),
    ])
}
