import Foundation
import Reporting
import Sampling

/// An archive to measure on, made once and kept.
struct BenchArchive {
  /// How much of an archive is there.
  enum Extent: String, CaseIterable {
    /// Every table the audit knows: executions, status histories, prints, handovers, stock.
    case whole
    /// Executions and what they refer to, which is what the peers read: a million students are about a gigabyte.
    case executions

    fileprivate func includes(_ file: String) -> Bool {
      switch self {
      case .whole: true
      case .executions:
        ["langkah", "siswa", "sekolah", "sesi", "petugas", "perangkat", "pengecualian", "arsip.yaml"].contains(
          where: file.hasPrefix)
      }
    }
  }

  let students: Int
  let extent: Extent
  let path: String

  init(students: Int, extent: Extent, cache: String) throws {
    self.students = students
    self.extent = extent
    let whole = "\(cache)/arsip-\(students)"
    path = extent == .whole ? whole : "\(whole)-\(extent.rawValue)"
    let sample = SampleFolder(whole)
    if !sample.exists {
      try sample.write(SampleOptions(students: students, seed: 1, dirty: false, logs: false)) { _, _ in }
    }
    if path != whole, !FileManager.default.fileExists(atPath: path) {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for name in try FileManager.default.contentsOfDirectory(atPath: whole) where extent.includes(name) {
        try FileManager.default.linkItem(atPath: "\(whole)/\(name)", toPath: "\(path)/\(name)")
      }
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
