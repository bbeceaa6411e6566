import Foundation

/// A site as a browser is to see it: made by the built program from an invented archive, and looked at by one script.
enum BrowserSite {
  /// The interpreter that has Playwright and axe: `MUTUBAKU_PYTHON`, which `make test` sets, else the checkout's `.venv`.
  static let python: String? = {
    if let named = ProcessInfo.processInfo.environment["MUTUBAKU_PYTHON"] { return named }
    let own = FileManager.default.currentDirectoryPath + "/.venv/bin/python"
    return FileManager.default.isExecutableFile(atPath: own) ? own : nil
  }()

  /// What each check has to complain of. Those with a browser of their own run at the same time as the others.
  static func complaints(_ check: String) throws -> [String]? {
    switch check {
    case "axe": try axe.get()[check]
    case "single": try singleFile.get()[check]
    default: try others.get()[check]
    }
  }

  static let checks = ["axe", "single"] + otherChecks

  private static let otherChecks = ["requests", "links", "tables", "search", "plain", "print", "charts"]
  private static let axe = Result { try look(at: site.get(), ["axe"]) }
  private static let others = Result { try look(at: site.get(), otherChecks) }
  private static let singleFile = Result { try look(at: makeSite(["--single-file"]), ["single"]) }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private static let root = FileManager.default.temporaryDirectory.appending(path: "mutubaku-browser-\(UUID().uuidString)")

  /// Beside the test program, where the build puts every executable.
  private static var program: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "mutubaku")
  }

  /// An archive with something to say on every kind of page, and a table that takes three of them.
  private static let archive = Result {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    let folder = root.appending(path: "arsip")
    try run(program, ["sample", folder.path(), "--students", "250", "--seed", "11", "--dirty", "--quiet"])
    let broken = (1...900).map { "6.31E+15,sudah rekam,2025-02-\(10 + $0 % 18) 08:00:00,PTG-\(1000 + $0)\n" }.joined()
    try Data(("nik,status,waktu,id_petugas\n" + broken).utf8).write(to: folder.appending(path: "perekaman_rusak.csv"))
    return folder
  }

  private static let site = Result { try makeSite([]) }

  private static func makeSite(_ options: [String]) throws -> URL {
    let site = root.appending(path: "situs-\(options.count)")
    try run(program, ["audit", archive.get().path(), "--output", site.path(), "--quiet"] + options)
    return site
  }

  private static func look(at site: URL, _ checks: [String]) throws -> [String: [String]] {
    let script = Bundle.module.bundleURL.appending(path: "Browser/periksa.py")
    let answer = try run(URL(filePath: python ?? "python3"), [script.path(), site.path()] + checks)
    return try JSONDecoder().decode([String: [String]].self, from: Data(answer.utf8))
  }

  /// Standard output of a program that ends with 0.
  @discardableResult
  private static func run(_ program: URL, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    // Files, not pipes: a pipe that nobody reads would stop the program.
    let outputs = ["keluaran", "pesan"].map { root.appending(path: "\($0)-\(UUID().uuidString)") }
    for output in outputs { try Data().write(to: output) }
    process.standardOutput = try FileHandle(forWritingTo: outputs[0])
    process.standardError = try FileHandle(forWritingTo: outputs[1])
    try process.run()
    process.waitUntilExit()
    let texts = try outputs.map { try String(contentsOf: $0, encoding: .utf8) }
    guard process.terminationStatus == 0 else { throw Failure(description: "\(program.path()): \(texts[1].suffix(3_000))") }
    return texts[0]
  }
}
