import Archive
import Audit
import Fundamentals
import Procedure
import Records
import Testing

/// SOPs of other offices, audited with no code of their own: a procedure file is all it takes.
struct OtherProceduresTests {
  /// One carrying-out of a step in a session.
  private struct Work {
    var step: Int
    var minutes: Int
    var outcome = "selesai"
    var officer: String?
    var items: String?
    var output: String?
  }

  /// Audits one session in which the work was done one after the other from eight o'clock on.
  private func audit(_ id: String, _ work: [Work]) throws -> [String] {
    let procedure = try #require(Procedure.builtin(id))
    var rows = ["id_sesi,langkah,mulai,selesai,id_petugas,hasil,kelengkapan,output"]
    var minute = 8 * 60
    func time(_ minute: Int) -> String { "2025-03-03T\(padded(minute / 60, 2)):\(padded(minute % 60, 2)):00" }
    for entry in work {
      let step = try #require(procedure.steps.first { $0.number == entry.step })
      let officer = entry.officer ?? "P-\(step.roles.first ?? "")"
      let items = entry.items ?? step.standard.requirements.map(\.item).joined(separator: "|")
      let output = entry.output ?? step.standard.output ?? ""
      rows.append(
        "S-1,\(entry.step),\(time(minute)),\(time(minute + entry.minutes)),\(officer),\(entry.outcome),\(items),\(output)")
      minute += entry.minutes
    }
    let roles = Set(procedure.steps.flatMap(\.roles)).sorted()
    let officers = ["id_petugas,nama,nip,peran"] + roles.map { "P-\($0),Nama,,\($0)" }
    let texts = [
      ("langkah.csv", rows.joined(separator: "\n") + "\n"), ("petugas.csv", officers.joined(separator: "\n") + "\n"),
      ("sesi.csv", "id_sesi,npsn,tanggal,petugas,perangkat\nS-1,,2025-03-03,,\n"),
    ]
    let contents = try ArchiveReader.read(texts: texts, procedure: procedure)
    let result = try Audit.run(contents.records, procedure, AuditOptions())
    return result.findings.map { finding in
      let step = finding.stepIndex.map { " \(procedure.steps[$0].number)" } ?? ""
      return finding.rule.rawValue + step
    }
  }

  @Test func `a letter within the town goes by without the courier`() throws {
    let work = [
      Work(step: 1, minutes: 30), .init(step: 2, minutes: 60), .init(step: 3, minutes: 300, outcome: "dalam_kota"),
      .init(step: 5, minutes: 10),
    ]
    #expect(try audit("bps-027", work).isEmpty)
  }

  @Test func `a letter out of town needs the courier, and takes at most five hours to sort`() throws {
    let work = [
      Work(step: 1, minutes: 30), .init(step: 2, minutes: 60), .init(step: 3, minutes: 301, outcome: "luar_kota"),
      .init(step: 5, minutes: 10),
    ]
    #expect(try audit("bps-027", work) == ["flow.skipped 4", "time.over-limit 3"])
  }

  @Test func `a failed trial leads back to the diagnosis`() throws {
    let once = [(1, 5), (2, 10), (3, 10)].map { Work(step: $0.0, minutes: $0.1) }
    func repair(_ result: String) -> [Work] {
      [
        Work(step: 4, minutes: 30), Work(step: 5, minutes: 5, outcome: "bukan_pc"),
        Work(step: 7, minutes: 90, outcome: "tidak_perlu_pasta"), Work(step: 9, minutes: 20),
        Work(step: 10, minutes: 10, outcome: result),
      ]
    }
    let end = [Work(step: 11, minutes: 10), Work(step: 12, minutes: 10, outcome: "tidak_butuh_komponen")]
    #expect(try audit("bps-042", once + repair("tidak_normal") + repair("normal") + end).isEmpty)
  }

  @Test func `a second repair that no trial called for reads as one trial recorded wrongly`() throws {
    let repair = [
      Work(step: 4, minutes: 30), Work(step: 5, minutes: 5, outcome: "bukan_pc"),
      Work(step: 7, minutes: 90, outcome: "tidak_perlu_pasta"), Work(step: 9, minutes: 20),
      Work(step: 10, minutes: 10, outcome: "normal"),
    ]
    let start = [(1, 5), (2, 10), (3, 10)].map { Work(step: $0.0, minutes: $0.1) }
    // Cheaper than five repeated steps: the first trial is out of place, one with another outcome is missing.
    let flow = try audit("bps-042", start + repair + repair).filter { $0.hasPrefix("flow.") }
    #expect(flow == ["flow.skipped 10", "flow.unexpected 10"])
  }

  @Test func `a limit per item bounds one item when nobody says how many there were`() throws {
    let work = [Work(step: 1, minutes: 15), .init(step: 2, minutes: 11), .init(step: 3, minutes: 5)]
    #expect(try audit("bps-018", work) == ["time.over-limit 2"])
  }

  @Test func `roles, items and outputs are those of the file`() throws {
    let work = [
      Work(step: 1, minutes: 15, officer: "P-unit_kearsipan"), .init(step: 2, minutes: 10, items: ""),
      .init(step: 3, minutes: 5, output: "-"),
    ]
    #expect(try audit("bps-018", work) == ["output.missing 3", "role.unauthorised 1"])
  }
}
