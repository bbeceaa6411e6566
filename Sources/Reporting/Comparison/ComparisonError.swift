package import Fundamentals

/// Why an earlier audit cannot be compared with: what is wrong with the file, where, and what to do.
package struct ComparisonError: ReadableError, Equatable {
  enum Reason: Equatable {
    case notOpened
    /// Not JSON from this place on; also a file that was cut off.
    case notJSON(line: Int, column: Int)
    /// JSON, and no audit of this program.
    case foreign
    /// An audit in another version of the schema.
    case otherSchema(String)
    /// A key that every audit has.
    case missing(String)
    case badValue(String, line: Int)
  }

  let reason: Reason
  /// As the caller named it.
  let path: String

  init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }

  package func message(in language: Language) -> String {
    switch reason {
    case .notOpened:
      language.pick(
        "\(path): tidak dapat dibuka. Sebut berkas audit.json dari hasil audit sebelumnya.",
        "\(path): cannot be opened. Name the audit.json of an earlier output.")
    case .notJSON(let line, let column):
      language.pick(
        "\(path):\(line):\(column): bukan JSON, atau terpotong. Sebut audit.json yang utuh dari hasil audit sebelumnya.",
        "\(path):\(line):\(column): not JSON, or cut off. Name a whole audit.json of an earlier output.")
    case .foreign:
      language.pick(
        "\(path): bukan audit.json dari Mutubaku (kunci “schema” tidak cocok). Sebut audit.json dari hasil audit sebelumnya.",
        "\(path): no audit.json of Mutubaku (the key “schema” does not fit). Name the audit.json of an earlier output.")
    case .otherSchema(let schema):
      language.pick(
        "\(path): skema \(schema) tidak dapat dibandingkan dengan \(AuditJSON.schema). "
          + "Ulangi audit arsip lama dengan versi program ini.",
        "\(path): schema \(schema) cannot be compared with \(AuditJSON.schema). "
          + "Audit the old archive again with this version.")
    case .missing(let key):
      language.pick(
        "\(path): kunci “\(key)” tidak ada; berkas ini tidak utuh. Ulangi audit sebelumnya.",
        "\(path): the key “\(key)” is missing; the file is not whole. Run the earlier audit again.")
    case .badValue(let key, let line):
      language.pick(
        "\(path):\(line): nilai “\(key)” tidak dapat dipakai. Ulangi audit sebelumnya.",
        "\(path):\(line): the value of “\(key)” cannot be used. Run the earlier audit again.")
    }
  }
}
