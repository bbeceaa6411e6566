import Audit
import CivilRegistry
import Fundamentals
import Records

/// Findings and open work.
extension AuditJSON {
  func append(_ finding: Finding, to writer: inout ByteWriter) {
    let records = result.records
    writer.append("{\"rule\": \"")
    writer.append(text: finding.rule.rawValue)
    writer.append("\", \"severity\": \"")
    writer.append(text: RuleCatalogue.severity(finding.rule).rawValue)
    writer.append("\", \"session\": ")
    if finding.session == 0 { writer.append("null") } else { writer.append(json: records.sessions.bytes(finding.session)) }
    writer.append(", \"step\": ")
    if let step = finding.stepIndex { writer.append(stepNumbers[step]) } else { writer.append("null") }
    append(person: finding.person, to: &writer)
    writer.append(", \"waived\": ")
    writer.append(finding.isWaived ? "true" : "false")
    writer.append(", \"file\": ")
    writer.append(json: records.path(of: finding.position))
    writer.append(", \"line\": ")
    writer.append(Int(finding.position.line))
    append(number: finding.measured, ", \"measured\": ", to: &writer)
    append(number: finding.limit, ", \"limit\": ", to: &writer)
    writer.append(", \"message\": ")
    writer.append(json: text.message(finding))
    if finding.other != finding.position {
      writer.append(", \"other\": {\"file\": ")
      writer.append(json: records.path(of: finding.other))
      writer.append(", \"line\": ")
      writer.append(Int(finding.other.line))
      writer.append("}")
    }
    writer.append("}")
  }

  /// `nik`, masked unless asked for, and `person`.
  private func append(person: Int32, to writer: inout ByteWriter) {
    guard person != 0 else {
      writer.append(", \"nik\": null, \"person\": null")
      return
    }
    let digits = result.records.persons.bytes(person)
    writer.append(", \"nik\": \"")
    if unmasked { writer.append(raw: digits) } else { NIK.mask(digits, into: &writer) }
    writer.append("\", \"person\": \"")
    writer.append(hexadecimal: keys.number(person))
    writer.append("\"")
  }

  private func append(number: Int64, _ name: StaticString, to writer: inout ByteWriter) {
    writer.append(name)
    if number == Finding.none { writer.append("null") } else { writer.append(Int(number)) }
  }

  func append(_ item: OpenItem, to writer: inout ByteWriter) {
    writer.append("{\"stage\": \"")
    writer.append(text: item.stage.rawValue)
    writer.append("\", \"session\": ")
    if item.session == 0 { writer.append("null") } else { writer.append(json: result.records.sessions.bytes(item.session)) }
    append(person: item.person, to: &writer)
    writer.append(", \"days\": ")
    writer.append(item.days)
    writer.append("}")
  }
}
