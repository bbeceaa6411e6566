import Fundamentals

/// Shares over time as a line that begins where the lowest of them needs it to: 99 % and 97 % are far apart to whoever is responsible.
struct ShareCourse {
  /// One month; nil where nothing was assessed.
  typealias Member = (label: String, share: (compliant: Int, assessed: Int)?)

  let members: [Member]
  let language: Language

  func svg(id: String, title: String, description: String) -> String? {
    let shown = members.suffix(ColumnChart.most)
    let lowest = lowest(shown)
    // Whole steps of five in a hundred, the lowest value not on the edge.
    let low = max(0, (((lowest?.value ?? 1) * 100 - 1) / 5).rounded(.down) * 5)
    let axis = ColumnChart.Axis(
      low: low / 100, high: 1, lowText: language.percent(Int(low), of: 100), highText: language.percent(100, of: 100))
    // The first, the last and the lowest value are told in words; more of them would lie on the line.
    let told = Set([shown.indices.first, shown.indices.last, lowest?.place].compactMap(\.self))
    let points = zip(shown.indices, shown).map { index, member -> ColumnChart.Member in
      guard let share = member.share, share.assessed > 0 else { return .init(label: member.label, value: nil, text: "") }
      return .init(
        label: member.label, value: Double(share.compliant) / Double(share.assessed),
        text: told.contains(index) ? language.percent(share.compliant, of: share.assessed) : "",
        isSmall: SmallNumbers.isSmall(executions: share.assessed))
    }
    return ColumnChart(points, .line, axis: axis).svg(id: id, title: title, description: description)
  }

  /// Of what was assessed often enough.
  private func lowest(_ shown: ArraySlice<Member>) -> (place: Int, value: Double)? {
    let shares = zip(shown.indices, shown).compactMap { index, member in
      member.share.flatMap { share -> (place: Int, value: Double)? in
        SmallNumbers.isSmall(executions: share.assessed) ? nil : (index, Double(share.compliant) / Double(share.assessed))
      }
    }
    return shares.min { $0.value < $1.value }
  }
}
