import Foundation
import Records
import Testing

@testable import Archive

/// Compressed XES logs.
struct GzipReadingTests {
  /// A log of 40 traces, compressed without a name and a time.
  private static func compressed() throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/gzip")
    process.arguments = ["-nc"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let traces = (0..<40).map { "<trace><string key=\"concept:name\" value=\"63\($0)\"/>\(event("Perekaman"))</trace>" }
    try input.fileHandleForWriting.write(contentsOf: Data(xes(traces.joined(separator: "\n")).utf8))
    try input.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd().map { Array($0) }
    process.waitUntilExit()
    return try #require(bytes)
  }

  private func read(_ bytes: [UInt8]) throws -> EventLogFile {
    let mapping = try eventLogSettings("kegiatan: {Perekaman: 6}\nkolom: {\"concept:name(case)\": nik}").eventLogs.first
    return bytes.withUnsafeBytes { EventLogFile($0, .xes, mapping: mapping) }
  }

  @Test func aCompressedLogIsRead() throws {
    let log = try read(GzipReadingTests.compressed())
    #expect(log.problem == nil)
    #expect(log.tables.first?.rows.rows.count == 40)
  }

  @Test func zerosBehindTheTextAreNoDamage() throws {
    let log = try read(GzipReadingTests.compressed() + [0, 0, 0])
    #expect(log.tables.first?.rows.rows.count == 40)
    #expect(log.problem == nil)
  }

  @Test(arguments: [0.2, 0.5, 0.9, 0.99])
  func aTruncatedLogKeepsWhatWasRead(_ share: Double) throws {
    let whole = try GzipReadingTests.compressed()
    let log = try read(Array(whole.prefix(Int(Double(whole.count) * share))))
    #expect(log.problem?.problem == .truncated)
    let rows = log.tables.first?.rows.rows.count ?? 0
    #expect(rows < 40 || share > 0.9)
    #expect(log.problem?.isPartial == (rows > 0))
  }

  @Test func aDamagedLogIsNamed() throws {
    var bytes = try GzipReadingTests.compressed()
    for index in bytes.count / 2..<bytes.count / 2 + 20 { bytes[index] ^= 0xFF }
    let problem = try #require(try read(bytes).problem?.problem)
    #expect(problem != .truncated)
  }
}
