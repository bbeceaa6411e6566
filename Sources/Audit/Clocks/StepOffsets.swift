import Fundamentals

/// How a clock's offset changes at its steps, relative to after the last one: piecewise constant over raw time.
///
/// From boot to boot a clock goes on as it was; steps from a time that was never set are left out, for such times repeat at every
/// boot. Where the clock was set back, it showed the same times twice: what lies between is known only as an interval.
struct StepOffsets: Sendable {
  struct Piece: Stretch, Sendable {
    /// Missing in the first piece.
    var from: Instant
    var offset: Int64
    /// Half the interval of the offset where a time was shown twice, else 0.
    var half: Int64 = 0
  }

  /// In order of `from`, without gaps.
  let pieces: [Piece]

  init(_ jumps: [ClockJump]) {
    let steps = jumps.filter { !$0.isFromUnset }.sorted { $0.after != $1.after ? $0.after < $1.after : $0.before < $1.before }
    // What the offset is before the first step: every step ahead made it that much smaller.
    var offset = steps.reduce(Int64(0)) { $0 &+ $1.size }
    var pieces = [Piece(from: .missing, offset: offset)]
    for step in steps {
      let next = offset &- step.size
      if step.size < 0, step.after < step.before {
        let half = (step.size / 2).magnitude
        pieces.append(Piece(from: step.after, offset: offset &- step.size / 2, half: Int64(half)))
        pieces.append(Piece(from: Instant(microseconds: step.before.microseconds + 1), offset: next))
      } else {
        let middle = step.before.microseconds + (step.after.microseconds - step.before.microseconds) / 2
        pieces.append(Piece(from: Instant(microseconds: middle + 1), offset: next))
      }
      offset = next
    }
    // Steps that overlap: the later one wins from where it begins.
    var ordered: [Piece] = []
    for piece in pieces {
      while let last = ordered.last, last.from >= piece.from { ordered.removeLast() }
      ordered.append(piece)
    }
    self.pieces = ordered
  }

  var isEmpty: Bool { pieces.count == 1 }

  func piece(at raw: Instant) -> Piece { pieces.covering(raw) ?? pieces[0] }

  /// The offset of a pair as it would be without the steps. Where the clock showed the time twice, the side is taken that leaves
  /// less to explain: clocks are set to be right.
  func base(offset: Int64, at raw: Instant) -> Int64 {
    let piece = piece(at: raw)
    let sides = [offset &- piece.offset &- piece.half, offset &- piece.offset &+ piece.half]
    return sides[0].magnitude <= sides[1].magnitude ? sides[0] : sides[1]
  }

  func base(of pair: ClockPair) -> Int64 { base(offset: pair.offset, at: pair.raw) }
}
