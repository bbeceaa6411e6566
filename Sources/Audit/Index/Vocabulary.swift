import Fundamentals
import Procedure
import Records

/// What the cells of `langkah` mean under the procedure, looked up once for each distinct cell.
final class Vocabulary: Sendable {
  /// What an outcome says, whatever the step.
  enum Outcome: UInt8, Sendable, BitwiseCopyable {
    case missing, done, failed, absent, refused, branch
  }

  /// By cell id.
  private let outcomes: [Outcome]
  /// Branch word as an index into `words`, -1 for none, by cell id.
  private let branchWord: [Int16]
  /// Distinct branch words of the whole procedure.
  let words: [String]
  /// By step and word: the ending it stands for.
  private let endings: [[Automaton.Ending]]
  /// Items of a cell as a mask over `Procedure.items`, by cell id.
  let itemMasks: [UInt64]

  init(_ records: Records, _ procedure: Procedure) {
    var words: [String] = []
    for step in procedure.steps {
      for branch in step.branches {
        for word in branch.outcomes where !words.contains(word) { words.append(word) }
      }
    }
    self.words = words
    let keys = words.map { cellKey($0.utf8) }
    let itemKeys = procedure.items.map { cellKey($0.code.utf8) }
    var outcomes: [Outcome] = []
    var branchWord: [Int16] = []
    var masks: [UInt64] = []
    for id in 0..<records.cells.count {
      let bytes = records.cells.bytes(Int32(id))
      let key = cellKey(bytes)
      let word = keys.firstIndex(of: key)
      branchWord.append(Int16(word ?? -1))
      switch String(decoding: key, as: UTF8.self) {
      case "gagal", "batal": outcomes.append(.failed)
      case "tidakhadir": outcomes.append(.absent)
      case "menolak": outcomes.append(.refused)
      case "berhasil", "selesai": outcomes.append(.done)
      default: outcomes.append(word == nil ? .missing : .branch)
      }
      var mask: UInt64 = 0
      for part in bytes.split(separator: 0x7C) {
        let code = cellKey(part)
        for (index, item) in itemKeys.enumerated() where item == code { mask |= 1 << UInt64(index) }
      }
      masks.append(mask)
    }
    self.outcomes = outcomes
    self.branchWord = branchWord
    itemMasks = masks
    let automatonWords = Automaton(procedure, group: .student).branchWords
    endings = procedure.steps.indices.map { step in
      words.map { word in automatonWords[step].firstIndex(of: word).map { .branch($0) } ?? .open }
    }
  }

  /// The outcome of an execution; an absence counts only at a student step (decision 124).
  func outcome(_ cell: Int32) -> Outcome { outcomes[Int(cell)] }

  /// How the execution ended, for the flow (decisions 6, 8, 124).
  func ending(step: Int, cell: Int32) -> Automaton.Ending {
    switch outcomes[Int(cell)] {
    case .missing, .absent, .refused: .open
    case .done: .done
    case .failed: .failed
    case .branch: endings[step][Int(branchWord[Int(cell)])]
    }
  }

  /// Whether the cell is this outcome word.
  func isWord(_ cell: Int32, _ word: Int) -> Bool { Int(branchWord[Int(cell)]) == word }

  func wordIndex(_ word: String) -> Int? { words.firstIndex(of: word) }
}

/// Letters and digits in lower case: how words, codes and ids are compared (decisions 6, 34, 49).
package func cellKey(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  var key: [UInt8] = []
  appendCellKey(bytes, to: &key)
  return key
}

/// The same into memory that is used again and again.
func appendCellKey(_ bytes: some Sequence<UInt8>, to key: inout [UInt8]) {
  for byte in bytes {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: key.append(byte)
    case 0x41...0x5A: key.append(byte | 0x20)
    default: if byte >= 0x80 { key.append(byte) }
    }
  }
}
