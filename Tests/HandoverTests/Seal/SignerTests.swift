import Fundamentals
import Testing

@testable import Handover

/// Which keys count, and when.
struct SignerTests {
  private func revoked(_ example: SealExample, _ key: KeyID, from: Int, by issuer: SealSigningKey? = nil) throws -> Trust {
    var trust = example.trust
    trust.revocations = try RevocationRecord(
      moment: SealExample.moment + 86_400, sequence: 2, entries: [.init(key: key, from: from, reason: .lost)]
    ).signed(by: issuer ?? example.office)
    return trust
  }

  @Test func `a key that no trusted office names is unknown`() throws {
    var example = try SealExample()
    let file = try example.seal(SealExample.batch(2))
    example.trust.roots = []
    #expect(try example.check(file).state == .unknownKey)
    example.trust.roots = [.init(key: SealSigningKey().publicKey, name: "Dinas lain")]
    #expect(try example.check(file).state == .unknownKey)
    var bare = ReceiptEvidence(file)
    bare.certificates = []
    #expect(try example.check(bare).state == .unknownKey)
  }

  @Test(arguments: [
    ("2025-02-28", "2025-02-28", ReceiptCheck.State.genuine), ("2025-01-01", "2025-02-27", .lapsedKey),
    ("2025-03-01", "2025-12-31", .lapsedKey),
  ])
  func `a certificate counts on its days, both included`(first: String, last: String, state: ReceiptCheck.State) throws {
    let example = try SealExample(firstDay: first, lastDay: last)
    #expect(try example.check(example.seal(SealExample.batch(1))).state == state)
  }

  @Test func `the day is the office's, not Greenwich's`() throws {
    let example = try SealExample(firstDay: "2025-03-01", lastDay: "2025-03-01")
    // 2025-02-28 16:30 UTC is half past midnight of 1 March in WITA.
    let file = try example.seal(SealExample.batch(1), moment: 1_740_760_200)
    #expect(try example.check(file).state == .genuine)
  }

  @Test func `seals from the moment of revocation on do not count; earlier ones are told to be doubtful`() throws {
    var example = try SealExample()
    let file = try example.seal(SealExample.batch(1))
    let id = example.stationKey.publicKey.id
    example.trust = try revoked(example, id, from: SealExample.moment)
    #expect(try example.check(file).signer.standing == .revoked(from: SealExample.moment, reason: .lost))
    #expect(try example.check(file).state == .lapsedKey)
    example.trust = try revoked(example, id, from: SealExample.moment + 1)
    let check = try example.check(file)
    #expect(check.state == .genuine && check.signer.laterRevocation?.reason == .lost)
    example.trust = try revoked(example, example.office.publicKey.id, from: 0)
    #expect(try example.check(file).state == .lapsedKey)
    // A list that the office did not sign revokes nothing.
    example.trust = try revoked(example, id, from: 0, by: SealSigningKey())
    #expect(try example.check(file).state == .genuine && example.trust.revocationList == nil)
  }

  @Test func `an office key that follows another is trusted through it`() throws {
    var example = try SealExample()
    let next = SealSigningKey()
    let certificate = try SealExample.certificate(example.stationKey, by: next)
    example.station.certificates = [certificate]
    let file = try example.seal(SealExample.batch(1))
    #expect(try example.check(file).state == .unknownKey)
    example.trust.certificates = [try SealExample.certificate(next, by: example.office, role: .office, name: "Kunci baru")]
    #expect(try example.check(file).state == .genuine)
    // A station cannot name others.
    var rogue = try SealExample()
    let key = SealSigningKey()
    let chain = [try SealExample.certificate(key, by: rogue.stationKey), rogue.station.certificates[0]]
    rogue.station = SealStation(key: key, name: "", certificates: chain)
    #expect(try rogue.check(rogue.seal(SealExample.batch(1))).state == .unknownKey)
  }

  @Test func `trust goes through its file`() throws {
    var example = try SealExample()
    let file = try example.seal(SealExample.batch(1))
    example.trust = try revoked(example, example.stationKey.publicKey.id, from: 0)
    example.trust = try Trust(json: example.trust.json)
    #expect(try example.check(file).state == .lapsedKey)
    #expect(throws: ReceiptFileError.schema("x")) {
      try Trust(json: Array(#"{"schema": "x", "office": "", "roots": [], "certificates": []}"#.utf8))
    }
    #expect(throws: ReceiptFileError.form("roots")) { try Trust(json: Array(#"{"schema": "x", "office": ""}"#.utf8)) }
  }

  @Test func `an office key that is revoked or past its days vouches through no successor`() throws {
    var example = try SealExample()
    let next = SealSigningKey()
    example.station.certificates = [try SealExample.certificate(example.stationKey, by: next)]
    let successor = try SealExample.certificate(next, by: example.office, role: .office, name: "Kunci baru")
    example.trust.certificates = [successor]
    let file = try example.seal(SealExample.batch(1))
    #expect(try example.check(file).state == .genuine)
    for id in [example.office.publicKey.id, next.publicKey.id] {
      var stolen = example
      stolen.trust = try revoked(example, id, from: SealExample.moment)
      #expect(try stolen.check(file).state == .lapsedKey)
    }
    example.trust.certificates = [
      try SealExample.certificate(next, by: example.office, lastDay: "2025-01-31", role: .office, name: "Lewat")
    ]
    #expect(try example.check(file).signer.standing == .expired)
    // Renewed, it counts again.
    example.trust.certificates.append(successor)
    #expect(try example.check(file).state == .genuine)
  }

  @Test func `at most four office keys stand between a root and a station, in any order of certificates`() throws {
    for (count, state) in [(4, ReceiptCheck.State.genuine), (5, .unknownKey)] {
      var example = try SealExample()
      let keys = [example.office] + (0..<count).map { _ in SealSigningKey() }
      let chain = try zip(keys, keys.dropFirst()).map { try SealExample.certificate($1, by: $0, role: .office, name: "") }
      example.station.certificates = [try SealExample.certificate(example.stationKey, by: try #require(keys.last))]
      let file = try example.seal(SealExample.batch(1))
      for certificates in [chain, chain.reversed()] {
        example.trust.certificates = certificates
        #expect(try example.check(file).state == state)
      }
    }
  }
}
