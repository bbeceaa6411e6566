import Foundation

/// Programs that others would use for a part of the same work, measured when they are installed.
enum BenchPeer: String, CaseIterable {
  /// The report that an analyst would make of the executions.
  case duckdb
  /// Alignments of every case.
  case pm4py
  /// The same pages from the same Markdown.
  case hugo

  /// Minutes for a million students: measured once, since what it reads is the same in every archive.
  var isSlow: Bool { self == .pm4py }

  /// What of ours the peer's work is compared with: pages alone, as Hugo reads finished text, and the whole audit with them.
  var counterparts: [String] { self == .hugo ? ["mutubaku-pages", "mutubaku-site"] : ["mutubaku"] }

  func isInstalled(_ python: String) -> Bool {
    self == .hugo
      ? ChildRun("hugo", ["version"])?.exitCode == 0 : ChildRun(python, ["-c", "import \(rawValue)"])?.exitCode == 0
  }

  /// - Parameter pages: where the pages of the archive are, and where others may be made.
  func run(_ python: String, scripts: String, archive: String, pages: BenchPages?) -> ChildRun? {
    switch self {
    case .duckdb: return ChildRun(python, ["\(scripts)/duckdb_report.py", archive])
    case .pm4py: return ChildRun(python, ["\(scripts)/pm4py_alignments.py", archive])
    case .hugo:
      guard let pages else { return nil }
      if !FileManager.default.fileExists(atPath: pages.project) {
        _ = ChildRun(python, ["\(scripts)/hugo_project.py", pages.latest, pages.project])
      }
      return ChildRun("hugo", ["--quiet", "--source", pages.project, "--destination", pages.next()])
    }
  }
}
