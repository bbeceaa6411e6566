import Fundamentals
import Handover

/// The keys of a sample's office, all from its seed: good for nothing but invented records.
struct SealKeyRing {
  private let seed: UInt64
  let office: SealSigningKey

  /// Days that certificates are valid on: the season; and before it.
  private static let season = (SampleDay(2023, 7, 1), SampleDay(2025, 6, 30))
  private static let before = (SampleDay(2022, 7, 1), SampleDay(2023, 6, 30))

  /// Nil when the cryptography of this machine refuses the key.
  init?(seed: UInt64) {
    self.seed = seed
    guard let office = SealKeyRing.key(seed, 0) else { return nil }
    self.office = office
  }

  /// The keys that the office trusts (`kepercayaan.json`).
  var trust: Trust {
    var trust = Trust(office: "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Balangan")
    trust.roots = [.init(key: office.publicKey, name: "Disdukcapil Balangan")]
    return trust
  }

  /// Where a team seals; the last year's key, and a stranger's, are for receipts that are wrong.
  func station(_ team: Team, _ deviation: SealDeviation?) throws -> SealStation? {
    let name = "Tim \(padded(team.number + 1, 2))"
    switch deviation {
    case .stranger: return key(team, 2).map { SealStation(key: $0, name: name, certificates: []) }
    case .lapsed: return try certified(key(team, 1), name + " (lama)", team, SealKeyRing.before)
    default: return try certified(key(team, 0), name, team, SealKeyRing.season)
    }
  }

  private func certified(
    _ key: SealSigningKey?, _ name: String, _ team: Team, _ days: (SampleDay, SampleDay)
  ) throws -> SealStation? {
    guard let key else { return nil }
    let certificate = CertificateRecord(
      key: key.publicKey, name: name, firstDay: LocalDate(days: Int32(days.0.number)),
      lastDay: LocalDate(days: Int32(days.1.number)), sequence: team.number + 1, role: .station)
    return SealStation(key: key, name: name, certificates: [try certificate.signed(by: office)])
  }

  private func key(_ team: Team, _ number: Int) -> SealSigningKey? {
    SealKeyRing.key(seed, 1 + team.number * 4 + number)
  }

  private static func key(_ seed: UInt64, _ number: Int) -> SealSigningKey? {
    var random = RandomStream(seed: seed, part: -2_000_000 - number)
    return SealSigningKey(seed: (0..<32).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) })
  }
}
