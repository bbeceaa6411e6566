import CivilRegistry
import Fundamentals
import Procedure
import Records
import Yams

/// Reads `arsip.yaml`; all problems are gathered, each with line, column and remedy.
enum SettingsFile {
  static func load(path: String, bytes: [UInt8]) throws(ProcedureError) -> ArchiveSettings {
    let document = try YAMLDocument(path: path, bytes: bytes)
    let reader = SettingsReader()
    let settings = reader.settings(document.root)
    guard reader.nodes.problems.isEmpty else { throw ProcedureError(path: path, problems: reader.nodes.problems) }
    return settings
  }
}

/// One reading of one file.
private final class SettingsReader {
  let nodes = NodeReader()

  private static let keys = [
    "kantor", "zona", "prosedur", "kalender", "ulang_tahun_29_februari", "tabel", "perangkat", "hasil_guna", "ambang", "surat",
    "retensi",
  ]

  func settings(_ root: Node) -> ArchiveSettings {
    var settings = ArchiveSettings()
    guard let fields = nodes.fields(root, required: [], optional: SettingsReader.keys) else { return settings }
    settings.office = office(fields["kantor"])
    if let zone = zone(fields["zona"]) { settings.zone = zone }
    settings.procedure = nodes.filledText(fields["prosedur"])?.value
    settings.calendar = nodes.filledText(fields["kalender"])?.value
    if let rule = nodes.word(fields["ulang_tahun_29_februari"], as: LeapBirthday.self) { settings.leapBirthday = rule.value }
    settings.mappings = nodes.list(fields["tabel"]).compactMap(mapping)
    settings.devices = nodes.entries(fields["perangkat"]).map { device($0.key.value, $0.value) }
    if let yields = nodes.fields(fields["hasil_guna"], required: [], optional: ["ribbon", "film"]) {
      settings.ribbonYield = nodes.wholeNumber(yields["ribbon"], in: 1...100_000)?.value ?? settings.ribbonYield
      settings.filmYield = nodes.wholeNumber(yields["film"], in: 1...100_000)?.value ?? settings.filmYield
    }
    for (kind, node) in nodes.entries(fields["ambang"]) {
      for (algorithm, value) in nodes.entries(node) {
        if let number = nodes.wholeNumber(value, in: 0...1000) {
          settings.thresholds[kind.value, default: [:]][algorithm.value] = number.value
        }
      }
    }
    if let letter = nodes.fields(fields["surat"], required: [], optional: ["nomor_bast", "kertas"]) {
      settings.letter.receiptNumber = nodes.text(letter["nomor_bast"]) ?? ""
      settings.letter.paper = nodes.text(letter["kertas"]) ?? settings.letter.paper
    }
    for (key, value) in nodes.entries(fields["retensi"]) { settings.retention[key.value] = nodes.text(value) }
    return settings
  }

  private func office(_ node: Node?) -> ArchiveSettings.Office {
    var office = ArchiveSettings.Office()
    guard let fields = nodes.fields(node, required: [], optional: ["nama", "kabupaten", "alamat", "kepala"]) else {
      return office
    }
    office.name = nodes.text(fields["nama"]) ?? ""
    office.regency = nodes.text(fields["kabupaten"]) ?? ""
    office.address = nodes.text(fields["alamat"]) ?? ""
    if let head = nodes.fields(fields["kepala"], required: [], optional: ["nama", "nip", "pangkat"]) {
      office.headName = nodes.text(head["nama"]) ?? ""
      office.headNIP = nodes.text(head["nip"]) ?? ""
      office.headRank = nodes.text(head["pangkat"]) ?? ""
    }
    return office
  }

  private func zone(_ node: Node?) -> Zone? {
    guard let text = nodes.filledText(node), !text.value.isEmpty else { return nil }
    guard let zone = Zone(named: text.value) else {
      nodes.report(.unknownWord(text.place, text.value, known: ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]))
      return nil
    }
    return zone
  }

  private func mapping(_ node: Node) -> TableMapping? {
    guard
      let fields = nodes.fields(
        node, required: ["berkas", "tabel"], optional: ["kolom", "nilai", "format_tanggal"]),
      let pattern = nodes.filledText(fields["berkas"]), let table = nodes.word(fields["tabel"], as: Table.self)
    else { return nil }
    var columns: [String: String] = [:]
    for (header, value) in nodes.entries(fields["kolom"]) {
      guard let column = column(nodes.filledText(value), of: table.value) else { continue }
      columns[String(decoding: Layout.key(header.value), as: UTF8.self)] = column
    }
    var values: [String: [String: String]] = [:]
    for (key, words) in nodes.entries(fields["nilai"]) {
      guard let column = column(key, of: table.value) else { continue }
      for (foreign, own) in nodes.entries(words) { values[column, default: [:]][foreign.value] = nodes.text(own) }
    }
    return TableMapping(
      pattern: pattern.value, table: table.value, columns: columns, values: values, dateOrder: dateOrder(fields["format_tanggal"])
    )
  }

  private func column(_ name: NodeReader.Located<String>?, of table: Table) -> String? {
    guard let name else { return nil }
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

  /// `jangkar`, `antrean` and `log` speak of device logs, which this version lists but does not read.
  private func device(_ id: String, _ node: Node) -> ArchiveSettings.Device {
    guard let fields = nodes.fields(node, required: [], optional: ["zona", "jangkar", "antrean", "log"]) else {
      return ArchiveSettings.Device(id: id, zone: nil)
    }
    return ArchiveSettings.Device(id: id, zone: zone(fields["zona"]))
  }
}
