import Crypto
import CryptoExtras
import Foundation

/// A private key in a file: encrypted with a passphrase (scrypt, RFC 7914, and ChaCha20-Poly1305, RFC 8439), with what may be
/// known of it in the clear and protected against change.
package struct KeyFile: Sendable {
  package static let schema = "mutubaku-key/1"

  package let role: CertificateRecord.Role
  package let name: String
  package let publicKey: SealPublicKey
  /// Of a station: the office's word for it.
  package let certificate: SignedRecord?
  private let form: Form

  /// Cost of guessing: 32 MiB and a tenth of a second for each try.
  private static let (rounds, blockSize, parallelism) = (1 << 15, 8, 1)

  /// Encrypts a key.
  package init(
    _ key: SealSigningKey, role: CertificateRecord.Role, name: String, certificate: SignedRecord? = nil, passphrase: String
  ) throws {
    var form = Form(
      schema: KeyFile.schema, role: role.rawValue, name: name, key: Data(key.publicKey.bytes), certificate: certificate?.text,
      rounds: KeyFile.rounds, salt: Data(SealOccasion.newSalt()), sealed: Data())
    form.sealed = try ChaChaPoly.seal(
      Data(key.seed), using: KeyFile.secret(passphrase, form), authenticating: form.clear
    ).combined
    self.init(role: role, name: name, publicKey: key.publicKey, certificate: certificate, form: form)
  }

  private init(
    role: CertificateRecord.Role, name: String, publicKey: SealPublicKey, certificate: SignedRecord?, form: Form
  ) {
    self.role = role
    self.name = name
    self.publicKey = publicKey
    self.certificate = certificate
    self.form = form
  }

  package init(path: String) throws(KeyError) {
    let bytes = try PrivateFile.read(path, isPrivate: true)
    // A file that asks for other costs than ours was not written by us, and may ask for all of the memory.
    guard let form = try? JSONDecoder().decode(Form.self, from: Data(bytes)), form.schema == KeyFile.schema,
      form.rounds == KeyFile.rounds, let role = CertificateRecord.Role(rawValue: form.role),
      let key = SealPublicKey(Array(form.key))
    else { throw KeyError(.form, path: path) }
    let certificate = form.certificate.flatMap { SignedRecord(text: $0) }
    guard role == .office || certificate.flatMap(CertificateRecord.init)?.key == key else { throw KeyError(.form, path: path) }
    self.init(role: role, name: form.name, publicKey: key, certificate: certificate, form: form)
  }

  package func write(to path: String, isNew: Bool) throws(KeyError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(form) else { throw KeyError(.form, path: path) }
    try PrivateFile.write(Array(data) + [0x0A], to: path, isPrivate: true, isNew: isNew)
  }

  /// The key itself; nil when the passphrase is wrong or the file was altered.
  package func key(passphrase: String) -> SealSigningKey? {
    guard let secret = try? KeyFile.secret(passphrase, form), let box = try? ChaChaPoly.SealedBox(combined: form.sealed),
      let seed = try? ChaChaPoly.open(box, using: secret, authenticating: form.clear),
      let key = SealSigningKey(seed: Array(seed)), key.publicKey == publicKey
    else { return nil }
    return key
  }

  private static func secret(_ passphrase: String, _ form: Form) throws -> SymmetricKey {
    // The same letters give the same bytes on every keyboard.
    let bytes = Data(passphrase.precomposedStringWithCompatibilityMapping.utf8)
    return try KDF.Scrypt.deriveKey(
      from: bytes, salt: form.salt, outputByteCount: 32, rounds: form.rounds, blockSize: blockSize, parallelism: parallelism)
  }

  private struct Form: Codable {
    var schema: String
    var role: Int
    var name: String
    var key: Data
    var certificate: String?
    var rounds: Int
    var salt: Data
    var sealed: Data

    /// All but the secret, as bytes that it is bound to.
    var clear: Data {
      Data(
        CBOR.array([
          .text(schema), .integer(role), .text(name), .bytes(Array(key)), .text(certificate ?? ""), .integer(rounds),
          .bytes(Array(salt)),
        ]).encoded)
    }
  }
}
