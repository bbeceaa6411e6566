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
  /// How event logs from elsewhere are read.
  package var eventLogs: [EventLogMapping] = []
  package var devices: [DeviceSettings] = []
  /// Cards per roll.
  package var ribbonYield = 500
  package var filmYield = 1500
  /// Least accepted capture quality by modality (`foto`, `sidik_jari`, `iris`, `tanda_tangan`) and algorithm (decision 62).
  package var thresholds: [String: [String: Int]] = [:]
  package var letter = Letter()
  /// How long what is kept (`catatan`, `paket`), as written: `5 tahun`.
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

  /// How letters are numbered and printed.
  package struct Letter: Sendable {
    /// Template with `{urut}`, `{bulan}` and `{tahun}`.
    package var receiptNumber = ""
    package var paper = Paper.a4
  }

  package enum Paper: String, Sendable, CaseIterable {
    case a4 = "A4"
    /// Folio, 215 × 330 mm: what Indonesian offices call F4.
    case f4 = "F4"
  }

  /// The first mapping whose pattern fits a path (decision 136).
  func mapping(for path: String) -> TableMapping? { mappings.first { $0.fits(path) } }
}
