extension RuleDescription {
  /// `data.reference-unknown`.
  static let referenceUnknown = RuleDescription(
    .referenceUnknown, .note,
    title: Bilingual(
      "Rujukan tidak ditemukan di tabelnya",
      "A reference leads nowhere"),
    rationale: Bilingual(
      """
      Baris yang merujuk siswa, sesi, sekolah, atau perangkat yang tidak terdaftar tidak dapat ditelusuri, dan \
      sering hanya salah ketik.
      """,
      """
      A row that refers to an unlisted student, session, school or device cannot be traced, and is often only a \
      slip of the keyboard.
      """),
    condition: Bilingual(
      """
      Nilai pada kolom id_sesi, nik, id_perangkat (setiap nilai yang dipisahkan tanda |), atau npsn tidak ada \
      dalam tabel yang mendaftarnya, padahal tabel itu berisi. Sekali untuk setiap tabel, kolom, dan nilai, \
      pada baris pertama yang memuatnya. Barisnya tetap dipakai. Bukan temuan: sel kosong, tabel pendaftar yang \
      tidak ada atau kosong, NIK pada langkah sesi dan kolektif, dan petugas (lihat role.unknown).
      """,
      """
      A value of id_sesi, nik, id_perangkat (each value between | signs) or npsn is not in the table that lists \
      such values, although that table has rows. Once for each table, column and value, at the first row that \
      holds it. The row is used all the same. No finding: an empty cell, a listing table that is missing or \
      empty, the NIK of a session or batch step, and officers (see role.unknown).
      """),
    clause: Bilingual(
      "Pencatatan dan pendataan",
      "Recording and data collection"),
    remedy: Bilingual(
      "Petugas arsip melengkapi tabel yang dirujuk, atau membetulkan kode pada baris itu.",
      "Whoever keeps the archive completes the table referred to, or corrects the id in the row."),
    examples: [
      RuleExample(
        1,
        Bilingual(
          "Sesi tidak terdaftar, dua baris: satu temuan",
          "An unlisted session in two rows: one finding"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-9,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          SES-9,4,6311014806080001,2025-03-03T08:04:00,2025-03-03T08:07:00,sesuai
          """,
          "sesi": """
          id_sesi,npsn,tanggal
          SES-1,30312345,2025-03-03
          """,
        ]),
      RuleExample(
        2, Bilingual("NIK tidak terdaftar, dalam dua tabel", "An unlisted NIK in two tables"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,7,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil
          """,
          "pencetakan": """
          id_cetak,nik,id_sesi,hasil,nomor_blangko
          C-1,6311025007070002,SES-1,berhasil,B-1
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,2008-06-08
          """,
        ]),
      RuleExample(
        1, Bilingual("Satu dari dua perangkat tidak terdaftar", "One of two devices is unlisted"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_perangkat
          SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:10:00,berhasil,KMR-1|IRS-9
          """,
          "perangkat": """
          id_perangkat,jenis,model
          KMR-1,kamera,Kamera A
          """,
        ]),
      RuleExample(
        0, Bilingual("Semua terdaftar", "Everything is listed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """,
          "sesi": """
          id_sesi,npsn,tanggal
          SES-1,30312345,2025-03-03
          """,
          "sekolah": """
          npsn,nama,jenjang
          30312345,SMAN 1 Juai,SMA
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,2008-06-08
          """,
        ]),
      RuleExample(
        0, Bilingual("Arsip tanpa tabel sesi", "An archive without a session table"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-9,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam
          """
        ]),
      RuleExample(
        0, Bilingual("NIK pada langkah sesi diabaikan", "The NIK of a session step is ignored"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,2,6311025007070002,2025-03-03T07:00:00,2025-03-03T08:00:00,selesai
          """,
          "siswa": """
          nik,nama,jenis_kelamin,tanggal_lahir
          6311014806080001,Siti,P,2008-06-08
          """,
        ]),
      RuleExample(
        0, Bilingual("Petugas diperiksa oleh aturan lain", "Officers are left to another rule"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,id_petugas
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:03:00,belum_rekam,PTG-9
          """,
          "petugas": """
          id_petugas,nama,peran
          PTG-1,Noor,operator_perekaman
          """,
        ]),
    ])
}
