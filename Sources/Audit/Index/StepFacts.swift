import Fundamentals
import Procedure
import Records

/// What the rules ask of a step on the hot path: plain numbers, copied without a thought.
struct StepFacts: BitwiseCopyable, Sendable {
  let isStudent: Bool
  let isMeasurable: Bool
  /// Limit in seconds when it needs no calendar, else nil.
  let fixedLimit: Int?
  /// Lower bound of a range in seconds; shorter is counted, no finding.
  let lowerBound: Int?
  let leastPlausible: Int?
  /// Required items as a mask over `Procedure.items`.
  let required: UInt64
  /// The step's own output as a mask; 0 when it has none.
  let output: UInt64
  let isRecording: Bool
  let isPrinting: Bool
  let isHandover: Bool
  let isPreparation: Bool
  let isStatusCheck: Bool

  init(_ procedure: Procedure, _ index: Int) {
    let step = procedure.steps[index]
    isStudent = step.unit == .student
    isMeasurable = step.standard.time.isMeasurable
    fixedLimit = step.standard.time.fixedUpperSeconds.map { Int($0) }
    lowerBound = step.standard.time.fixedLowerSeconds.map { Int($0) }
    leastPlausible = step.leastPlausible
    required = step.standard.requirements.reduce(0) { $0 | procedure.mask(ofItem: $1.item) }
    output = step.standard.output.map { procedure.mask(ofItem: $0) } ?? 0
    isRecording = step.marks.contains(.recording)
    isPrinting = step.marks.contains(.printing)
    isHandover = step.marks.contains(.handover)
    isPreparation = step.marks.contains(.preparation)
    isStatusCheck = step.marks.contains(.statusCheck)
  }
}

/// The facts of all steps at a fixed address, so that an execution can point to its own.
final class StepTable: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<StepFacts>
  let count: Int

  init(_ procedure: Procedure) {
    count = procedure.steps.count
    pointer = .allocate(capacity: max(1, count))
    for index in 0..<count { (pointer + index).initialize(to: StepFacts(procedure, index)) }
  }

  deinit { pointer.deallocate() }

  subscript(index: Int) -> StepFacts { pointer[index] }

  /// In order of position.
  var all: [StepFacts] { (0..<count).map { pointer[$0] } }
}

/// What is asked of a step only when something is missing or the calendar is needed.
struct StepDetails: Sendable {
  let limit: TimeLimit
  /// Items that other steps yield: (mask of the item, position of the producing step).
  let producers: [(item: UInt64, step: Int)]
  /// Items that an earlier execution of a step with an outcome stands for: (mask, position, index of the branch word).
  let alternatives: [(item: UInt64, step: Int, word: Int)]

  init(_ procedure: Procedure, _ index: Int, _ vocabulary: Vocabulary) {
    let standard = procedure.steps[index].standard
    limit = standard.time
    var producers: [(item: UInt64, step: Int)] = []
    var alternatives: [(item: UInt64, step: Int, word: Int)] = []
    for requirement in standard.requirements {
      let item = procedure.mask(ofItem: requirement.item)
      for (other, producer) in procedure.steps.enumerated() where other != index && producer.standard.output == requirement.item {
        producers.append((item, other))
      }
      for alternative in requirement.alternatives {
        guard let other = procedure.index(ofStep: alternative.step), let word = vocabulary.wordIndex(alternative.outcome) else {
          continue
        }
        alternatives.append((item, other, word))
      }
    }
    self.producers = producers
    self.alternatives = alternatives
  }
}

extension Procedure {
  /// The bit of an item, by position in `items`; 0 for an item that nobody declares.
  func mask(ofItem code: String) -> UInt64 {
    let key = cellKey(code.utf8)
    return items.firstIndex { cellKey($0.code.utf8) == key }.map { 1 << UInt64($0) } ?? 0
  }
}
