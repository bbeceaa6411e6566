import Foundation

/// Programs that an analyst would use for a part of the same work, measured when they are installed.
enum BenchPeer: String, CaseIterable {
  case duckdb
  case pm4py

  /// The script below the folder of benchmarks.
  private var script: String {
    switch self {
    case .duckdb: "duckdb_report.py"
    case .pm4py: "pm4py_alignments.py"
    }
  }

  /// Minutes for a million students: measured once, since what it reads is the same in every archive.
  var isSlow: Bool { self == .pm4py }

  func isInstalled(_ python: String) -> Bool { ChildRun(python, ["-c", "import \(rawValue)"])?.exitCode == 0 }

  func run(_ python: String, scripts: String, archive: String) -> ChildRun? {
    ChildRun(python, ["\(scripts)/\(script)", archive])
  }
}
