package import Fundamentals

/// Who sealed, and whether the office stood behind that key at the moment of sealing.
package struct Signer: Sendable, Hashable {
  package var id: KeyID
  /// As the certificate has it; empty for a key without one.
  package var name: String
  package var firstDay: LocalDate?
  package var lastDay: LocalDate?
  /// The trusted office key at the end of the chain; nil when there is none.
  package var office: Trust.Root?
  package var standing: Standing

  package enum Standing: Sendable, Hashable {
    case good
    /// No certificate that leads to a trusted office key.
    case unknown
    case notYetValid
    case expired
    case revoked(from: Int, reason: RevocationRecord.Reason)
  }

  /// Revoked later than the seal's moment: the seal counts, but the moment is only the station's word.
  package var laterRevocation: RevocationRecord.Entry?
}

extension Trust {
  /// Office keys that follow each other, at most.
  private static let chain = 4

  /// The revocation list, when a trusted office key signed it.
  package var revocationList: RevocationRecord? {
    guard let revocations, let list = RevocationRecord(revocations), let issuer = officeKeys([])[revocations.signer]?.first,
      revocations.isSigned(by: issuer.key)
    else { return nil }
    return list
  }

  /// An office key that is trusted, and what its way to the root says of it.
  private struct OfficeKey {
    var key: SealPublicKey
    var root: Root
    /// Certificates between the root and this key.
    var steps: [Step]

    struct Step {
      var id: KeyID
      var days: ClosedRange<LocalDate>
    }
  }

  /// Trusted office keys: roots and those that they or their successors name, with the ways that lead to each, the shortest first.
  private func officeKeys(_ more: [SignedRecord]) -> [KeyID: [OfficeKey]] {
    var known: [KeyID: [OfficeKey]] = [:]
    for root in roots { known[root.key.id, default: []].append(OfficeKey(key: root.key, root: root, steps: [])) }
    var last = known
    let successors = (certificates + more).compactMap { record -> (SignedRecord, CertificateRecord)? in
      guard let certificate = CertificateRecord(record), certificate.role == .office else { return nil }
      return (record, certificate)
    }
    for _ in 0..<Trust.chain {
      var next: [KeyID: [OfficeKey]] = [:]
      for (record, certificate) in successors {
        let id = certificate.key.id
        for issuer in last[record.signer] ?? [] where issuer.root.key.id != id && !issuer.steps.contains(where: { $0.id == id }) {
          guard record.isSigned(by: issuer.key), certificate.firstDay <= certificate.lastDay else { continue }
          let step = OfficeKey.Step(id: id, days: certificate.firstDay...certificate.lastDay)
          next[id, default: []].append(OfficeKey(key: certificate.key, root: issuer.root, steps: issuer.steps + [step]))
        }
      }
      for (id, keys) in next { known[id, default: []] += keys }
      last = next
    }
    return known
  }

  /// The key that signed a record, from certificates here and on the receipt, and its standing at a moment.
  /// - Returns: the key is nil when nothing names it, so that the signature cannot be checked at all.
  package func signer(
    of record: SignedRecord, at moment: Int, with more: [SignedRecord]
  ) -> (signer: Signer, key: SealPublicKey?) {
    let day = Instant(microseconds: Int64(moment) * 1_000_000).date(in: zone)
    let offices = officeKeys(more)
    let revoked = revocationList?.entries ?? []
    let candidates = (certificates + more).compactMap { certificate -> (SignedRecord, CertificateRecord)? in
      guard let content = CertificateRecord(certificate), content.key.id == record.signer, content.role == .station else {
        return nil
      }
      return (certificate, content)
    }
    var unsure = Signer(id: record.signer, name: "", standing: .unknown)
    guard !candidates.isEmpty else { return (unsure, nil) }
    unsure.name = candidates[0].1.name
    var best: (signer: Signer, key: SealPublicKey)?
    for (certificate, content) in candidates {
      for office in offices[certificate.signer] ?? [] where certificate.isSigned(by: office.key) {
        let chain = [record.signer] + office.steps.map(\.id) + [office.root.key.id]
        let days = [(content.firstDay, content.lastDay)] + office.steps.map { ($0.days.lowerBound, $0.days.upperBound) }
        var signer = Signer(
          id: record.signer, name: content.name, firstDay: content.firstDay, lastDay: content.lastDay, office: office.root,
          standing: days.contains { day < $0.0 } ? .notYetValid : days.contains { day > $0.1 } ? .expired : .good)
        // Whoever is revoked anywhere on the way to the root vouches for nothing from then on.
        let entries = revoked.filter { chain.contains($0.key) }
        if let entry = entries.filter({ $0.from <= moment }).min(by: { $0.from < $1.from }) {
          signer.standing = .revoked(from: entry.from, reason: entry.reason)
        } else {
          signer.laterRevocation = entries.min { $0.from < $1.from }
        }
        if best == nil || (best?.signer.standing != .good && signer.standing == .good) { best = (signer, content.key) }
      }
    }
    if let best { return (best.signer, best.key) }
    return (unsure, candidates[0].1.key)
  }
}
