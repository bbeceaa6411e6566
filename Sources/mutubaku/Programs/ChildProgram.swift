import Foundation

/// An installed program that is run without a shell, for a limited time.
struct ChildProgram {
  let path: String

  /// The first of these names in the folders of PATH; nil when none is installed.
  init?(_ names: [String]) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for name in names {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        path = "\(folder)/\(name)"
        return
      }
    }
    return nil
  }

  enum Ending {
    case exit(Int32)
    case tookTooLong
  }

  /// Runs to the end.
  /// - Parameters:
  ///   - folder: where it works and leaves its messages (`pesan`) and its output (`keluaran`).
  func run(_ arguments: [String], in folder: URL, seconds: Double) throws -> Ending {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try ChildProgram.file("keluaran", in: folder)
    process.standardError = try ChildProgram.file("pesan", in: folder)
    try process.run()
    let start = ContinuousClock.now
    while process.isRunning {
      guard ContinuousClock.now - start < .seconds(seconds) else {
        process.terminate()
        process.waitUntilExit()
        return .tookTooLong
      }
      usleep(5_000)
    }
    return .exit(process.terminationStatus)
  }

  private static func file(_ name: String, in folder: URL) throws -> FileHandle {
    let file = folder.appending(path: name)
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }

  /// What the last program printed in a folder.
  static func output(in folder: URL) -> String { text(folder, "keluaran") }

  /// What it complained of.
  static func messages(in folder: URL) -> String { text(folder, "pesan") }

  private static func text(_ folder: URL, _ name: String) -> String {
    String(decoding: (try? Data(contentsOf: folder.appending(path: name))) ?? Data(), as: UTF8.self)
  }

  /// A folder of its own that others cannot look into and that goes away afterwards.
  static func withScratch<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "mutubaku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: scratch) }
    return try body(scratch)
  }
}
