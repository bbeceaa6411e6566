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
    /// First line of letterheads; empty: `Pemerintah Kabupaten …` from the regency.
    package var government = ""
    package var name = ""
    package var regency = ""
    package var address = ""
    package var phone = ""
    package var email = ""
    package var web = ""
    /// Where papers are signed; empty: left to be written by hand.
    package var place = ""
    package var headName = ""
    package var headNIP = ""
    package var headRank = ""
  }

  /// How letters are numbered and printed.
  package struct Letter: Sendable {
    /// Template with `{urut}`, `{bulan}`, `{bulan_romawi}` and `{tahun}`.
    package var receiptNumber = ""
    /// The same for the record of destruction (Berita Acara Pemusnahan).
    package var destructionNumber = ""
    package var paper = Paper.a4
    package var nik = ShownNIK.partly
    /// How many copies of a receipt are made.
    package var copies = 2
    /// Who hands over for the office.
    package var firstParty = Signer()
    /// Who stands under “Mengetahui”; empty: the head of the office.
    package var witness = Signer()
  }

  /// One who signs for the office.
  package struct Signer: Sendable {
    package var name = ""
    package var nip = ""
    package var title = ""
  }

  /// How much of a NIK stands on a receipt.
  package enum ShownNIK: String, Sendable, CaseIterable {
    case partly = "sebagian"
    case full = "lengkap"
  }

  package enum Paper: String, Sendable, CaseIterable {
    case a4 = "A4"
    /// Folio, 215 × 330 mm: what Indonesian offices call F4.
    case f4 = "F4"
  }

  /// The first mapping whose pattern fits a path (decision 136).
  func mapping(for path: String) -> TableMapping? { mappings.first { $0.fits(path) } }
}
