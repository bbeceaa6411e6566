/// A table of the archive: its file name and its columns in their usual order.
enum TableShape: String, CaseIterable {
  case schools = "sekolah"
  case officers = "petugas"
  case devices = "perangkat"
  case students = "siswa"
  case sessions = "sesi"
  case roster = "peserta"
  case steps = "langkah"
  case statuses = "perekaman"
  case prints = "pencetakan"
  case handovers = "penyerahan"
  case stock = "persediaan"
  case waivers = "pengecualian"

  var columns: [String] {
    switch self {
    case .schools: ["npsn", "nama", "jenjang", "kecamatan", "alamat", "kepala_sekolah", "nip_kepala_sekolah"]
    case .officers: ["id_petugas", "nama", "nip", "peran"]
    case .devices: ["id_perangkat", "jenis", "model", "nomor_seri"]
    case .students:
      [
        "nik", "nama", "jenis_kelamin", "tempat_lahir", "tanggal_lahir", "no_kk", "no_akta", "npsn", "kelas", "status_kawin",
      ]
    case .sessions: ["id_sesi", "npsn", "tanggal", "petugas", "perangkat"]
    case .roster: ["id_sesi", "nik", "keterangan"]
    case .steps:
      [
        "id_sesi", "langkah", "nik", "mulai", "selesai", "id_petugas", "id_perangkat", "hasil", "kelengkapan", "output",
        "keterangan",
      ]
    case .statuses: ["nik", "status", "waktu", "id_petugas"]
    case .prints:
      [
        "id_cetak", "nik", "id_sesi", "id_perangkat", "mulai", "selesai", "hasil", "nomor_blangko", "id_petugas", "alasan",
      ]
    case .handovers:
      [
        "nomor_bast", "id_sesi", "npsn", "waktu", "nik", "nomor_blangko", "penerima", "jabatan_penerima",
        "jumlah_ditandatangani",
      ]
    case .stock: ["waktu", "id_sesi", "barang", "gerak", "jumlah", "keterangan"]
    case .waivers: ["aturan", "sasaran", "alasan", "disetujui_oleh", "berlaku_sampai"]
    }
  }

  /// Position of a column.
  func index(of column: String) -> Int? { columns.firstIndex(of: column) }

  /// Position of the first column that holds a date or a time.
  var firstTimeColumn: Int? {
    columns.firstIndex { ["tanggal_lahir", "tanggal", "mulai", "waktu", "berlaku_sampai"].contains($0) }
  }
}
