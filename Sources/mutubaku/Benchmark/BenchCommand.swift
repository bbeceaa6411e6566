import ArgumentParser
import Foundation
import Fundamentals

/// For developers: how long an audit takes, beside what others take for a part of it.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Ukur kecepatan / Measure speed.", shouldDisplay: false,
    subcommands: [BenchRunCommand.self, BenchSiteCommand.self, BenchReceiptsCommand.self, BenchCompareCommand.self])
}

struct BenchRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "Ukur / Measure.")

  @Option(parsing: .upToNextOption, help: "Jumlah siswa / Numbers of students.")
  var students: [Int] = [10_000, 100_000, 1_000_000]

  @Option(help: "Ulangan; yang dicatat mediannya / Runs, of which the median counts.")
  var runs = 5

  @Option(help: "Folder arsip yang disimpan / Where archives are kept.")
  var cache = ".build/bench"

  @Option(help: "Berkas hasil / The file of results.")
  var output = ".build/bench/results.json"

  @Option(help: "Folder skrip pembanding / Scripts of the peers.")
  var scripts = "Tests/Benchmarks"

  @Option(help: "Python yang memuat pembanding / The Python that has the peers.")
  var python = "python3"

  @Option(help: "Pembanding sampai sekian siswa / Peers up to this many students.")
  var peersUpTo = 1_000_000

  func validate() throws {
    guard runs > 0, students.allSatisfy({ $0 > 0 }) else { throw ValidationError("--runs, --students: 1 …") }
  }

  func run() throws {
    try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
    let peers = BenchPeer.allCases.filter { $0.isInstalled(python) }
    var results: [BenchResult] = []
    for count in students {
      for extent in BenchArchive.Extent.allCases {
        let measured = try measure(BenchArchive(students: count, extent: extent, cache: cache), peers)
        for result in measured { Terminal.say(BenchTable.line(result)) }
        for line in BenchTable.ratios(measured) { Terminal.say(line) }
        results += measured
      }
    }
    try BenchFile(version: Version.current, processors: processorCount, results: results).write(to: output)
  }

  /// All programs take turns, so that what else the machine does weighs on all of them alike.
  private func measure(_ archive: BenchArchive, _ peers: [BenchPeer]) throws -> [BenchResult] {
    let pages = try BenchPages(cache + "/situs")
    defer { pages.clear() }
    var programs: [(name: String, run: () -> ChildRun?)] = [
      ("mutubaku", { audit(archive.path, pages.next(), ["--json-only"]) })
    ]
    // Pages of a whole province are no daily work.
    let hasPages = archive.students <= 100_000 && archive.extent == .whole
    if hasPages {
      programs.append(("mutubaku-site", { audit(archive.path, pages.nextSite(), []) }))
      programs.append(("mutubaku-pages", { BenchSiteCommand.measure(archive.path, pages.next()) }))
      programs.append(("mutubaku-same", { audit(archive.path, pages.latest, []) }))
    }
    if archive.students <= peersUpTo {
      for peer in peers where peer == .hugo ? hasPages : archive.extent == .executions || !peer.isSlow {
        programs.append((peer.rawValue, { peer.run(python, scripts: scripts, archive: archive.path, pages: pages) }))
      }
    }
    var measured = [[ChildRun]](repeating: [], count: programs.count)
    // The first round only warms the file cache.
    for round in 0...runs {
      for (index, program) in programs.enumerated() {
        if let run = program.run(), run.exitCode == 0, round > 0 { measured[index].append(run) }
      }
    }
    let size = archive.byteCount
    return zip(programs, measured).compactMap { program, runs in
      BenchResult(program: program.name, students: archive.students, extent: archive.extent.rawValue, archiveBytes: size, runs)
    }
  }

  private func audit(_ archive: String, _ output: String, _ options: [String]) -> ChildRun? {
    ChildRun("/proc/self/exe", ["audit", archive, "--output", output, "--procedure", "balangan-2020", "--quiet"] + options)
  }
}

struct BenchCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "compare", abstract: "Bandingkan dua hasil / Compare two results.")

  @Argument var old: String
  @Argument var new: String

  func run() throws {
    for line in BenchTable.comparison(try BenchFile(path: old), try BenchFile(path: new)) { Terminal.say(line) }
  }
}
