import Foundation
import Sampling

/// A sample written into a folder of its own, which is removed again, and read back as plain rows.
final class SampleArchive {
  let path: String
  let options: SampleOptions

  init(
    _ students: Int, seed: UInt64 = 1, dirty: Bool = false, deviations: Bool = true, logs: Bool? = nil, seals: Bool? = nil
  ) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("sample-\(UUID().uuidString)").path
    options = SampleOptions(students: students, seed: seed, dirty: dirty, deviations: deviations, logs: logs, seals: seals)
    try Sample.write(to: path, options: options)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    try? FileManager.default.removeItem(atPath: path + ".kebenaran.json")
  }

  /// Paths of all files, sorted.
  var files: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0 != "log" && $0 != "tanda-terima" }.sorted()
    }
  }

  /// Lines of a log.
  func lines(_ file: String) throws -> [Substring] {
    String(decoding: try bytes(file), as: UTF8.self).split(separator: "\n")
  }

  func bytes(_ file: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path + "/" + file)) }

  /// All rows of a table of a tidy sample, as column → cell, from every file that holds it.
  func rows(_ table: String) throws -> [[String: String]] {
    try files.filter { $0 == table + ".csv" || $0.hasPrefix(table + "_") }.flatMap { file in
      let lines = String(decoding: try bytes(file), as: UTF8.self).split(separator: "\n")
      let header = SampleArchive.cells(lines[0])
      return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, SampleArchive.cells($0))) }
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  struct Truth: Decodable {
    struct Finding: Decodable, Hashable {
      var rule: String
      var severity: String
      var session: String?
      var step: Int?
      var nik: String?
      var waived: Bool
    }

    struct Quarantined: Decodable, Hashable {
      var file: String
      var reason: String
    }

    struct Clock: Decodable {
      var device: String
      var rule: String
      var offset: Int?
      var ratePpm: Int
      var anchor: String?
    }

    var asOf: String
    /// nil without device logs.
    var clocks: [Clock]?
    var findings: [Finding]
    var quarantined: [Quarantined]
    var openWork: [String: Int]
  }

  func truth() throws -> Truth {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Truth.self, from: Data(contentsOf: URL(fileURLWithPath: path + ".kebenaran.json")))
  }
}
