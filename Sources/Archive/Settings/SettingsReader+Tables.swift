import Procedure
import Records
import Yams

/// `tabel`: how foreign exports are read.
extension SettingsReader {
  func mapping(_ node: Node) -> TableMapping? {
    let fields = nodes.fields(node, required: ["berkas", "tabel"], optional: ["kolom", "nilai", "format_tanggal"])
    let pattern = pattern(fields?["berkas"])
    let order = dateOrder(fields?["format_tanggal"])
    guard let fields, let table = nodes.word(fields["tabel"], as: Table.self)?.value else { return nil }
    var columns: [String: String] = [:]
    for (header, value) in nodes.entries(fields["kolom"]) {
      guard let column = column(nodes.filledText(value), of: table) else { continue }
      columns[String(decoding: Layout.key(header.value), as: UTF8.self)] = column
    }
    var values: [String: [String: String]] = [:]
    for (key, words) in nodes.entries(fields["nilai"]) {
      guard let column = column(key, of: table) else { continue }
      for (foreign, own) in nodes.entries(words) { values[column, default: [:]][foreign.value] = nodes.text(own) }
    }
    return pattern.map { TableMapping(pattern: $0, table: table, columns: columns, values: values, dateOrder: order) }
  }

  private func column(_ name: NodeReader.Located<String>?, of table: Table) -> String? {
    guard let name, !name.value.isEmpty else { return nil }
    guard let column = table.columns.first(where: { Layout.key($0) == Layout.key(name.value) }) else {
      nodes.report(.unknownWord(name.place, name.value, known: table.columns))
      return nil
    }
    return column
  }

  private func dateOrder(_ node: Node?) -> DateOrder {
    guard let text = nodes.filledText(node), !text.value.isEmpty else { return .customary }
    guard let order = DateOrder(pattern: text.value) else {
      nodes.report(.unknownWord(text.place, text.value, known: ["dd-MM-yyyy", "MM/dd/yyyy", "yyyy-MM-dd"]))
      return .customary
    }
    return order
  }
}
