extension RuleDescription {
  /// `eligibility.recorded-under-age`.
  static let recordedUnderAge = RuleDescription(
    .recordedUnderAge, .violation,
    title: Bilingual(
      "Direkam sebelum umur 16",
      "Recorded before turning 16"),
    rationale: Bilingual(
      "Perekaman hanya dibolehkan sejak umur 16 tahun, dan data biometrik anak dilindungi khusus.",
      "Recording is allowed from the age of 16 only, and a child's biometrics enjoy special protection."),
    condition: Bilingual(
      """
      Pada tanggal perekaman (tanggal setempat dari mulai, atau selesai bila mulai tidak ada) umur siswa kurang \
      dari 16 tahun. Hari ulang tahun sudah dihitung; status kawin tidak mengubah batas ini. Bukan temuan untuk \
      hasil gagal, batal, menolak, atau tidak hadir, dan bukan untuk langkah selain perekaman. Tidak dinilai \
      bila tanggal lahir tidak ada dalam tabel siswa (tidak pernah diambil dari NIK) atau kedua jam tidak ada.
      """,
      """
      On the day of recording (the local date of the start, or of the end when there is no start) the student \
      is under 16. The birthday itself counts; marriage does not change this limit. No finding for the outcomes \
      gagal, batal, menolak and tidak_hadir, nor for any step but the recording. Not assessed when the student \
      list has no birth date (it is never taken from the NIK) or both times are missing.
      """),
    clause: Bilingual(
      "Pedoman perekaman Ditjen Dukcapil (sejak umur 16); UU 24/2013 pasal 63; UU 27/2022 pasal 25 (data anak)",
      """
      Recording guidance of the Directorate General (from 16 on); Law 24/2013, article 63; Law 27/2022, article \
      25 (children's data)
      """),
    remedy: Bilingual(
      "Perekaman ditunda sampai siswa berumur 16 tahun; rekaman yang terlanjur dilaporkan kepada kepala bidang.",
      "Recording waits until the student is 16; what was recorded too early is reported to the head of division."),
    examples: [
      RuleExample(
        1, Bilingual("Sehari sebelum 16 tahun", "A day before 16"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2024-06-07T08:00:00,2024-06-07T08:10:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        1, Bilingual("Umur 15, kawin", "Aged 15, married"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2024-03-04T08:00:00,2024-03-04T08:10:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,K
          """,
        ]),
      RuleExample(
        1, Bilingual("Hanya jam selesai yang ada", "Only the end is there"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,,2024-06-07T08:10:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        0, Bilingual("Tepat 16 tahun", "Sixteen to the day"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2024-06-08T08:00:00,2024-06-08T08:10:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        0, Bilingual("Perekaman gagal", "The recording failed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2024-06-07T08:00:00,2024-06-07T08:10:00,gagal
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        0, Bilingual("Umur 15, baru diperiksa statusnya", "Aged 15, only the status was checked"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2024-06-07T08:00:00,2024-06-07T08:04:00,belum_rekam
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,2008-06-08,BK
          """,
        ]),
      RuleExample(
        0, Bilingual("Tanggal lahir kosong: tidak dinilai", "No birth date: not assessed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,6,6311014806080001,2024-06-07T08:00:00,2024-06-07T08:10:00,berhasil
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir,status_kawin
          6311014806080001,Siti,P,,BK
          """,
        ]),
    ])
}
