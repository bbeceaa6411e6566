import CivilRegistry
import Testing

@Suite("The table of regions")
struct RegionTableTests {
  @Test("knows kecamatan by the first six digits of a NIK")
  func kecamatan() {
    let regions = RegionTable.shipped
    #expect(regions.containsKecamatan(631106))
    #expect(!regions.containsKecamatan(6311))
    for code in [631199, 0, -1, 999_999, 1_000_000, .max, .min] { #expect(!regions.containsKecamatan(code)) }
  }

  @Test("names regions of every level")
  func names() {
    let regions = RegionTable.shipped
    #expect(regions.name(of: 631106) == "Paringin")
    #expect(regions.name(of: 6311) == "Kabupaten Balangan")
    #expect(regions.name(of: 63) == "Kalimantan Selatan")
    #expect(regions.name(of: 12) != nil)
    #expect(regions.name(of: 99) == nil)
  }

  @Test("ships whole: 38 provinces, 514 regencies and cities, 7,285 kecamatan")
  func whole() {
    let regions = RegionTable.shipped
    #expect(regions.count == 38 + 514 + 7_285)
    #expect((0..<1_000_000).count(where: regions.containsKecamatan) == 7_285)
  }

  @Test("skips lines of another shape")
  func oddLines() {
    let csv = "kode,kode_nik,nama,level\n\nx\n1,2\n63.11.06,631106,Paringin,kecamatan\n-,-00001,X,kecamatan\n,,,\n"
    let regions = Array(csv.utf8).withUnsafeBytes { RegionTable(csv: $0) }
    #expect(regions.count == 1)
    #expect(regions.containsKecamatan(631106))
  }
}
