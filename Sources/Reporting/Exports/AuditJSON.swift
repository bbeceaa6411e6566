package import Audit
import CivilRegistry
package import Fundamentals
import Procedure
import Records

/// `audit.json`: the whole result for other programs. Its schema, `audit.schema.json`, is published beside it.
package struct AuditJSON {
  let result: AuditResult
  let unmasked: Bool
  let keys: PersonKeys
  let text: FindingText
  let stepNumbers: [Int]

  package static let schema = "urn:mutubaku:audit:1"

  /// - Parameter unmasked: writes NIKs in full, for the office's own systems.
  package init(_ result: AuditResult, language: Language, unmasked: Bool) {
    self.result = result
    self.unmasked = unmasked
    keys = PersonKeys(result.records, threads: result.options.threads)
    text = FindingText(result, language)
    stepNumbers = result.procedure.steps.map(\.number)
  }

  package func write(to queue: PieceQueue, threads: Int) {
    piece(queue) { writer in
      writer.append("{\n\"schema\": ")
      writer.append(json: AuditJSON.schema)
      writer.append(",\n\"as_of\": ")
      writer.append(json: result.asOf.iso)
      writer.append(",\n\"procedure\": ")
      writer.append(json: result.procedure.id)
      writer.append(",\n\"findings\": [")
    }
    list(queue, result.findings.count, threads) { [self] index, writer in append(result.findings[index], to: &writer) }
    piece(queue) { writer in
      writer.append("\n],\n")
      appendSteps(&writer)
      appendFlow(&writer)
      writer.append("\"open_work\": [")
    }
    list(queue, result.openWork.count, threads) { [self] index, writer in append(result.openWork[index], to: &writer) }
    piece(queue) { $0.append("\n],\n") }
    let names = GroupNames(result)
    for kind in GroupNames.Kind.allCases {
      let groups = names.groups(kind)
      piece(queue) { writer in
        writer.append(json: kind.rawValue)
        writer.append(": {")
      }
      list(queue, groups.count, threads) { [self] index, writer in
        append(groups[index], named: names.id(groups[index], kind), to: &writer)
      }
      piece(queue) { $0.append("\n},\n") }
    }
    piece(queue) { writer in
      appendReceipts(&writer)
      appendSources(&writer)
      writer.append("\n}\n")
    }
  }

  private func piece(_ queue: PieceQueue, _ write: (inout ByteWriter) -> Void) {
    var writer = ByteWriter(capacity: 1 << 10)
    write(&writer)
    queue.append(writer.bytes)
  }

  /// Elements of a list or object, one a line.
  private func list(
    _ queue: PieceQueue, _ count: Int, _ threads: Int, _ write: @escaping @Sendable (Int, inout ByteWriter) -> Void
  ) {
    queue.append(count, size: 4096, threads: threads) { range in
      var writer = ByteWriter(capacity: range.count * 256)
      for index in range {
        writer.append(index == 0 ? "\n" : ",\n")
        write(index, &writer)
      }
      return writer.bytes
    }
  }
}
