/// A record that one key vouches for: COSE_Sign1 (RFC 9052) with Ed25519, tagged, in deterministic CBOR.
package struct SignedRecord: Sendable, Hashable {
  /// The whole record.
  package let bytes: [UInt8]
  package let digest: [UInt8]
  /// The key that it names in its protected header; ``isSigned(by:)`` says whether that is true.
  package let signer: KeyID
  /// By key; key 0 is ``kind``.
  package let payload: [Int: CBOR]
  package let kind: Kind
  private let signed: [UInt8]
  private let signature: [UInt8]

  package enum Kind: Int, Sendable, CaseIterable {
    case batch = 1
    case sheet = 2
    case certificate = 3
    case revocations = 4
    case mark = 5
  }

  private static let prefix = "MTB1:"
  /// Protected header: algorithm (EdDSA) and key id.
  private static let (algorithm, keyID, edDSA) = (1, 4, -8)
  /// No record is larger; whatever is, is not one.
  private static let limit = 1 << 16

  /// Reads a record; nil when it is none of ours: other algorithm or form, not deterministic, unknown kind.
  package init?(_ bytes: [UInt8]) {
    var reader = CBORReader(bytes)
    guard bytes.count <= SignedRecord.limit, reader.skip(0xD2), case .array(let parts) = reader.value(), reader.isAtEnd,
      parts.count == 4, case .bytes(let protected) = parts[0], parts[1] == .map([:]), case .bytes(let content) = parts[2],
      case .bytes(let signature) = parts[3], signature.count == 64,
      case .map(let header) = CBORReader.value(protected), header.count == 2,
      header[SignedRecord.algorithm] == .integer(SignedRecord.edDSA), case .bytes(let id) = header[SignedRecord.keyID],
      let signer = KeyID(id), case .map(let payload) = CBORReader.value(content), case .integer(let number) = payload[0],
      let kind = Kind(rawValue: number)
    else { return nil }
    self.bytes = bytes
    digest = sha256(bytes)
    self.signer = signer
    self.payload = payload
    self.kind = kind
    signed = SignedRecord.message(protected: protected, content: content)
    self.signature = signature
  }

  /// Signs a payload.
  /// - Parameter payload: without key 0, which ``Kind`` gives.
  package init(_ kind: Kind, _ payload: [Int: CBOR], key: SealSigningKey) throws {
    let payload = payload.merging([0: .integer(kind.rawValue)]) { $1 }
    let id = key.publicKey.id
    let protected = CBOR.map([
      SignedRecord.algorithm: .integer(SignedRecord.edDSA), SignedRecord.keyID: .bytes(id.bytes),
    ]).encoded
    let content = CBOR.map(payload).encoded
    let message = SignedRecord.message(protected: protected, content: content)
    let signature = try key.signature(for: message)
    var writer = CBORWriter()
    writer.appendSign1Tag()
    writer.append(.array([.bytes(protected), .map([:]), .bytes(content), .bytes(signature)]))
    bytes = writer.bytes
    digest = sha256(bytes)
    signer = id
    self.payload = payload
    self.kind = kind
    signed = message
    self.signature = signature
  }

  /// Whether the key that the record names is this one, and signed these bytes.
  package func isSigned(by key: SealPublicKey) -> Bool { key.id == signer && key.hasSigned(signature, signed) }

  /// The Sig_structure of RFC 9052, section 4.4.
  private static func message(protected: [UInt8], content: [UInt8]) -> [UInt8] {
    CBOR.array([.text("Signature1"), .bytes(protected), .bytes([]), .bytes(content)]).encoded
  }

  // MARK: As text

  /// The text of a code: `MTB1:` and Base45.
  package var text: String { SignedRecord.prefix + Base45.text(bytes) }

  /// Reads ``text`` in any case, without line breaks and blanks around it; nil when it is none.
  package init?(text: some StringProtocol) {
    let blanks = Set(" \t".utf8)
    var signs = text.utf8.filter { $0 != 0x0A && $0 != 0x0D }[...]
    while let last = signs.last, blanks.contains(last) { signs.removeLast() }
    while let first = signs.first, blanks.contains(first) { signs.removeFirst() }
    let capitals = String(decoding: signs, as: UTF8.self).uppercased()
    // Base45 has capitals only and never ends in a blank.
    guard capitals.hasPrefix(SignedRecord.prefix),
      let bytes = Base45.bytes(capitals.dropFirst(SignedRecord.prefix.count))
    else { return nil }
    self.init(bytes)
  }
}
