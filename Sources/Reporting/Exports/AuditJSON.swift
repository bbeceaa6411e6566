package import Audit
import CivilRegistry
package import Fundamentals
import Procedure
import Records

/// `audit.json`: the whole result for other programs. Its schema, `audit.schema.json`, is published beside it.
package struct AuditJSON {
  private let result: AuditResult
  private let unmasked: Bool
  private let keys: PersonKeys
  private let text: FindingText
  private let stepNumbers: [Int]

  package static let schema = "urn:mutubaku:audit:1"

  /// - Parameter unmasked: writes NIKs in full, for the office's own systems.
  package init(_ result: AuditResult, language: Language, unmasked: Bool) {
    self.result = result
    self.unmasked = unmasked
    keys = PersonKeys(result.records, threads: result.options.threads)
    text = FindingText(result, language)
    stepNumbers = result.procedure.steps.map(\.number)
  }

  /// The document in pieces, in order, so that a large one need not stand in memory as one.
  package func pieces(threads: Int) -> [[UInt8]] {
    var head = ByteWriter(capacity: 4096)
    head.append("{\n\"schema\": ")
    head.append(json: AuditJSON.schema)
    head.append(",\n\"as_of\": ")
    head.append(json: result.asOf.iso)
    head.append(",\n\"procedure\": ")
    head.append(json: result.procedure.id)
    head.append(",\n\"findings\": [")
    var pieces = [head.bytes]
    pieces += list(result.findings.count, threads) { [self] index, writer in append(result.findings[index], to: &writer) }
    pieces.append(
      piece { writer in
        writer.append("\n],\n")
        appendSteps(&writer)
        appendFlow(&writer)
        writer.append("\"open_work\": [")
      })
    pieces += list(result.openWork.count, threads) { [self] index, writer in append(result.openWork[index], to: &writer) }
    pieces.append(piece { $0.append("\n],\n") })
    let names = GroupNames(result)
    for kind in GroupNames.Kind.allCases {
      let groups = names.groups(kind)
      pieces.append(
        piece { writer in
          writer.append(json: kind.rawValue)
          writer.append(": {")
        })
      pieces += list(groups.count, threads) { [self] index, writer in
        append(groups[index], named: names.id(groups[index], kind), to: &writer)
      }
      pieces.append(piece { $0.append("\n},\n") })
    }
    pieces.append(
      piece { writer in
        appendSources(&writer)
        writer.append("\n}\n")
      })
    return pieces
  }

  private func piece(_ write: (inout ByteWriter) -> Void) -> [UInt8] {
    var writer = ByteWriter(capacity: 1 << 10)
    write(&writer)
    return writer.bytes
  }

  /// Elements of a list or object, one a line, in pieces that are written at the same time.
  private func list(
    _ count: Int, _ threads: Int, _ write: @escaping @Sendable (Int, inout ByteWriter) -> Void
  ) -> [[UInt8]] {
    let size = 4096
    let pieces = Slots<[UInt8]>(count: (count + size - 1) / size, [])
    parallel(pieces.count, threads: threads) { piece in
      var writer = ByteWriter(capacity: size * 256)
      for index in piece * size..<min(count, (piece + 1) * size) {
        writer.append(index == 0 ? "\n" : ",\n")
        write(index, &writer)
      }
      pieces[piece] = writer.bytes
    }
    return pieces.values
  }

  private func append(_ finding: Finding, to writer: inout ByteWriter) {
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

  private func appendSteps(_ writer: inout ByteWriter) {
    writer.append("\"steps\": {")
    for (index, step) in result.procedure.steps.enumerated() {
      writer.append(index == 0 ? "\n" : ",\n")
      writer.append(json: String(step.number))
      writer.append(": ")
      append(result.figures.whole.steps[index], dimensions: true, to: &writer)
    }
    writer.append("\n},\n")
  }

  private func append(_ figures: StepFigures, dimensions: Bool, to writer: inout ByteWriter) {
    writer.append("{\"executions\": ")
    writer.append(figures.executions)
    writer.append(", \"assessed\": ")
    writer.append(figures.assessed)
    writer.append(", \"compliant\": ")
    writer.append(figures.compliant)
    if dimensions {
      writer.append(", \"compliant_without_waivers\": ")
      writer.append(figures.compliantWithoutWaivers)
    }
    for (name, value) in [
      (", \"median\": " as StaticString, figures.durations?.median), (", \"p90\": ", figures.durations?.p90),
      (", \"worst\": ", figures.durations?.worst),
    ] {
      writer.append(name)
      if let value { writer.append(value) } else { writer.append("null") }
    }
    if dimensions {
      writer.append(", \"under_lower_bound\": ")
      writer.append(figures.underLowerBound)
      writer.append(", \"dimensions\": {")
      for (index, dimension) in Dimension.allCases.enumerated() {
        if index > 0 { writer.append(", ") }
        writer.append(json: dimension.rawValue)
        writer.append(": {\"executions\": ")
        writer.append(figures.executions)
        writer.append(", \"assessed\": ")
        writer.append(figures.dimensions[index].assessed)
        writer.append(", \"compliant\": ")
        writer.append(figures.dimensions[index].compliant)
        writer.append("}")
      }
      writer.append("}")
    }
    writer.append("}")
  }

  private func appendFlow(_ writer: inout ByteWriter) {
    writer.append("\"flow\": {")
    for (name, flow) in [("\"student\": " as StaticString, result.studentFlow), (", \"session\": ", result.sessionFlow)] {
      writer.append(name)
      writer.append("{\"cases\": ")
      writer.append(flow.cases)
      writer.append(", \"fit\": ")
      writer.append(flow.fit)
      writer.append(", \"cost\": ")
      writer.append(flow.cost)
      writer.append("}")
    }
    writer.append("},\n")
  }

  private func append(_ item: OpenItem, to writer: inout ByteWriter) {
    writer.append("{\"stage\": \"")
    writer.append(text: item.stage.rawValue)
    writer.append("\", \"session\": ")
    if item.session == 0 { writer.append("null") } else { writer.append(json: result.records.sessions.bytes(item.session)) }
    append(person: item.person, to: &writer)
    writer.append(", \"days\": ")
    writer.append(item.days)
    writer.append("}")
  }

  private func append(_ group: GroupFigures, named name: String, to writer: inout ByteWriter) {
    writer.append(json: name)
    writer.append(": {")
    var first = true
    for (number, figures) in zip(stepNumbers, group.steps) where figures.executions > 0 {
      writer.append(first ? "\"" : ", \"")
      first = false
      writer.append(number)
      writer.append("\": ")
      append(figures, dimensions: false, to: &writer)
    }
    writer.append("}")
  }

  private func appendSources(_ writer: inout ByteWriter) {
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
