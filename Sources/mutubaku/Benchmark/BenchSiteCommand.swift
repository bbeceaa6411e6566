import Archive
import ArgumentParser
import CMemory
import Foundation
import Fundamentals
import Reporting

/// From the figures of an audit to written pages, measured apart from reading and auditing: what a site generator does.
struct BenchSiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "site", abstract: "Ukur halaman saja / Measure pages only.")

  @Argument var archive: String
  @Argument var output: String
  /// Gets seconds on the wall and of processor time.
  @Argument var timing: String

  func run() throws {
    memory_keep_freed()
    var run = AuditRun(archive: archive, output: output)
    run.procedure = try ProcedureArgument.load("balangan-2020")
    run.site.isPagesOnly = true
    run.isQuiet = true
    let (contents, result) = try run.read(ProgressLine(quiet: true))
    let folder = try OutputFolder(output, archive: archive)
    defer { folder.discard() }
    let (wall, processor) = (ContinuousClock.now, BenchSiteCommand.processor)
    let templates = try TemplateSet()
    let builder = SiteBuilder(result, inputs: contents.inputs.map { ($0, nil) }, options: run.site)
    let pages = try run.pages(result, contents, digests: contents.inputs.map { _ in nil }, templates)
    try builder.build(into: folder, pages: pages, files: templates.siteFiles)
    try folder.commit()
    let seconds = (ContinuousClock.now - wall) / .seconds(1)
    try Data("\(seconds) \(BenchSiteCommand.processor - processor)\n".utf8).write(to: URL(filePath: timing))
  }

  /// Seconds of processor time of this process so far.
  private static var processor: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// One such run by a process of its own; nil when it failed.
  static func measure(_ archive: String, _ output: String) -> ChildRun? {
    let timing = output + ".waktu"
    guard var run = ChildRun("/proc/self/exe", ["bench", "site", archive, output, timing]), run.exitCode == 0,
      let text = try? String(contentsOfFile: timing, encoding: .utf8)
    else { return nil }
    let values = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard values.count == 2 else { return nil }
    (run.wall, run.processor) = (values[0], values[1])
    return run
  }
}
