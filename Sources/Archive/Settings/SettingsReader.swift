import CivilRegistry
import Fundamentals
import Procedure
import Yams

/// One reading of one `arsip.yaml`.
final class SettingsReader {
  let nodes = NodeReader(example: "`mutubaku init`: arsip.yaml")
  private let files: [String]

  private static let keys = [
    "kantor", "zona", "prosedur", "kalender", "ulang_tahun_29_februari", "tabel", "log_peristiwa", "perangkat", "hasil_guna",
    "ambang", "surat", "retensi",
  ]

  init(files: [String]) { self.files = files }

  func settings(_ root: Node) -> ArchiveSettings {
    var settings = ArchiveSettings()
    guard let fields = section(root, SettingsReader.keys) else { return settings }
    settings.office = office(fields["kantor"])
    if let zone = zone(fields["zona"]) { settings.zone = zone }
    settings.procedure = file(fields["prosedur"], orOneOf: Procedure.builtinIDs)
    settings.calendar = file(fields["kalender"], orOneOf: [])
    if let rule = nodes.word(fields["ulang_tahun_29_februari"], as: LeapBirthday.self) { settings.leapBirthday = rule.value }
    settings.mappings = nodes.list(fields["tabel"]).compactMap(mapping)
    settings.eventLogs = nodes.list(fields["log_peristiwa"]).compactMap(eventLog)
    settings.devices = nodes.entries(fields["perangkat"]).map { device($0.key.value, $0.value, zone: settings.zone) }
    if let yields = section(fields["hasil_guna"], ["ribbon", "film"]) {
      settings.ribbonYield = nodes.wholeNumber(yields["ribbon"], in: 1...100_000)?.value ?? settings.ribbonYield
      settings.filmYield = nodes.wholeNumber(yields["film"], in: 1...100_000)?.value ?? settings.filmYield
    }
    settings.thresholds = thresholds(fields["ambang"])
    settings.letter = letter(fields["surat"])
    settings.retention = retention(fields["retensi"])
    return settings
  }

  /// A mapping with fixed keys, none of them required; nil when it is empty.
  func section(_ node: Node?, _ keys: [String]) -> NodeReader.Fields? {
    guard let node, !nodes.isNull(node) else { return nil }
    return nodes.fields(node, required: [], optional: keys)
  }

  func zone(_ node: Node?) -> Zone? {
    guard let text = nodes.filledText(node), !text.value.isEmpty else { return nil }
    guard let zone = Zone(named: text.value) else {
      nodes.report(.unknownWord(text.place, text.value, known: ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]))
      return nil
    }
    return zone
  }

  /// A shell pattern on paths of the archive.
  func pattern(_ node: Node?) -> String? {
    guard let text = nodes.filledText(node), !text.value.isEmpty else { return nil }
    let isOutside = text.value.hasPrefix("/") || text.value.split(separator: "/").contains("..")
    if isOutside || text.value.contains("\\") || !TableMapping.closesBrackets(text.value) {
      nodes.report(.badPattern(text.place, text.value))
      return nil
    }
    return text.value
  }

  /// The path of a YAML file of the archive, or one of some words.
  private func file(_ node: Node?, orOneOf words: [String]) -> String? {
    guard let text = nodes.filledText(node), !text.value.isEmpty else { return nil }
    let name = text.value.hasPrefix("./") ? String(text.value.dropFirst(2)) : text.value
    guard files.contains(name) || words.contains(name) else {
      let known = files.filter { !$0.hasPrefix("arsip.") } + words
      nodes.report(.unknownWord(text.place, text.value, known: known))
      return nil
    }
    return name
  }

  private enum Modality: String, CaseIterable {
    case photo = "foto"
    case fingerprint = "sidik_jari"
    case iris
    case signature = "tanda_tangan"
  }

  private func thresholds(_ node: Node?) -> [String: [String: Int]] {
    var thresholds: [String: [String: Int]] = [:]
    let known = Modality.allCases.map(\.rawValue)
    for (modality, algorithms) in nodes.entries(node) {
      guard known.contains(modality.value) else {
        nodes.report(.unknownWord(modality.place, modality.value, known: known))
        continue
      }
      for (algorithm, value) in nodes.entries(algorithms) {
        thresholds[modality.value, default: [:]][algorithm.value] = nodes.wholeNumber(value, in: 0...1000)?.value
      }
    }
    return thresholds
  }

  private func retention(_ node: Node?) -> [String: String] {
    var retention: [String: String] = [:]
    guard let fields = section(node, ["catatan", "paket"]) else { return retention }
    for key in ["catatan", "paket"] {
      guard let text = nodes.filledText(fields[key]), !text.value.isEmpty else { continue }
      let parts = text.value.split(separator: " ")
      let isPeriod =
        parts.count == 2 && Int(parts[0]).map { (1...1000).contains($0) } == true
        && ["hari", "minggu", "bulan", "tahun"].contains(parts[1].lowercased())
      if !isPeriod { nodes.report(.badPeriod(text.place, text.value)) }
      retention[key] = text.value
    }
    return retention
  }
}
