import Foundation

/// Places for the sites that a benchmark writes. Each run gets one of its own, and all go at the end: a file system that has just
/// deleted thousands of files is slow to make new ones.
final class BenchPages {
  private let folder: String
  private var count = 0
  /// The site that was written last by this program.
  private(set) var latest = ""

  init(_ folder: String) throws {
    self.folder = folder
    clear()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Where a peer's project of the same pages stands.
  var project: String { folder + "/proyek" }

  /// An absolute place that is free.
  func next() -> String {
    count += 1
    return URL(filePath: "\(folder)/\(count)").path()
  }

  /// A free place for a site of this program.
  func nextSite() -> String {
    latest = next()
    return latest
  }

  func clear() { try? FileManager.default.removeItem(atPath: folder) }
}
