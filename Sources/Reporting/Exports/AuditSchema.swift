import Fundamentals

/// The JSON Schema (draft 2020-12) of `audit.json`, published beside it.
package enum AuditSchema {
  package static var bytes: [UInt8] { BuiltinFiles.bytes("templates/skema/audit.schema.json").map { [UInt8]($0) } ?? [] }
}
