import Foundation
import Reporting
import Sampling

/// An archive to measure on, made once and kept.
struct BenchArchive {
  let students: Int
  let path: String

  init(students: Int, cache: String) throws {
    self.students = students
    path = "\(cache)/arsip-\(students)"
    let sample = SampleFolder(path)
    if !sample.exists {
      try sample.write(SampleOptions(students: students, seed: 1, dirty: false, logs: false)) { _, _ in }
    }
  }

  /// Bytes of all its files.
  var byteCount: Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.reduce(0) { sum, name in
      let size = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.size] as? Int
      return sum + (size ?? 0)
    }
  }
}
