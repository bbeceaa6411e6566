import Procedure
import Testing

@testable import Audit

/// The aligner against a search through every alignment, on every short case of the SOP's two flows.
struct AlignmentTests {
  private static let procedure = Procedure.builtin("balangan-2020")

  /// An alignment as decision 4 orders them: cost first, then match before skip before unexpected from the front.
  private struct Candidate {
    var cost: Int
    var moves: [Move]

    var order: [Int] {
      moves.map { move in
        switch move {
        case .match: 0
        case .skip(let step): 1 + step
        case .unexpected: 1000
        }
      }
    }
  }

  /// Every alignment of a case in which each skip leads directly to a match (decision 3).
  private static func all(
    _ symbols: ArraySlice<Aligner.Symbol>, _ automaton: Automaton, state: Int, entry: UInt64, most: Int
  ) -> [Candidate] {
    guard let symbol = symbols.first else { return [Candidate(cost: 0, moves: [])] }
    let rest = symbols.dropFirst()
    var found: [Candidate] = []
    if most > 0 {
      found += all(rest, automaton, state: state, entry: entry, most: most - 1).map {
        Candidate(cost: $0.cost + 1, moves: [.unexpected(execution: symbols.startIndex)] + $0.moves)
      }
    }
    for path in skips(automaton, from: state, to: symbol.step, entry: entry, most: most) {
      let target = automaton.state(step: symbol.step, ending: symbol.ending)
      found += all(rest, automaton, state: target, entry: entry, most: most - path.count).map {
        Candidate(
          cost: $0.cost + path.count, moves: path.map { .skip(step: $0) } + [.match(execution: symbols.startIndex)] + $0.moves)
      }
    }
    return found
  }

  /// Every way of skipping at most `most` steps until a step may be done.
  private static func skips(_ automaton: Automaton, from state: Int, to step: Int, entry: UInt64, most: Int) -> [[Int]] {
    let allowed = automaton.next[state] | (state == Automaton.start ? entry : 0)
    var paths: [[Int]] = allowed >> UInt64(step) & 1 == 1 ? [[]] : []
    guard most > 0 else { return paths }
    for skipped in automaton.steps where allowed >> UInt64(skipped) & 1 == 1 {
      let next = automaton.state(step: skipped, ending: .open)
      paths += skips(automaton, from: next, to: step, entry: 0, most: most - 1).map { [skipped] + $0 }
    }
    return paths
  }

  private static func best(_ symbols: [Aligner.Symbol], _ automaton: Automaton, entry: UInt64) -> Candidate? {
    all(symbols[...], automaton, state: Automaton.start, entry: entry, most: symbols.count)
      .min { $0.cost != $1.cost ? $0.cost < $1.cost : $0.order.lexicographicallyPrecedes($1.order) }
  }

  @Test(arguments: [Automaton.Group.student, .session], [0, 1])
  func `equals the best of all alignments of every case of up to four executions`(group: Automaton.Group, entryBit: Int) throws {
    let procedure = try #require(AlignmentTests.procedure)
    let automaton = Automaton(procedure, group: group)
    let entry = UInt64(entryBit) << UInt64(automaton.steps.last ?? 0)
    var alphabet: [Aligner.Symbol] = []
    for step in automaton.steps {
      let endings = [.open, .failed, .done] + automaton.branchWords[step].indices.map { Automaton.Ending.branch($0) }
      alphabet += endings.map { Aligner.Symbol(step: step, ending: $0) }
    }
    var aligner = Aligner(automaton)
    let longest = group == .student ? 3 : 4
    var cases: [[Aligner.Symbol]] = [[]]
    for _ in 0..<longest {
      cases = cases.flatMap { prefix in alphabet.map { prefix + [$0] } }
      // Every case of up to two executions, then a fixed selection, since all of them would take minutes.
      let chosen = cases.count > 4000 ? stride(from: 0, to: cases.count, by: cases.count / 2000).map { cases[$0] } : cases
      for symbols in chosen {
        let expected = try #require(AlignmentTests.best(symbols, automaton, entry: entry))
        let moves = aligner.align(symbols, entry: entry)
        let cost = moves.count { if case .match = $0 { false } else { true } }
        #expect(cost == expected.cost)
        #expect(moves == expected.moves)
        #expect(aligner.fits(symbols, entry: entry) == (expected.cost == 0))
      }
    }
  }

  @Test func `a lone recording and printing reads as two skipped checks`() throws {
    let procedure = try #require(AlignmentTests.procedure)
    var aligner = Aligner(Automaton(procedure, group: .student))
    let recording = try #require(procedure.index(of: .recording))
    let printing = try #require(procedure.index(of: .printing))
    let moves = aligner.align(
      [.init(step: recording, ending: .done), .init(step: printing, ending: .done)], entry: 0)
    #expect(moves == [.skip(step: 2), .skip(step: 3), .match(execution: 0), .match(execution: 1)])
  }

  @Test func `printing again fits only after a failed print`() throws {
    let procedure = try #require(AlignmentTests.procedure)
    let aligner = Aligner(Automaton(procedure, group: .student))
    let printing = try #require(procedure.index(of: .printing))
    let check = try #require(procedure.index(of: .statusCheck))
    func fits(_ first: Automaton.Ending) -> Bool {
      aligner.fits(
        [.init(step: check, ending: .open), .init(step: printing, ending: first), .init(step: printing, ending: .done)], entry: 0)
    }
    #expect(fits(.failed))
    #expect(fits(.open))
    #expect(!fits(.done))
  }
}
