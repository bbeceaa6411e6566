import Fundamentals
import Yams

/// Reads holiday files: YAML as in `templates/kalender/libur.yaml`, which an office renews every year.
package enum CalendarFile {
  /// Reads and checks a file; all problems are gathered, each with line, column and remedy.
  package static func load(path: String, bytes: [UInt8]) throws(ProcedureError) -> WorkingCalendar {
    let document = try YAMLDocument(path: path, bytes: bytes)
    let reader = CalendarReader()
    let calendar = reader.calendar(document.root)
    guard reader.nodes.problems.isEmpty else { throw ProcedureError(path: path, problems: reader.nodes.problems) }
    return calendar
  }
}

/// One reading of one holiday file.
private final class CalendarReader {
  let nodes = NodeReader()
  private var holidays: Set<LocalDate> = []

  private enum Weekday: String, CaseIterable {
    case monday = "senin"
    case tuesday = "selasa"
    case wednesday = "rabu"
    case thursday = "kamis"
    case friday = "jumat"
    case saturday = "sabtu"
    case sunday = "minggu"
  }

  func calendar(_ root: Node) -> WorkingCalendar {
    guard let fields = nodes.fields(root, required: ["hari_kerja", "tahun"]) else { return WorkingCalendar() }
    let working = nodes.list(fields["hari_kerja"]).compactMap { nodes.word($0, as: Weekday.self)?.value }
    if let node = fields["hari_kerja"], nodes.list(node).isEmpty { nodes.report(.emptyText(NodeReader.place(node))) }
    var years: Set<Int> = []
    for (key, value) in nodes.entries(fields["tahun"]) {
      guard let year = Int(key.value), (1945...9999).contains(year) else {
        nodes.report(.wrongType(key.place, .wholeNumber(1945...9999)))
        continue
      }
      years.insert(year)
      read(value, year: year)
    }
    let weekend = Weekday.allCases.indices.filter { !working.contains(Weekday.allCases[$0]) }
    return WorkingCalendar(weekend: Set(weekend), holidays: holidays, years: years.sorted())
  }

  /// One year: the decrees it follows and its days by date.
  private func read(_ node: Node, year: Int) {
    guard let fields = nodes.fields(node, required: ["dasar", "libur"], optional: ["cuti_bersama"]) else { return }
    if let basis = fields["dasar"], nodes.texts(basis).isEmpty { nodes.report(.emptyText(NodeReader.place(basis))) }
    for (key, name) in nodes.entries(fields["libur"]) + nodes.entries(fields["cuti_bersama"]) {
      _ = nodes.filledText(name)
      guard let date = LocalDate(iso: key.value) else {
        nodes.report(.badDate(key.place, key.value))
        continue
      }
      if date.parts.year != year {
        nodes.report(.dateOutsideYear(key.place, key.value, year: year))
      } else if !holidays.insert(date).inserted {
        nodes.report(.duplicate(key.place, key.value))
      }
    }
  }
}
