import Procedure

/// The flow of a procedure drawn as on its signed paper: lanes, a symbol for each step, arrows, and beside each step some lines.
///
/// Symbols of PermenPANRB 35/2012: rounded start and end, box, rhombus, five-cornered sign to another page. A branch that passes over
/// steps is a dashed arrow to the right of the lanes. Bounded by the steps of the procedure.
struct SwimlaneDrawing {
  let procedure: Procedure
  /// Title, then what was observed: by position of the step, short lines.
  let lines: [[String]]

  private static let row = 76.0
  private static let middle = 36.0
  /// The most steps that are drawn; a page has its bounds.
  static let most = 60

  private var steps: ArraySlice<Step> { procedure.steps.prefix(SwimlaneDrawing.most) }
  private var laneWidth: Double { 136 / Double(max(procedure.lanes.count, 1)) }

  /// - Parameter title, description: read aloud; the description carries what the lines say.
  func svg(title: String, description: String) -> String? {
    guard !steps.isEmpty, !procedure.lanes.isEmpty else { return nil }
    let height = 28 + SwimlaneDrawing.row * Double(steps.count)
    var svg = SVGText(width: 400, height: Int(height), id: "swimlanes-chart", title: title, description: description)
    for lane in 0...procedure.lanes.count {
      let x = 4 + Double(lane) * laneWidth
      svg.path([(x, 4), (x, height - 4)], " stroke-opacity=\".3\"")
      if lane < procedure.lanes.count { svg.label(SwimlaneDrawing.letter(lane), x: x + laneWidth / 2, y: 18, .middle) }
    }
    var channel = 0
    for index in steps.indices {
      arrows(&svg, index, &channel)
      symbols(&svg, index)
      for (number, line) in lines[index].prefix(4).enumerated() {
        svg.label(line, x: 184, y: top(index) + 14 + Double(number) * 17)
      }
    }
    return svg.closed()
  }

  /// A, B, C …: what stands over a lane, since names are too long for it.
  static func letter(_ lane: Int) -> String {
    lane < 26 ? String(UnicodeScalar(UInt8(65 + lane))) : String(lane + 1)
  }

  private func top(_ index: Int) -> Double { 28 + Double(index) * SwimlaneDrawing.row }

  private func places(_ index: Int) -> [Double] {
    procedure.lanes.indices.filter { procedure.steps[index].lanes.contains(procedure.lanes[$0].code) }
      .map { 4 + (Double($0) + 0.5) * laneWidth }
  }

  private func symbols(_ svg: inout SVGText, _ index: Int) {
    let places = places(index)
    let y = top(index) + SwimlaneDrawing.middle
    let half = min(laneWidth / 2 - 5, 20)
    for (left, right) in zip(places, places.dropFirst()) { svg.path([(left + half, y), (right - half, y)]) }
    for x in places {
      svg.path(outline(procedure.steps[index].symbol, x, y, half), " stroke-width=\"1.5\"")
      svg.label(String(procedure.steps[index].number), x: x, y: y + 4.5, .middle)
    }
  }

  private func outline(_ symbol: Symbol, _ x: Double, _ y: Double, _ half: Double) -> [(x: Double, y: Double)] {
    switch symbol {
    case .process:
      [(x - half, y - 14), (x + half, y - 14), (x + half, y + 14), (x - half, y + 14), (x - half, y - 14)]
    case .decision:
      [(x, y - 18), (x + half, y), (x, y + 18), (x - half, y), (x, y - 18)]
    case .offPage:
      [
        (x - half, y - 14), (x + half, y - 14), (x + half, y + 6), (x, y + 16), (x - half, y + 6), (x - half, y - 14),
      ]
    case .terminator:
      [
        (x - half + 8, y - 14), (x + half - 8, y - 14), (x + half - 2, y - 8), (x + half, y), (x + half - 2, y + 8),
        (x + half - 8, y + 14), (x - half + 8, y + 14), (x - half + 2, y + 8), (x - half, y), (x - half + 2, y - 8),
        (x - half + 8, y - 14),
      ]
    }
  }

  private func arrows(_ svg: inout SVGText, _ index: Int, _ channel: inout Int) {
    guard let from = places(index).last else { return }
    let y = top(index) + SwimlaneDrawing.middle
    let targets = Set(procedure.steps[index].branches.compactMap { $0.target.flatMap { procedure.index(ofStep: $0) } })
    for target in targets.sorted() where target != index && target < steps.endIndex {
      guard let to = places(target).last else { continue }
      let end = top(target) + SwimlaneDrawing.middle - 18
      if target == index + 1 {
        let turn = end - 12
        svg.path([(from, y + 18), (from, turn), (to, turn), (to, end)])
        head(&svg, to, end)
      } else {
        let x = 146 + Double(channel % 5) * 7
        channel += 1
        let half = min(laneWidth / 2 - 5, 20)
        let row = end + 18 + Double(channel % 3) * 4 - 4
        svg.path([(from + half, y), (x, y), (x, row), (to + half + 1, row)], " stroke-dasharray=\"4 3\"")
        svg.path(
          [(to + half + 7, row - 4), (to + half + 1, row), (to + half + 7, row + 4), (to + half + 7, row - 4)],
          " fill=\"currentColor\"")
      }
    }
  }

  private func head(_ svg: inout SVGText, _ x: Double, _ y: Double) {
    svg.path([(x - 4, y - 6), (x + 4, y - 6), (x, y), (x - 4, y - 6)], " fill=\"currentColor\"")
  }
}
