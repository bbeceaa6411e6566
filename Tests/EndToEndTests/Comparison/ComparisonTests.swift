import Archive
import Audit
import Foundation
import Fundamentals
import Procedure
import Testing

@testable import Reporting

/// An audit beside an earlier one: what is new, gone and the same.
struct ComparisonTests {
  private let scratch = ScratchFolder()
  private static let steps = "id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil"
  private static let siti = "6311015205080001"
  private static let budi = "6311010103080001"
  private static let amin = "6311010203070002"

  /// Step 6 of a student on 3 March: over the limit of 20 minutes by what is above.
  private static func recording(_ nik: String, minutes: Int, session: String = "S1") -> String {
    "\(session),6,\(nik),2025-03-03T09:00:00,2025-03-03T\(padded(9 + minutes / 60, 2)):\(padded(minutes % 60, 2)):00,P1,berhasil"
  }

  private func audit(_ rows: [String], students: [String], waivers: [String] = []) throws -> AuditResult {
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    let files = [
      ("siswa.csv", "nik,nama,tanggal_lahir,npsn\n" + students.map { "\($0),N,2007-01-01,30310001\n" }.joined()),
      ("sesi.csv", "id_sesi,npsn,tanggal\nS1,30310001,2025-03-03\nS2,30310001,2025-03-04\n"),
      ("langkah.csv", ([Self.steps] + rows).joined(separator: "\n") + "\n"),
      ("pengecualian.csv", "aturan,sasaran,alasan,disetujui_oleh,berlaku_sampai\n" + waivers.map { $0 + "\n" }.joined()),
    ].map { (path: $0.0, text: $0.1) }
    let contents = try ArchiveReader.read(texts: files, procedure: procedure, threads: 2)
    return try Audit.run(contents.records, procedure, AuditOptions(asOf: LocalDate(iso: "2025-03-10"), threads: 2))
  }

  private func earlier(_ result: AuditResult, unmasked: Bool = false) throws -> EarlierAudit {
    var bytes: [UInt8] = []
    let collected = Pieces()
    AuditJSON(result, language: .indonesian, unmasked: unmasked).write(to: PieceQueue { collected.bytes += $0 }, threads: 1)
    bytes = collected.bytes
    try scratch.write(String(decoding: bytes, as: UTF8.self), to: "audit.json")
    return try EarlierAudit(path: scratch.path("audit.json"))
  }

  private final class Pieces: @unchecked Sendable {
    var bytes: [UInt8] = []
  }

  /// Findings over the limit that are new and gone, by the minutes measured.
  private func compare(
    _ before: [String], _ after: [String], students: ([String], [String]), unmasked: Bool = false
  ) throws -> (new: [Int], gone: Int, comparison: Comparison) {
    let old = try earlier(audit(before, students: students.0), unmasked: unmasked)
    let result = try audit(after, students: students.1)
    let comparison = Comparison(result, earlier: old, language: .indonesian)
    let new = comparison.new.map { result.findings[$0] }.filter { $0.rule == .timeOverLimit }.map { Int($0.measured) / 60 }
    let gone = comparison.resolved.count { old.finding($0)?.rule == Array("time.over-limit".utf8) }
    return (new, gone, comparison)
  }

  @Test(arguments: ["normal-080", "clean-040"]) func `an audit beside itself has nothing new`(_ name: String) throws {
    let result = try OutputExample(name).result
    let comparison = try Comparison(result, earlier: earlier(result), language: .indonesian)
    #expect(comparison.new.isEmpty && comparison.resolved.isEmpty)
    #expect(comparison.remaining == result.findings.count)
    #expect(comparison.identity == .key)
  }

  @Test func `with the same students a finding is known by its person, wherever its row moved`() throws {
    let all = [Self.siti, Self.budi]
    let answer = try compare(
      [Self.recording(Self.siti, minutes: 25), Self.recording(Self.budi, minutes: 10)],
      [Self.recording(Self.budi, minutes: 30), Self.recording(Self.siti, minutes: 25)], students: (all, all.reversed()))
    #expect(answer.comparison.identity == .key)
    #expect(answer.new == [30])
    #expect(answer.gone == 0)
  }

  @Test func `another measured value of the same finding is no new finding`() throws {
    let all = [Self.siti]
    let answer = try compare(
      [Self.recording(Self.siti, minutes: 25)], [Self.recording(Self.siti, minutes: 35)], students: (all, all))
    #expect(answer.new.isEmpty && answer.gone == 0)
  }

  @Test func `another session is another finding`() throws {
    let all = [Self.siti]
    let answer = try compare(
      [Self.recording(Self.siti, minutes: 25)], [Self.recording(Self.siti, minutes: 25, session: "S2")], students: (all, all))
    #expect(answer.new == [25] && answer.gone == 1)
  }

  @Test func `when students were added, the last four digits and the measured value tell persons apart`() throws {
    // Siti and Budi share 0001: Budi's is the new one, since Siti's took as long as before.
    let answer = try compare(
      [Self.recording(Self.siti, minutes: 25)],
      [Self.recording(Self.budi, minutes: 40), Self.recording(Self.siti, minutes: 25)],
      students: ([Self.siti, Self.budi], [Self.siti, Self.budi, Self.amin]))
    #expect(answer.comparison.identity == .ending)
    #expect(answer.new == [40] && answer.gone == 0)
    #expect(answer.comparison.uncertain > 0)
  }

  @Test func `an unmasked audit knows persons by their NIKs even then`() throws {
    let answer = try compare(
      [Self.recording(Self.siti, minutes: 25)], [Self.recording(Self.budi, minutes: 25)],
      students: ([Self.siti, Self.budi], [Self.siti, Self.budi, Self.amin]), unmasked: true)
    #expect(answer.comparison.identity == .number)
    #expect(answer.new == [25] && answer.gone == 1)
    #expect(answer.comparison.uncertain == 0)
  }

  @Test func `a finding that a waiver covers now is not gone`() throws {
    let all = [Self.siti]
    let rows = [Self.recording(Self.siti, minutes: 25)]
    let old = try earlier(audit(rows, students: all))
    let result = try audit(rows, students: all, waivers: ["time.over-limit,*,Listrik,Kepala,2025-12-31"])
    let comparison = Comparison(result, earlier: old, language: .indonesian)
    #expect(comparison.new.isEmpty && comparison.resolved.isEmpty)
    #expect(comparison.newlyWaived == 1 && comparison.noLongerWaived == 0)
    let back = try Comparison(audit(rows, students: all), earlier: earlier(result), language: .indonesian)
    #expect(back.noLongerWaived == 1)
  }

  @Test func `the figures of the earlier audit are read as written`() throws {
    let result = try OutputExample("normal-080").result
    let old = try earlier(result)
    #expect(old.asOf == result.asOf)
    #expect(old.procedure == "balangan-2020")
    for (index, step) in result.procedure.steps.enumerated() {
      #expect(old.steps[step.number] == result.figures.whole.steps[index].compared)
    }
    #expect(old.schools.values.reduce(0) { $0 + $1.assessed } == result.figures.whole.total.assessed)
    #expect(old.stages.values.reduce(0, +) == result.openWork.count)
  }
}
