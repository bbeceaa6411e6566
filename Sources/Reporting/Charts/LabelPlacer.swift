/// Finds free room for labels among all that a drawing already holds.
struct LabelPlacer {
  typealias Candidate = (x: Double, y: Double, anchor: SVGText.Anchor)
  typealias Line = (from: (x: Double, y: Double), to: (x: Double, y: Double))

  /// Where labels may stand.
  let frame: LabelBox
  /// What a label must not touch; every label that was placed joins them.
  private(set) var boxes: [LabelBox] = []
  /// What must not run through a label.
  var lines: [Line] = []
  /// Faint lines, which run through a label only when there is no other room.
  var faint: [Line] = []

  init(frame: LabelBox) { self.frame = frame }

  mutating func occupy(_ box: LabelBox) { boxes.append(box) }

  /// The first of some places that is free, which is then taken; nil when none is.
  mutating func place(_ words: String, _ candidates: [Candidate]) -> Candidate? {
    for avoided in [lines + faint, lines] {
      for candidate in candidates {
        let box = SVGText.box(words, x: candidate.x, y: candidate.y, candidate.anchor)
        guard frame.contains(box), !boxes.contains(where: box.touches),
          !avoided.contains(where: { box.isCrossed(from: $0.from, to: $0.to) })
        else { continue }
        boxes.append(box)
        return candidate
      }
    }
    return nil
  }
}
