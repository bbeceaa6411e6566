extension RuleDescription {
  /// `completeness.missing`.
  static let completenessMissing = RuleDescription(
    .completenessMissing, .violation,
    title: Bilingual(
      "Kelengkapan tidak ditunjukkan",
      "Required items were not presented"),
    rationale: Bilingual(
      """
      Kelengkapan adalah dasar pemeriksaan: tanpa kartu keluarga, akta kelahiran, atau hasil langkah \
      sebelumnya, data siswa tidak dapat dicocokkan.
      """,
      """
      The items are what a step checks against: without family card, birth certificate or the result of the \
      step before, the student's data cannot be compared with anything.
      """),
    condition: Bilingual(
      """
      Sekali untuk setiap pelaksanaan yang kolom kelengkapannya tidak memuat semua butir yang disyaratkan \
      langkah itu; temuan menyebut butirnya. Butir yang merupakan output langkah lain juga terpenuhi bila \
      pelaksanaan langkah penghasilnya tidak mulai lebih lambat dan mencantumkannya sebagai output, pada berkas \
      siswa yang sama atau sebagai langkah sesi dalam sesi itu, dan untuk langkah sesi dan kolektif oleh siapa \
      pun dalam sesi yang sama; pelaksanaan tanpa jam tidak memenuhi dan tidak dipenuhi dengan cara ini. Data \
      perekaman untuk pencetakan juga terpenuhi bila cek status menyatakan siswa sudah direkam tetapi belum \
      dicetak, atau siswa direkam pada kunjungan terdahulu. Hasil gagal dan batal tetap diperiksa. Tidak \
      dinilai: hasil menolak, catatan tidak hadir, langkah tanpa syarat kelengkapan, dan berkas sumber tanpa \
      kolom kelengkapan; kolom yang ada tetapi kosong berarti tidak ada yang ditunjukkan.
      """,
      """
      Once for each execution whose completeness column does not list every item that the step requires; the \
      finding names them. An item that is another step's output is also satisfied when an execution of the \
      producing step starts no later and lists it as output, in the same student's case or as a session step of \
      that session, and for session and batch steps anywhere in the same session; executions without a time \
      neither satisfy nor are satisfied in this way. The recording data that printing needs are also satisfied \
      when the status check says recorded but not printed, or when the student was recorded on an earlier \
      visit. Outcomes gagal and batal are checked too. Not assessed: the outcome menolak, a note of absence, a \
      step that requires nothing, and a source file without the column; a column that is there but empty means \
      that nothing was presented.
      """),
    clause: Bilingual(
      "Mutu baku, kolom Kelengkapan; Perpres 96/2018 pasal 15 (kartu keluarga)",
      "Quality standard, column Completeness; Presidential Regulation 96/2018, article 15 (family card)"),
    remedy: Bilingual(
      """
      Petugas meminta butir yang kurang sebelum langkah berikutnya; bila sebenarnya ditunjukkan, catatan \
      pelaksanaannya dilengkapi.
      """,
      """
      The officer asks for the missing item before the next step; if it was presented after all, the record of \
      the execution is completed.
      """),
    examples: [
      RuleExample(
        1, Bilingual("Fotokopi akta kelahiran tidak ditunjukkan", "No copy of the birth certificate"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,fotokopi_kk,hasil_status
          """
        ]),
      RuleExample(
        1, Bilingual("Kolom ada, isinya kosong", "The column is there, the cell is empty"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,,hasil_status
          """
        ]),
      RuleExample(
        1,
        Bilingual(
          "Hasil pemeriksaan milik siswa lain tidak berlaku",
          "Another student's result does not count"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,fotokopi_kk|fotokopi_akta,hasil_status
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil,,data_perekaman
          """
        ]),
      RuleExample(
        1, Bilingual("Perekaman yang gagal tetap diperiksa", "A failed recording is checked too"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,gagal,,
          """
        ]),
      RuleExample(
        0, Bilingual("Lengkap, ejaannya lain", "Complete, spelled otherwise"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,Fotokopi KK|fotokopi-akta,hasil_status
          """
        ]),
      RuleExample(
        0, Bilingual("Terpenuhi oleh output langkah 3", "Satisfied by the output of step 3"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam,fotokopi_kk|fotokopi_akta,hasil_status
          SES-1,6,6311014806080001,2025-03-03T08:10:00,2025-03-03T08:20:00,berhasil,,data_perekaman
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Sudah direkam, belum dicetak: data perekaman ada",
          "Recorded but not printed: the recording data are there"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311025007070002,2025-03-03T08:00:00,2025-03-03T08:04:00,sudah_rekam_belum_cetak,fotokopi_kk|fotokopi_akta,hasil_status
          SES-1,7,6311025007070002,2025-03-03T08:10:00,2025-03-03T08:12:00,berhasil,,ktp_tercetak
          """
        ]),
      RuleExample(
        0, Bilingual("Siswa menolak", "The student refuses"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil,kelengkapan,output
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:02:00,menolak,,hasil_status
          """
        ]),
      RuleExample(
        0,
        Bilingual(
          "Berkas sumber tanpa kolom kelengkapan: tidak dinilai",
          "A file without the column: not assessed"),
        [
          "langkah": """
          id_sesi,langkah,nik,mulai,selesai,hasil
          SES-1,3,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:04:00,belum_rekam
          """
        ]),
    ])
}
