package import Fundamentals
import Handover

/// Sealed receipts of an example with the keys that its archive trusts. Keys come from fixed seeds: an example is the same bytes
/// every time.
package struct ExampleSeals: Sendable {
  var receipts: [ExampleReceipt]
  var keys: Keys

  enum Keys: Sendable {
    /// The archive holds no `kepercayaan.json`.
    case none
    case good
    /// The station's certificate ended the day before.
    case expired
    /// The station's certificate begins the day after.
    case early
    /// Reported lost at 12.00 on that day.
    case lost
  }

  init(_ receipts: [ExampleReceipt], keys: Keys = .good) {
    self.receipts = receipts
    self.keys = keys
  }

  static let day = LocalDate(iso: "2025-03-03") ?? LocalDate(days: 0)

  /// The files that the archive would hold.
  package func files() throws -> [(path: String, text: String)] {
    guard let office = ExampleSeals.key(1), let own = ExampleSeals.key(2), let foreign = ExampleSeals.key(3) else { return [] }
    let certificate = try CertificateRecord(
      key: own.publicKey, name: "Pos 1", firstDay: day(keys == .early ? 1 : -60), lastDay: day(keys == .expired ? -1 : 60),
      sequence: 1, role: .station
    ).signed(by: office)
    let station = SealStation(key: own, name: "Pos 1", certificates: [certificate])
    let stranger = SealStation(key: foreign, name: "Pos 9", certificates: [])
    var sealed: [String: ReceiptFile] = [:]
    var files: [(path: String, text: String)] = []
    for receipt in receipts {
      let file = try receipt.sealed(
        by: receipt.isByStranger ? stranger : station, predecessor: receipt.follows.flatMap { sealed[$0] })
      sealed[receipt.name] = file
      files.append((receipt.path, String(decoding: file.json, as: UTF8.self)))
    }
    guard keys != .none else { return files }
    var trust = Trust(office: "Dinas Contoh")
    trust.roots = [.init(key: office.publicKey, name: "Dinas Contoh")]
    if keys == .lost {
      let noon = Int(Instant(ExampleSeals.day, secondsOfDay: 12 * 3600, in: .makassar).microseconds / 1_000_000)
      let entry = RevocationRecord.Entry(key: own.publicKey.id, from: noon, reason: .lost)
      trust.revocations = try RevocationRecord(moment: noon + 3600, sequence: 1, entries: [entry]).signed(by: office)
    }
    return files + [(Trust.fileName, String(decoding: trust.json, as: UTF8.self))]
  }

  private static func key(_ number: UInt8) -> SealSigningKey? {
    SealSigningKey(seed: [UInt8](repeating: number, count: 32))
  }

  private func day(_ offset: Int32) -> LocalDate { LocalDate(days: ExampleSeals.day.days + offset) }

  // MARK: As a reader sees it

  /// What the keys are, in a sentence.
  package func keys(in language: Language) -> String {
    switch keys {
    case .none:
      language.pick("Arsip tidak memuat kepercayaan.json.", "The archive holds no kepercayaan.json.")
    case .good: language.pick("Kunci Pos 1 berlaku.", "The key of Pos 1 is valid.")
    case .expired:
      language.pick("Kunci Pos 1 berlaku sampai 2 Maret 2025.", "The key of Pos 1 was valid until 2 March 2025.")
    case .early: language.pick("Kunci Pos 1 berlaku mulai 4 Maret 2025.", "The key of Pos 1 is valid from 4 March 2025.")
    case .lost:
      language.pick(
        "Kunci Pos 1 dicabut karena hilang, mulai 3 Maret 2025 pukul 12.00.",
        "The key of Pos 1 was revoked as lost, from 3 March 2025 at 12:00.")
    }
  }

  /// The receipts as a table, header first.
  package func table(in language: Language) -> [[String]] {
    let header = [
      language.pick("berkas", "file"), "nomor_bast", "npsn", language.pick("kartu", "cards"),
      language.pick("disegel", "sealed"), language.pick("segel ke", "seal"), language.pick("keterangan", "remark"),
    ]
    return [header]
      + receipts.map { receipt in
        [
          receipt.path, receipt.number, receipt.npsn,
          receipt.cards.map { "…\($0.0.suffix(4)) \($0.1)" }.joined(separator: "; "), receipt.time,
          String(receipt.sequence), receipt.remarks(in: language).joined(separator: "; "),
        ]
      }
  }
}

extension ExampleReceipt {
  fileprivate func remarks(in language: Language) -> [String] {
    var remarks: [String] = []
    if revision > 1 || follows != nil {
      remarks.append(
        language.pick("revisi \(revision)", "revision \(revision)") + (follows.map { language.pick(" dari ", " of ") + $0 } ?? "")
      )
    }
    if isByStranger {
      remarks.append(language.pick("kunci tanpa sertifikat dinas", "a key without a certificate of the office"))
    }
    if isSigned { remarks.append(language.pick("ditandatangani dengan pena di layar", "signed with a pen on the screen")) }
    switch change {
    case .name(let line):
      remarks.append(
        language.pick("nama pada baris \(line) diubah sesudah disegel", "the name in line \(line) was changed after sealing"))
    case .lineRemoved(let line):
      remarks.append(language.pick("baris \(line) dihapus sesudah disegel", "line \(line) was removed after sealing"))
    case .sheetRemoved: remarks.append(language.pick("lembar 1 dihapus", "sheet 1 was removed"))
    case .number:
      remarks.append(language.pick("nomor diubah sesudah disegel", "the number was changed after sealing"))
    case nil: break
    }
    return remarks
  }
}
