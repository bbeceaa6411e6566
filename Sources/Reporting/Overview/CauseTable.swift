import Audit
import CivilRegistry
import Fundamentals

/// The groups of one kind, with how often the finding occurs in each and how much more often than in all others.
struct CauseTable {
  let context: ReportContext
  let analysis: CauseAnalysis
  let kind: ExaminedGrouping
  /// Groups shown one by one.
  static let most = 8

  private typealias Named = (name: String, group: CauseAnalysis.Group)
  private var words: Words { context.words }
  private var language: Language { context.language }

  /// Those that stand out first, then the highest ratios, then the small groups by their shares; what is left in one row.
  func table() -> ReportTable {
    let order = (analysis.groups[kind] ?? []).map { (name: name($0.id), group: $0) }.sorted(by: precedes)
    var rows = order.prefix(CauseTable.most).map { row($0.group) }
    let rest = Set(order.dropFirst(CauseTable.most).map(\.group.id))
    if !rest.isEmpty {
      let name = words("causes-others", ["n": language.number(rest.count)])
      rows.append(plain([listing.map { .link(name, page: $0) } ?? .text(name)], analysis.together(kind, rest)))
    }
    let unknown = analysis.unknown(kind)
    if unknown.units > 0 { rows.append(plain([.text(words("causes-unknown"))], unknown)) }
    return ReportTable(
      caption: [.text(words("causes-caption", ["by": words("by-\(kind.rawValue)")]))],
      columns: [
        .init(words(kind.rawValue)), .init(words("cause-cases"), .end), .init(words("cause-ratio"), .end),
        .init(words("range-95"), .end), .init(words("cause-mark")),
      ], rows: rows, hasRowHeaders: true)
  }

  private func precedes(_ a: Named, _ b: Named) -> Bool {
    let (first, second) = (a.group, b.group)
    if first.stands != second.stands { return first.stands }
    if first.isSmall != second.isSmall { return second.isSmall }
    if !first.isSmall {
      let (left, right) = (first.ratio?.ratio ?? 0, second.ratio?.ratio ?? 0)
      if left != right { return left > right }
    }
    let (left, right) = (first.cases * second.units, second.cases * first.units)
    if left != right { return left > right }
    if first.units != second.units { return first.units > second.units }
    return a.name != b.name ? a.name < b.name : first.id < second.id
  }

  private func row(_ group: CauseAnalysis.Group) -> ReportTable.Row {
    var cells: [[Inline]] = [[link(group.id)], [.text(context.rareShare(group.cases, of: group.units))]]
    if let ratio = group.ratio {
      cells += [
        [.text(context.ratio(ratio.ratio) + " ×")], [.text("\(context.ratio(ratio.lower))–\(context.ratio(ratio.upper))")],
      ]
    } else {
      cells += [["–"], ["–"]]
    }
    return ReportTable.Row(kind: group.isSmall ? .muted : nil, cells + [[mark(group)]])
  }

  private func mark(_ group: CauseAnalysis.Group) -> Inline {
    if group.isSmall { return context.smallMark }
    guard let ratio = group.ratio else { return .text(words("cause-alone")) }
    guard group.stands else { return .text(words("cause-like-others")) }
    return ratio.ratio > 1 ? .badge(.violation, words("cause-more-often")) : .badge(.ok, words("cause-less-often"))
  }

  /// A row that is compared with nothing.
  private func plain(_ name: [Inline], _ count: (cases: Int, units: Int)) -> ReportTable.Row {
    ReportTable.Row(kind: .muted, [name, [.text(context.rareShare(count.cases, of: count.units))], ["–"], ["–"], ["–"]])
  }

  private func name(_ id: Int32) -> String {
    switch kind {
    case .school: context.school(id)
    case .officer: masking(nikIn: context.officerName(id))
    case .device: masking(nikIn: context.result.memberName(id))
    case .weekday: language.weekday(Int(id))
    }
  }

  private func link(_ id: Int32) -> Inline {
    switch kind {
    case .school: context.schoolLink(id)
    case .officer: context.paths.officer(id).map { .link(name(id), page: $0) } ?? .text(name(id))
    case .device: context.deviceLink(id)
    case .weekday: .text(name(id))
    }
  }

  /// The page that lists all groups.
  private var listing: String? {
    switch kind {
    case .school: context.paths.schools
    case .officer: context.paths.officers
    case .device: context.paths.devices
    case .weekday: nil
    }
  }
}
