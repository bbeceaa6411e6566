import Foundation
package import Fundamentals

/// Making, replacing and revoking keys. What changes `kepercayaan.json` changes the key file first: a key without trust does no harm.
extension KeyFolder {
  /// Makes the office's key, the root that all others go back to.
  package func createOffice(_ name: String, zone: Zone, passphrase: String, moment: Int) throws -> SealPublicKey {
    try make()
    let key = SealSigningKey()
    try KeyFile(key, role: .office, name: name, passphrase: passphrase).write(to: officePath, isNew: true)
    try changeTrust { trust in
      trust.office = name
      trust.zone = zone
      trust.roots.append(.init(key: key.publicKey, name: name))
      // An empty list has an age too.
      trust.revocations = try RevocationRecord(moment: moment, sequence: 1, entries: []).signed(by: key)
    }
    return key.publicKey
  }

  /// Makes a station's key with a certificate of the office.
  package func createStation(
    _ name: String, days: ClosedRange<LocalDate>, office: SealSigningKey, passphrase: String, isNew: Bool = true
  ) throws -> SealPublicKey {
    let path = try stationPath(name)
    let key = SealSigningKey()
    try changeTrust { trust in
      let certificate = try CertificateRecord(
        key: key.publicKey, name: name, firstDay: days.lowerBound, lastDay: days.upperBound,
        sequence: trust.certificates.count + 1, role: .station
      ).signed(by: office)
      try KeyFile(key, role: .station, name: name, certificate: certificate, passphrase: passphrase).write(to: path, isNew: isNew)
      trust.certificates.append(certificate)
    }
    return key.publicKey
  }

  /// A new key for a station; the old one no longer counts from this moment on.
  /// - Parameter name: as it is written or nearly so; the new key has the name of the old one.
  /// - Returns: that name, and the new key.
  package func rotateStation(
    _ name: String, days: ClosedRange<LocalDate>, office: SealSigningKey, passphrase: String, moment: Int
  ) throws -> (name: String, key: SealPublicKey) {
    let old = try station(name)
    let key = try createStation(old.name, days: days, office: office, passphrase: passphrase, isNew: false)
    try revoke(old.publicKey.id, from: moment, reason: .replaced, office: office, moment: moment)
    return (old.name, key)
  }

  /// A new office key that the old one vouches for, so that verifiers who know the old one know it too. The old file stays beside it
  /// as `kantor-KUNCI.kunci`.
  package func rotateOffice(office old: SealSigningKey, days: ClosedRange<LocalDate>, passphrase: String) throws -> SealPublicKey
  {
    let name = try self.office().name
    let key = SealSigningKey()
    try changeTrust { trust in
      let certificate = try CertificateRecord(
        key: key.publicKey, name: name, firstDay: days.lowerBound, lastDay: days.upperBound,
        sequence: trust.certificates.count + 1, role: .office
      ).signed(by: old)
      let id = old.publicKey.id.text.replacing(" ", with: "")
      try PrivateFile.write(
        PrivateFile.read(officePath, isPrivate: true), to: "\(path)/kantor-\(id).kunci", isPrivate: true)
      try KeyFile(key, role: .office, name: name, passphrase: passphrase).write(to: officePath, isNew: false)
      trust.certificates.append(certificate)
    }
    return key.publicKey
  }

  /// Puts a key on the revocation list, whose number goes up.
  /// - Parameter from: seals from this moment on do not count; seconds since 1970.
  package func revoke(
    _ id: KeyID, from: Int, reason: RevocationRecord.Reason, office: SealSigningKey, moment: Int
  ) throws {
    try changeList(office: office, moment: moment) { entries in
      // The earlier moment holds: what was doubtful stays so.
      let known = entries.first { $0.key == id }
      entries.removeAll { $0.key == id }
      entries.append(.init(key: id, from: min(from, known?.from ?? from), reason: reason))
    }
  }

  /// A new list with the same entries, whose age is that of today.
  package func renewList(office: SealSigningKey, moment: Int) throws { try changeList(office: office, moment: moment) { _ in } }

  private func changeList(
    office: SealSigningKey, moment: Int, _ change: (inout [RevocationRecord.Entry]) -> Void
  ) throws {
    try changeTrust { trust in
      let before = trust.revocationList
      var entries = before?.entries ?? []
      change(&entries)
      trust.revocations = try RevocationRecord(moment: moment, sequence: (before?.sequence ?? 0) + 1, entries: entries)
        .signed(by: office)
    }
  }

  /// The office's key, unlocked.
  package func unlockOffice(passphrase: (_ name: String) throws -> String) throws -> SealSigningKey {
    let file = try office()
    guard let key = file.key(passphrase: try passphrase(file.name)) else { throw KeyError(.wrongPassphrase, path: officePath) }
    return key
  }

  /// The key file of a station, by its name as it is written or nearly so.
  package func station(_ name: String) throws(KeyError) -> KeyFile {
    do {
      return try KeyFile(path: stationPath(name))
    } catch {
      guard error.reason == .system(ENOENT) else { throw error }
      throw KeyError(.unknownStation(name, known: try stations().map(\.name)), path: path)
    }
  }

  /// The key that a person names: a key id, or the name of a station with its newest key.
  package func keyID(_ text: String) throws(KeyError) -> KeyID {
    let trust = try trust
    let certificates = trust.certificates.compactMap { CertificateRecord($0) }
    let known = Set(certificates.map(\.key.id) + trust.roots.map(\.key.id))
    if let id = KeyID(typed: text), known.contains(id) { return id }
    // Of long names a certificate has the beginning only, which two stations may share.
    if let file = try stations().first(where: { $0.name == text }) { return file.publicKey.id }
    guard let id = certificates.last(where: { $0.name == text })?.key.id else { throw KeyError(.unknownKey, path: text) }
    return id
  }
}
