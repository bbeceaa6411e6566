import Fundamentals
import Procedure
import Testing

/// A damaged procedure file gives a procedure or an error with places, never a crash or a hang.
@Suite struct ProcedureFileFuzzTests {
  private static let scraps = [
    "&a", "*a", ": ", "- ", "[", "]", "{", "}", "\"", "'", "|", ">", "#", "\t", "\n", "? ", "!!int ", "<<: *a", "---\n", "\u{0}",
    "%YAML 1.1\n", "\u{85}", "\u{2028}", "99999999999999999999", "é", "\u{FEFF}",
  ]

  @Test func mutationsOfAShippedFile() throws {
    let original = Array(try #require(BuiltinFiles.bytes("templates/prosedur/bps-027.yaml")))
    var random = SeededGenerator(state: 17)
    for _ in 0..<1_500 {
      var bytes = original
      for _ in 0...Int(random.next() % 4) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + Int(random.next() % 40)))
        case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        default:
          let scrap = ProcedureFileFuzzTests.scraps[Int(random.next() % UInt64(ProcedureFileFuzzTests.scraps.count))]
          bytes.insert(contentsOf: Array(scrap.utf8), at: place)
        }
      }
      do {
        let procedure = try ProcedureFile.load(path: "a.yaml", bytes: bytes, calendar: .builtin)
        #expect(!procedure.steps.isEmpty)
      } catch {
        #expect(!error.problems.isEmpty)
        #expect(error.problems.allSatisfy { $0.line >= 1 && $0.column >= 1 })
      }
    }
  }
}
