import Foundation
import Fundamentals
import Testing

@testable import Handover

/// Keys in files: made, locked, counted, replaced and revoked.
final class KeyFolderTests {
  private let folder: KeyFolder
  private let days = SealExample.day("2025-01-01")...SealExample.day("2025-03-31")
  private let (secret, stationSecret) = ("rahasia kantor", "rahasia pos")

  init() {
    folder = KeyFolder(path: FileManager.default.temporaryDirectory.appending(path: "kunci-\(UUID().uuidString)").path())
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.path) }

  private func office() throws -> SealSigningKey { try folder.unlockOffice { _ in secret } }

  private func make() throws {
    _ = try folder.createOffice("Dinas Contoh", zone: .makassar, passphrase: secret, moment: 0)
    _ = try folder.createStation("Pos 1", days: days, office: office(), passphrase: stationSecret)
  }

  private func unlocked(_ station: String? = nil) throws -> SealStation {
    try folder.unlock(station: station) { _ in stationSecret }
  }

  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  private func seal(_ station: SealStation) throws -> ReceiptFile {
    let batch = SealExample.batch(2)
    return try station.seal(batch, lines: SealExample.lines(batch), .init(moment: SealExample.moment, sequence: 1))
  }

  private func state(_ file: ReceiptFile, _ trust: Trust) throws -> ReceiptCheck.State? {
    ReceiptCheck(ReceiptEvidence(file), trust: trust)?.state
  }

  @Test func `what a station seals is genuine to whoever has the public file`() throws {
    try make()
    let file = try seal(unlocked())
    #expect(try state(file, folder.trust) == .genuine)
    #expect(try folder.trust.revocationList?.sequence == 1 && folder.trust.office == "Dinas Contoh")
  }

  @Test func `private files are their owner's alone, and are refused otherwise`() throws {
    try make()
    #expect(try mode(folder.path) == 0o700 && mode(folder.officePath) == 0o600)
    #expect(try mode(folder.stationPath("Pos 1")) == 0o600 && mode(folder.path + "/kepercayaan.json") == 0o644)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.officePath)
    let error = try #require(throws: KeyError.self) { try folder.office() }
    #expect(error.reason == .readableByOthers && error.message(in: .english).contains("chmod 600"))
  }

  @Test func `no secret stands in any file`() throws {
    try make()
    let seed = Data(try unlocked().key.seed)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
      #expect(!text.contains(seed.base64EncodedString()) && !text.contains(stationSecret))
    }
    #expect(try !"\(unlocked().key)".contains(seed.base64EncodedString()))
  }

  @Test func `a wrong passphrase and an altered file open nothing`() throws {
    try make()
    #expect(throws: KeyError(.wrongPassphrase, path: folder.officePath)) { try folder.unlockOffice { _ in "salah" } }
    let path = try folder.stationPath("Pos 1")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let altered = text.replacing("\"Pos 1\"", with: "\"Pos 2\"")
    #expect(altered != text)
    try altered.write(toFile: path, atomically: false, encoding: .utf8)
    let error = try #require(throws: KeyError.self) { try unlocked() }
    #expect(error.reason == .wrongPassphrase)
    for junk in ["", "{", "[]", text.replacing("32768", with: "1073741824"), String(text.dropLast(40))] {
      try junk.write(toFile: path, atomically: false, encoding: .utf8)
      #expect(throws: KeyError(.form, path: path)) { try unlocked() }
    }
  }

  @Test func `one station is meant by itself, several have to be named`() throws {
    #expect(throws: KeyError(.noStation, path: folder.path)) { try unlocked() }
    #expect(throws: KeyError(.noOffice, path: folder.path)) { try office() }
    try make()
    _ = try folder.createStation("Pos 2", days: days, office: office(), passphrase: stationSecret)
    #expect(throws: KeyError(.severalStations(["Pos 1", "Pos 2"]), path: folder.path)) { try unlocked() }
    #expect(try unlocked("Pos 2").name == "Pos 2")
    #expect(throws: KeyError(.unknownStation("Pos 3", known: ["Pos 1", "Pos 2"]), path: folder.path)) { try unlocked("Pos 3") }
    #expect(throws: KeyError.self) { try folder.createStation("Pos 1", days: days, office: office(), passphrase: stationSecret) }
    #expect(throws: KeyError.self) { try folder.createStation("../..", days: days, office: office(), passphrase: stationSecret) }
  }

  @Test func `numbers go up, for one key at a time, and the clock may not go back`() throws {
    try make()
    let station = try unlocked()
    #expect(try folder.nextSequence(of: station, moment: 100) == 1)
    #expect(try folder.nextSequence(of: station, moment: 100) == 2)
    let error = try #require(throws: KeyError.self) { try folder.nextSequence(of: station, moment: 40) }
    #expect(error.reason == .clockSetBack(seconds: 60))
    let shared = folder
    let numbers = Slots<Int>(count: 40, 0)
    parallel(40, threads: 8) { numbers[$0] = (try? shared.nextSequence(of: station, moment: 100)) ?? 0 }
    #expect(Set(numbers.values) == Set(3...42))
  }

  @Test func `a key that was replaced or revoked no longer counts from then on`() throws {
    try make()
    let old = try unlocked()
    let file = try seal(old)
    _ = try folder.rotateStation(
      "Pos 1", days: days, office: office(), passphrase: stationSecret, moment: SealExample.moment + 1)
    #expect(try unlocked().key.publicKey != old.key.publicKey)
    #expect(try state(file, folder.trust) == .genuine && folder.trust.revocationList?.sequence == 2)
    #expect(try state(seal(unlocked()), folder.trust) == .genuine)
    try folder.revoke(
      folder.keyID(old.key.publicKey.id.text), from: SealExample.moment - 5, reason: .lost, office: office(),
      moment: SealExample.moment)
    #expect(try state(file, folder.trust) == .lapsedKey)
    // Revoking again, from a later moment, does not bring it back.
    try folder.revoke(
      folder.keyID(old.key.publicKey.id.text), from: SealExample.moment + 5, reason: .other, office: office(),
      moment: SealExample.moment)
    #expect(try state(file, folder.trust) == .lapsedKey)
    #expect(throws: KeyError.self) { try folder.keyID("Pos 9") }
    #expect(try folder.keyID("Pos 1") == unlocked().key.publicKey.id)
  }

  @Test func `those who know the old office key know the new one through it`() throws {
    try make()
    let before = try folder.trust
    let first = try office()
    _ = try folder.rotateOffice(office: first, days: days, passphrase: secret)
    #expect(try office().publicKey != first.publicKey)
    _ = try folder.createStation("Pos 2", days: days, office: office(), passphrase: stationSecret)
    // The receipt brings the certificate of the new office key along.
    let file = try seal(unlocked("Pos 2"))
    #expect(try state(file, before) == .genuine && state(file, folder.trust) == .genuine)
    #expect(try state(seal(unlocked("Pos 1")), folder.trust) == .genuine)
    let list = try folder.trust.revocationList
    try folder.renewList(office: office(), moment: 500)
    #expect(try folder.trust.revocationList?.sequence == (list?.sequence ?? 0) + 1)
  }

  @Test func `stations are known by their names in full, and keep them`() throws {
    try make()
    // Two names of which a certificate has the same beginning.
    let names = [" (kecamatan timur)", " (kecamatan barat)"].map { "Pos pencetakan keliling" + $0 }
    for name in names { _ = try folder.createStation(name, days: days, office: office(), passphrase: stationSecret) }
    let ids = try names.map { try folder.station($0).publicKey.id }
    #expect(try names.map { try folder.keyID($0) } == ids && ids[0] != ids[1])
    let rotated = try folder.rotateStation(
      "pos  1", days: days, office: office(), passphrase: stationSecret, moment: SealExample.moment)
    #expect(try rotated.name == "Pos 1" && folder.station("POS 1").name == "Pos 1")
    #expect(throws: KeyError(.unknownStation("Pos 9", known: ["Pos 1"] + names.sorted()), path: folder.path)) {
      try folder.station("Pos 9")
    }
  }

  @Test func `changes at the same time are all kept`() throws {
    try make()
    let (shared, key, days, secret) = (folder, try office(), days, stationSecret)
    let made = Slots<Bool>(count: 12, false)
    parallel(12, threads: 6) { number in
      made[number] = (try? shared.createStation("Pos \(number + 10)", days: days, office: key, passphrase: secret)) != nil
    }
    let certificates = try folder.trust.certificates.compactMap { CertificateRecord($0) }
    #expect(made.values.allSatisfy { $0 } && certificates.count == 13)
    #expect(Set(certificates.map(\.sequence)) == Set(1...13))
  }

  @Test func `a key of a name that is taken is refused, and the old one kept`() throws {
    try make()
    let before = try unlocked().key.publicKey
    #expect(throws: KeyError.self) {
      _ = try folder.createStation("pos 1", days: days, office: office(), passphrase: stationSecret)
    }
    #expect(try unlocked().key.publicKey == before && folder.trust.certificates.count == 1)
  }
}
