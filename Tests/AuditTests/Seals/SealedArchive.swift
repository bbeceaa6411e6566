import Archive
import Fundamentals
import Handover
import Procedure
import Records
import Testing

@testable import Audit

/// A small archive with sealed receipts, which a test changes before it is audited.
struct SealedArchive {
  var tables: [String: String]
  var receipts: [(path: String, file: ReceiptFile)] = []
  var trust: Trust?
  let station: SealStation
  let office: SealSigningKey

  /// Trusts the station's key for the first half of 2025.
  init(rows: String = ExampleReceipt.rows) throws {
    tables = ["penyerahan.csv": rows + "\n"]
    office = try #require(SealSigningKey(seed: [UInt8](repeating: 1, count: 32)))
    let key = try #require(SealSigningKey(seed: [UInt8](repeating: 2, count: 32)))
    let certificate = try CertificateRecord(
      key: key.publicKey, name: "Pos 1", firstDay: #require(LocalDate(iso: "2025-01-01")),
      lastDay: #require(LocalDate(iso: "2025-06-30")), sequence: 1, role: .station
    ).signed(by: office)
    station = SealStation(key: key, name: "Pos 1", certificates: [certificate])
    var trust = Trust(office: "Dinas Contoh")
    trust.roots = [.init(key: office.publicKey, name: "Dinas Contoh")]
    self.trust = trust
  }

  /// Seals a receipt and puts it into the archive, changed.
  @discardableResult
  mutating func add(
    _ receipt: ExampleReceipt, after earlier: ReceiptFile? = nil, changing change: (inout ReceiptFile) throws -> Void = { _ in }
  ) throws -> ReceiptFile {
    var file = try receipt.sealed(by: station, predecessor: earlier)
    try change(&file)
    receipts.append((receipt.path, file))
    return file
  }

  /// A receipt of so many cards, with the rows that list them.
  static func large(_ count: Int) -> (receipt: ExampleReceipt, rows: String) {
    let cards = (1...count).map { ("631101250707\(padded($0, 4))", "B-\($0)") }
    let rows = cards.map { "BA-1,SES-1,30310001,2025-03-03T14:00:00,\($0.0),\($0.1)" }
    return (
      ExampleReceipt(name: "ba-1", cards: cards),
      (["nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko"] + rows).joined(separator: "\n")
    )
  }

  var texts: [(path: String, text: String)] {
    tables.map { (path: $0.key, text: $0.value) } + receipts.map { ($0.path, String(decoding: $0.file.json, as: UTF8.self)) }
      + (trust.map { [(Trust.fileName, String(decoding: $0.json, as: UTF8.self))] } ?? [])
  }

  func audit(threads: Int = 2, _ options: AuditOptions = AuditOptions()) throws -> AuditResult {
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    var options = options
    options.threads = threads
    let contents = try ArchiveReader.read(texts: texts, procedure: procedure, threads: threads)
    #expect(contents.records.unread.isEmpty)
    return try Audit.run(contents.records, procedure, options)
  }

  /// Findings about sealed receipts as `rule file`, in order.
  func found(threads: Int = 2) throws -> [String] {
    let result = try audit(threads: threads)
    return result.findings.filter { result.records.receipt(at: $0.position) != nil }.map {
      "\($0.rule.rawValue) \(result.records.path(of: $0.position).dropFirst("tanda-terima/".count).dropLast(".bast.json".count))"
    }
  }

  func problems() throws -> [SealProblem] { try audit().receipts.flatMap(\.check.problems) }
}
