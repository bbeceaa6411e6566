import CivilRegistry
import Records

/// `identity.nik-region`: the first six digits are no kecamatan, of this or any other place (decision 44); once per number.
enum NikRegion {
  /// Detail: the six digits as a number.
  static func check(_ row: StudentRow, _ nik: StandardNIK, _ sink: inout FindingSink) {
    guard !RegionTable.shipped.containsKecamatan(nik.regionCode) else { return }
    sink.report(Finding(.nikRegion, at: row.position, person: row.person, detail: UInt64(nik.regionCode)))
  }
}
