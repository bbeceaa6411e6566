import Procedure
import Records
import Yams

/// `log_peristiwa`: how event logs from elsewhere are read.
extension SettingsReader {
  func eventLog(_ node: Node) -> EventLogMapping? {
    let fields = nodes.fields(
      node, required: ["berkas"], optional: ["kegiatan", "kolom", "sesi", "nilai", "objek"])
    guard let fields, let pattern = pattern(fields["berkas"]) else { return nil }
    var mapping = EventLogMapping(pattern: pattern)
    for (activity, value) in nodes.entries(fields["kegiatan"]) {
      mapping.activities[Layout.key(activity.value)] = target(value)
    }
    mapping.columns = columns(fields["kolom"])
    mapping.session = nodes.filledText(fields["sesi"])?.value
    for (key, words) in nodes.entries(fields["nilai"]) {
      guard let column = logColumn(key) else { continue }
      for (foreign, own) in nodes.entries(words) { mapping.values[column, default: [:]][foreign.value] = nodes.text(own) }
    }
    for (type, value) in nodes.entries(fields["objek"]) { mapping.objects[Layout.key(type.value)] = objects(value) }
    return mapping
  }

  private static let ignored = "abaikan"

  /// A step's number, the name of a table, or the word for what nobody looks at.
  private func target(_ node: Node) -> EventLogMapping.Target? {
    guard let text = nodes.filledText(node), !text.value.isEmpty else { return nil }
    if let number = Int(text.value), number > 0 { return .step(number) }
    if let table = Table(rawValue: text.value) { return .table(table) }
    if text.value == SettingsReader.ignored { return .ignored }
    nodes.report(.unknownWord(text.place, text.value, known: ["1", SettingsReader.ignored] + Table.allCases.map(\.rawValue)))
    return nil
  }

  /// Attribute → column, or a list of columns.
  private func columns(_ node: Node?) -> [(attribute: String, column: String)] {
    nodes.entries(node).flatMap { attribute, value in
      nodes.texts(value).compactMap { name in logColumn(name).map { (attribute.value, $0) } }
    }
  }

  private func logColumn(_ name: NodeReader.Located<String>) -> String? {
    guard !name.value.isEmpty else { return nil }
    let known = Table.allCases.flatMap(\.columns) + [EventLogMapping.personColumn]
    guard let column = known.first(where: { Layout.key($0) == Layout.key(name.value) }) else {
      nodes.report(.unknownWord(name.place, name.value, known: Table.executions.columns + [EventLogMapping.personColumn]))
      return nil
    }
    return column
  }

  /// A table, or a table and which attributes fill its columns.
  private func objects(_ node: Node) -> EventLogMapping.Objects? {
    if case .scalar = node { return nodes.word(node, as: Table.self).map { EventLogMapping.Objects(table: $0.value) } }
    let fields = nodes.fields(node, required: ["tabel"], optional: ["kolom"])
    guard let table = nodes.word(fields?["tabel"], as: Table.self) else { return nil }
    return EventLogMapping.Objects(table: table.value, columns: columns(fields?["kolom"]))
  }
}
