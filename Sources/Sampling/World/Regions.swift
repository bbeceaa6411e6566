import Fundamentals

/// The kecamatan a sample may use: those of Balangan first, then of its province, then all others.
struct Regions {
  struct District {
    /// The first six digits of a NIK.
    let code: Int
    let name: [UInt8]
  }

  /// Kecamatan of Balangan at the start of `districts`.
  static let balanganCount = 8

  let districts: [District]
  /// Names of kabupaten and kota by the first four digits of a NIK, without the word kabupaten.
  private let regencies: [Int: [UInt8]]

  init() {
    var groups: [[District]] = [[], [], []]
    var regencies: [Int: [UInt8]] = [:]
    for line in (BuiltinFiles.text("templates/wilayah.csv") ?? "").split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count == 4, let code = Int(cells[1]) else { continue }
      if cells[3] == "kecamatan" {
        let group = code / 100 == 6311 ? 0 : code / 10_000 == 63 ? 1 : 2
        groups[group].append(District(code: code, name: Array(cells[2].utf8)))
      } else if cells[3] == "kabupaten_kota" {
        regencies[code] = Array((cells[2].hasPrefix("Kabupaten ") ? cells[2].dropFirst(10) : cells[2][...]).utf8)
      }
    }
    self.regencies = regencies
    let all = groups.flatMap { $0 }
    districts = groups[0].count >= Regions.balanganCount ? all : Regions.fallback
  }

  /// Balangan alone, for a program without its region table.
  private static let fallback = [
    "Juai", "Halong", "Awayan", "Batu Mandi", "Lampihong", "Paringin", "Paringin Selatan", "Tebing Tinggi",
  ].enumerated().map { District(code: 631_101 + $0.offset, name: Array($0.element.utf8)) }

  func regency(of district: District) -> [UInt8] { regencies[district.code / 100] ?? district.name }
}
