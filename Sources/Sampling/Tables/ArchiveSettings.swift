/// The small `arsip.yaml` of a sample.
enum ArchiveSettings {
  static let text: StaticString = """
    # Identitas kantor untuk kop laporan. Semua kunci boleh dihapus.
    # The office's identity for letterheads. Every key is optional.
    kantor:
      nama: Dinas Kependudukan dan Pencatatan Sipil
      kabupaten: Balangan
      alamat: Jl. A. Yani Km 3, Paringin
    # Zona waktu untuk jam yang ditulis tanpa zona.
    # The zone of times that are written without one.
    zona: Asia/Makassar
    # Kartu per gulungan. / Cards per roll.
    hasil_guna: {ribbon: 500, film: 1500}

    """

  static func write(to path: String) throws(SampleError) {
    let file = ByteFile(path: path)
    file.append { $0.append(text) }
    try file.close()
  }
}
