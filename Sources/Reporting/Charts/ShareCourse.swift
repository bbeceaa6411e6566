import Fundamentals

/// Shares over time as a line that begins where the lowest of them needs it to: 99 % and 97 % are far apart to whoever is responsible.
struct ShareCourse {
  /// One month, as figures number it; nil where nothing was assessed.
  typealias Member = (month: Int32, share: (compliant: Int, assessed: Int)?)

  /// Hundredths from one mark of the axis to the next: all divide the whole.
  private static let steps = [1, 2, 5, 10, 20]
  private static let mostParts = 5
  /// The axis spans at least so many hundredths, so that a tenth of one does not look like a fall.
  private static let leastReach = 5
  /// Of the name of a month.
  private static let letters = 3

  let members: [Member]
  let language: Language

  func svg(id: String, title: String, description: String) -> String? {
    let shown = members.suffix(ColumnChart.most)
    let lowest = lowest(shown)
    // The lowest value stands above the edge.
    let low = min(Int(max(0, (lowest?.value ?? 1) * 100 - 1)), 100 - ShareCourse.leastReach)
    let step = ShareCourse.steps.first { (100 - low / $0 * $0) / $0 <= ShareCourse.mostParts } ?? 100
    let marks = stride(from: low / step * step, through: 100, by: step).map {
      ColumnChart.Mark(value: Double($0) / 100, text: "\($0)\u{A0}%")
    }
    // The first, the last and the lowest value are told in words; more of them would lie on the line.
    let told = Set([shown.indices.first, shown.indices.last, lowest?.place].compactMap(\.self))
    let points = zip(shown.indices, shown).map { index, member -> ColumnChart.Member in
      let name = String(language.month(Int(member.month) % 12 + 1).prefix(ShareCourse.letters))
      let year = String(member.month / 12)
      guard let share = member.share, share.assessed > 0 else { return .init(label: name, group: year, value: nil, text: "") }
      return .init(
        label: name, group: year, value: Double(share.compliant) / Double(share.assessed),
        text: told.contains(index) ? language.percent(share.compliant, of: share.assessed) : "",
        isSmall: SmallNumbers.isSmall(executions: share.assessed))
    }
    return ColumnChart(points, .line, marks: marks).svg(id: id, title: title, description: description)
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
