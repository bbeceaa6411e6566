import Foundation
import Fundamentals

@testable import Archive

/// A folder of small files that goes when the test is over.
final class ArchiveFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("mutubaku-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func read(threads: Int = 2) throws -> ArchiveContents { try ArchiveReader.read(folder: path, threads: threads) }

  /// The message of the error that reading ends with, in English; nil when it succeeds.
  func message() throws -> String? {
    do throws(ArchiveError) {
      _ = try ArchiveReader.read(folder: path, threads: 1)
      return nil
    } catch {
      return error.message(in: .english)
    }
  }
}
