package import CivilRegistry
package import Fundamentals

/// What `arsip.yaml` says; every key is optional.
package struct ArchiveSettings: Sendable {
  package var office = Office()
  package var zone = Zone.makassar
  /// Path of the procedure file in the archive, or the id of a built-in one.
  package var procedure: String?
  /// Path of a holiday file in the archive, instead of the shipped one.
  package var calendar: String?
  package var leapBirthday = LeapBirthday.march1
  package var mappings: [TableMapping] = []
  package var devices: [Device] = []
  /// Cards per roll.
  package var ribbonYield = 500
  package var filmYield = 1500
  /// Least accepted capture quality by kind and algorithm.
  package var thresholds: [String: [String: Int]] = [:]
  package var letter = Letter()
  /// How long what is kept, as written.
  package var retention: [String: String] = [:]

  package init() {}

  /// Letterhead and head of the office.
  package struct Office: Sendable {
    package var name = ""
    package var regency = ""
    package var address = ""
    package var headName = ""
    package var headNIP = ""
    package var headRank = ""
  }

  /// What is declared of a device.
  package struct Device: Sendable {
    package var id: String
    /// What its clock shows, when it is not the archive's zone.
    package var zone: Zone?
  }

  /// How letters are numbered and printed.
  package struct Letter: Sendable {
    /// Template with `{urut}` and `{tahun}`.
    package var receiptNumber = ""
    package var paper = "A4"
  }

  /// The first mapping whose pattern fits a path (decision 136).
  func mapping(for path: String) -> TableMapping? { mappings.first { $0.fits(path) } }
}
