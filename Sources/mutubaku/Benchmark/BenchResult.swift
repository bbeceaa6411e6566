import Foundation

/// The figures of one program on one archive.
struct BenchResult: Codable {
  /// `mutubaku`, `mutubaku-site`, `duckdb` or `pm4py`.
  var program: String
  var students: Int
  /// `whole` or `executions`: which tables there are.
  var extent: String
  /// Bytes of the archive's tables.
  var archiveBytes: Int
  var runs: Int
  /// Medians; seconds and bytes.
  var wall: Double
  var processor: Double
  var peakMemory: Int

  init?(program: String, students: Int, extent: String, archiveBytes: Int, _ runs: [ChildRun]) {
    guard !runs.isEmpty else { return nil }
    self.program = program
    self.students = students
    self.extent = extent
    self.archiveBytes = archiveBytes
    self.runs = runs.count
    wall = BenchResult.median(runs.map(\.wall))
    processor = BenchResult.median(runs.map(\.processor))
    peakMemory = BenchResult.median(runs.map(\.peakMemory))
  }

  /// Two results with this key measure the same thing.
  var key: String { "\(program) \(students) \(extent)" }

  private static func median<Value: Comparable>(_ values: [Value]) -> Value { values.sorted()[values.count / 2] }
}

/// A file of results.
struct BenchFile: Codable {
  var version: String
  var processors: Int
  var results: [BenchResult]

  init(version: String, processors: Int, results: [BenchResult]) {
    self.version = version
    self.processors = processors
    self.results = results
  }

  init(path: String) throws {
    self = try JSONDecoder().decode(BenchFile.self, from: Data(contentsOf: URL(filePath: path)))
  }

  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(self).write(to: URL(filePath: path))
  }
}
