import Audit
import Fundamentals
import Records

/// What was read, and what could not be.
extension AuditJSON {
  func appendSources(_ writer: inout ByteWriter) {
    let records = result.records
    writer.append("\"files\": [")
    for (index, file) in records.files.enumerated() {
      writer.append(index == 0 ? "\n{\"path\": " : ",\n{\"path\": ")
      writer.append(json: file.path)
      writer.append(", \"table\": ")
      writer.append(json: file.table.rawValue)
      for (name, value) in [
        (", \"in\": " as StaticString, file.rows), (", \"accepted\": ", file.accepted), (", \"quarantined\": ", file.quarantined),
        (", \"blank\": ", file.blank), (", \"repeated\": ", file.repeated),
      ] {
        writer.append(name)
        writer.append(value)
      }
      writer.append("}")
    }
    writer.append("\n],\n\"quarantine\": [")
    for (index, row) in records.quarantine.enumerated() {
      writer.append(index == 0 ? "\n{\"file\": " : ",\n{\"file\": ")
      writer.append(json: records.files[row.file].path)
      writer.append(", \"line\": ")
      writer.append(row.line)
      writer.append(", \"column\": ")
      if let column = row.column { writer.append(json: column) } else { writer.append("null") }
      writer.append(", \"reason\": ")
      writer.append(json: row.reason.rawValue)
      writer.append(", \"text\": ")
      writer.append(json: row.text)
      writer.append("}")
    }
    writer.append("\n],\n\"unread\": [")
    for (index, file) in records.unread.enumerated() {
      writer.append(index == 0 ? "\n{\"path\": " : ",\n{\"path\": ")
      writer.append(json: file.path)
      writer.append(", \"reason\": ")
      writer.append(json: file.reason.rawValue)
      writer.append("}")
    }
    writer.append("\n],\n\"duplicates\": [")
    for (index, file) in records.duplicates.enumerated() {
      writer.append(index == 0 ? "\n{\"path\": " : ",\n{\"path\": ")
      writer.append(json: file.path)
      writer.append(", \"of\": ")
      writer.append(json: file.original)
      writer.append("}")
    }
    writer.append("\n]")
  }
}
