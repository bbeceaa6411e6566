import Foundation
package import Fundamentals

/// The keys that a verifier takes the office's word for (`kepercayaan.json`).
package struct Trust: Sendable {
  package static let schema = "mutubaku-trust/1"
  package static let fileName = "kepercayaan.json"

  package var office: String
  package var zone: Zone
  package var roots: [Root]
  package var certificates: [SignedRecord]
  package var revocations: SignedRecord?

  /// An office key that needs no certificate.
  package struct Root: Sendable, Hashable {
    package var key: SealPublicKey
    package var name: String

    package init(key: SealPublicKey, name: String) {
      self.key = key
      self.name = name
    }
  }

  /// Knows no key.
  package init(office: String = "", zone: Zone = .makassar) {
    self.office = office
    self.zone = zone
    roots = []
    certificates = []
  }

  package init(json: [UInt8]) throws(ReceiptFileError) {
    let form: Form = try ReceiptFileError.decode(json)
    guard form.schema == Trust.schema else { throw .schema(form.schema) }
    self.init(office: form.office)
    if let name = form.zone {
      guard let zone = Zone(named: name) else { throw .value("zone") }
      self.zone = zone
    }
    for (index, root) in form.roots.enumerated() {
      guard let key = Data(base64Encoded: root.key).flatMap({ SealPublicKey(Array($0)) }) else {
        throw .value("roots[\(index)].key")
      }
      roots.append(Root(key: key, name: root.name))
    }
    for (index, text) in form.certificates.enumerated() {
      guard let record = SignedRecord(text: text), CertificateRecord(record) != nil else {
        throw .record("certificates[\(index)]")
      }
      certificates.append(record)
    }
    if let text = form.revocations {
      guard let record = SignedRecord(text: text), RevocationRecord(record) != nil else { throw .record("revocations") }
      revocations = record
    }
  }

  package var json: [UInt8] {
    let form = Form(
      schema: Trust.schema, office: office, zone: zone.name,
      roots: roots.map { .init(key: Data($0.key.bytes).base64EncodedString(), name: $0.name) },
      certificates: certificates.map(\.text), revocations: revocations?.text)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(form)).map { Array($0) + [0x0A] } ?? []
  }

  private struct Form: Codable {
    var schema: String
    var office: String
    var zone: String?
    var roots: [Root]
    var certificates: [String]
    var revocations: String?

    struct Root: Codable {
      var key: String
      var name: String
    }
  }
}
