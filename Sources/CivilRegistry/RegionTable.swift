import Fundamentals

/// The regions of Indonesia as NIKs number them: provinces (2 digits), regencies and cities (4), kecamatan (6).
///
/// From the table of codes that ships with the program; a change of it changes `templates/wilayah.csv`, no code.
package struct RegionTable: Sendable {
  /// The shipped table, read on first use.
  package static let shipped = RegionTable(csv: BuiltinFiles.bytes("templates/wilayah.csv") ?? .init(start: nil, count: 0))

  /// One bit for each six-digit number that is a kecamatan.
  private let kecamatan: [UInt64]
  private let names: [Int: String]

  /// Reads lines of `kode,kode_nik,nama,level` after a header line; lines of another shape are skipped.
  package init(csv: UnsafeRawBufferPointer) {
    var bits = [UInt64](repeating: 0, count: 1_000_000 / 64)
    var names: [Int: String] = [:]
    for line in csv.split(separator: UInt8(ascii: "\n")) {
      let cells = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard cells.count == 4, cells[1].count <= 6, let code = Int(String(decoding: cells[1], as: UTF8.self)), code >= 0
      else { continue }
      names[code] = String(decoding: cells[2], as: UTF8.self)
      if cells[1].count == 6 { bits[code / 64] |= 1 << UInt64(code % 64) }
    }
    kecamatan = bits
    self.names = names
  }

  /// Whether a number of six digits is the code of a kecamatan.
  package func containsKecamatan(_ code: Int) -> Bool {
    guard code >= 0, code < kecamatan.count * 64 else { return false }
    return kecamatan[code / 64] & (1 << UInt64(code % 64)) != 0
  }

  /// The name of a region by its two, four or six digits, as in `Kabupaten Balangan` for 6311; nil for an unknown code.
  package func name(of code: Int) -> String? { names[code] }

  /// How many regions of all levels there are.
  package var count: Int { names.count }
}
