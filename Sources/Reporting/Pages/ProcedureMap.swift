import Audit
import Fundamentals
import Procedure

/// The SOP as a map: its symbols and arrows, with what was observed beside each step.
struct ProcedureMap {
  let context: ReportContext

  private var words: Words { context.words }
  private var procedure: Procedure { context.result.procedure }

  func blocks() -> [Block] {
    let title = words("map-title")
    let drawing = SwimlaneDrawing(procedure: procedure, lines: procedure.steps.indices.map { lines($0) })
    guard let svg = drawing.svg(title: title, description: words("map-text")) else { return [] }
    let lanes = procedure.lanes.enumerated().map { "\(SwimlaneDrawing.letter($0)): \($1.title)" }.joined(separator: "; ")
    return [.figure(Figure(svg: svg, caption: [.text("\(title). \(lanes)")], alternative: words("map-text")))]
  }

  /// Letters that find room in a line of a wide font.
  private static let length = 30

  /// The step's name on up to two lines, then its pace on as many as are left, and its shares.
  private func lines(_ index: Int) -> [String] {
    let step = procedure.steps[index]
    let figures = context.result.figures.whole.steps[index]
    func share(_ dimension: Dimension) -> String {
      let counts = figures.dimensions[Dimension.allCases.firstIndex(of: dimension) ?? 0]
      return counts.assessed == 0 ? "–" : context.language.percent(counts.compliant, of: counts.assessed)
    }
    var pace: [String] = []
    if let durations = figures.durations {
      let (median, p90) = (context.duration(durations.median), context.duration(durations.p90))
      let whole = words("map-pace", ["median": median, "p90": p90])
      // One line, or a line for each of the two.
      pace = whole.count < ProcedureMap.length ? [whole] : whole.split(separator: "; ", maxSplits: 1).map(String.init)
    }
    let name = wrapped("\(step.number). \(step.shortName)", at: ProcedureMap.length)
    let title = name.count + pace.count > 3 ? [name[0] + " …"] : name
    return title + pace + [words("map-shares", ["time": share(.time), "complete": share(.completeness)])]
  }

  /// At most two lines of about so many letters, broken at blanks; what is longer ends with an ellipsis.
  private func wrapped(_ text: String, at length: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = String(word.prefix(length))
      } else if lines[lines.count - 1].count + word.count < length {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word.prefix(length)))
      }
    }
    return lines.count <= 2 ? lines : [lines[0], lines[1] + " …"]
  }
}
