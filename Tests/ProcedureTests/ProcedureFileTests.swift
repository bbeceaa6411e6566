import Fundamentals
import Procedure
import Testing

/// Every way a procedure file can be wrong, with the place an office is pointed to.
@Suite struct ProcedureFileTests {
  private static let head = """
    prosedur: contoh
    identitas: {instansi: Dinas, nama: SOP}
    pelaksana: {operator: Operator}
    peran: {operator: Operator}
    butir: {surat: Surat, kartu: Kartu}
    langkah:

    """

  /// Line 7 and on: one step a call, 7 lines each.
  private static func step(
    _ number: String, next: String, limit: String = "5 menit", unit: String = "siswa", extra: String = "tanda: []",
    item: String = "surat"
  ) -> String {
    """
      - nomor: \(number)
        kegiatan: Periksa surat
        pelaksana: [operator]
        peran: [operator]
        satuan: \(unit)
        mutu_baku: {kelengkapan: {butir: [\(item)]}, waktu: \(limit), output: {butir: kartu}}
        lanjut: \(next)
        \(extra)

    """
  }

  private func load(_ text: String) throws -> Procedure {
    try ProcedureFile.load(path: "sop.yaml", bytes: Array(text.utf8), calendar: .builtin)
  }

  private func found(_ text: String) -> [String] { problems { _ = try load(text) } }

  @Test func smallestFile() throws {
    let procedure = try load(ProcedureFileTests.head + ProcedureFileTests.step("1", next: "[]"))
    #expect(procedure.steps.count == 1)
    #expect(procedure.steps[0].shortName == "Periksa surat")
    #expect(procedure.steps[0].symbol == .process)
    #expect(procedure.steps[0].branches.isEmpty)
    #expect(procedure.roles.map(\.code) == ["operator"])
  }

  @Test(arguments: [
    (step("1", next: "[2]"), "branchToNowhere 13:14"),
    (step("1", next: "[{ke: 9, bila: [ya]}]"), "branchToNowhere 13:19"),
    (step("1", next: "[]") + step("2", next: "[]"), "unreachable 15:12"),
    (step("1", next: "[1]") + step("1", next: "[]"), "duplicate 15:12"),
    (step("1", next: "[4]") + step("4", next: "[]"), "stepNumber 15:12"),
    (step("satu", next: "[]"), "wrongType 7:12"),
    (step("1", next: "[]", unit: "kunjungan"), "unknownWord 11:13"),
    (step("1", next: "[]", extra: "tanda: [pencetkan]"), "unknownWord 14:13"),
    (step("1", next: "[]", extra: "simbol: bulat"), "unknownWord 14:13"),
    (step("1", next: "[]", extra: "ulang: sering"), "unknownWord 14:12"),
    (step("1", next: "[]", extra: "warna: biru"), "unknownKey 14:5"),
    (step("1", next: "[]", extra: "paling_singkat: -5"), "wrongType 14:21"),
    (step("1", next: "[]", item: "srat"), "undeclared 12:39"),
    (step("1", next: "[]", limit: "5 langkah"), "unreadableLimit 12:55"),
    (step("1", next: "[{ke: selesai, bila: [ya]}, {ke: 1, bila: [Tidak Tahu]}]"), "wrongType 13:56"),
    (step("1", next: "[{ke: selesai, bila: [ya]}, {ke: 1, bila: [ya]}]"), "duplicate 13:56"),
    (
      step("1", next: "[2]", extra: "tanda: [perekaman]") + step("2", next: "[]", extra: "tanda: [perekaman]"),
      "repeatedMark 22:13"
    ),
    (step("1", next: "[]", item: "{butir: surat, atau: [{langkah: 4, hasil: ya}]}"), "branchToNowhere 12:71"),
    (
      step("1", next: "[{ke: selesai, bila: [ya]}]", item: "{butir: surat, atau: [{langkah: 1, hasil: tidak}]}"),
      "unknownWord 12:71"
    ),
    ("  - nomor: 1\n", "missingKey 7:5"),
    ("  - langkah pertama\n", "wrongType 7:5"),
  ])
  func stepProblemsHavePlaces(_ steps: String, _ expected: String) {
    #expect(Array(Set(found(ProcedureFileTests.head + steps))) == [expected])
  }

  @Test(arguments: [
    ("", ["syntax 1:1"]),
    ("# hanya catatan\n", ["syntax 1:1"]),
    ("- daftar\n", ["wrongType 1:1"]),
    ("prosedur: [a\n", ["syntax 2:1"]),
    ("prosedur: a\nprosedur: b\n", ["duplicate 1:1"]),
    ("prosedur: &a contoh\n", ["anchor 1:11", "missingKey 1:1"]),
    ("a: &a\n  b: 1\n", ["anchor 1:4"]),
    ("prosedur: a\n---\nprosedur: b\n", ["syntax 2:1"]),
    ("prosedur: \u{E000}\n", ["syntax 1:11"]),
    ("\tprosedur: a\n", ["syntax 1:1"]),
    (String(repeating: "[", count: 100_000), ["tooDeep 1:65"]),
    (String(repeating: "- ", count: 50_000), ["tooDeep 1:201"]),
    ("prosedur: \u{0}\n", ["syntax 1:11"]),
  ])
  func yamlProblemsHavePlaces(_ text: String, _ expected: [String]) {
    #expect(Set(found(text)) == Set(expected))
  }

  @Test func aliasBombIsRefusedAtOnce() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    text += "? *a40\n: x\n"
    #expect(found(text).contains { $0.hasPrefix("unknownKey") || $0.hasPrefix("anchor") })
  }

  @Test func starsAndAmpersandsInTextAreText() throws {
    let text = ProcedureFileTests.head + ProcedureFileTests.step("1", next: "[]", extra: "keterangan: \"*penting &lain\"")
    #expect(try load(text).steps[0].remark == "*penting &lain")
  }

  @Test func bytesThatAreNoProcedure() {
    let calendar = WorkingCalendar.builtin
    #expect(
      problems { _ = try ProcedureFile.load(path: "a", bytes: [0xFF, 0xFE, 0x00], calendar: calendar) } == ["notText 1:1"])
    let large = Array(repeating: UInt8(ascii: "#"), count: (1 << 20) + 1)
    #expect(problems { _ = try ProcedureFile.load(path: "a", bytes: large, calendar: calendar) } == ["fileTooLarge 1:1"])
  }

  @Test func atMost64Steps() throws {
    let steps = (1...65).map { ProcedureFileTests.step("\($0)", next: $0 < 65 ? "[\($0 + 1)]" : "[]") }
    #expect(found(ProcedureFileTests.head + steps.joined()) == ["tooManySteps 519:5"])
    let fewer = (1...64).map { ProcedureFileTests.step("\($0)", next: $0 < 64 ? "[\($0 + 1)]" : "[]") }
    #expect(try load(ProcedureFileTests.head + fewer.joined()).steps.count == 64)
  }

  @Test func allProblemsAreShownInBothLanguages() {
    let text =
      ProcedureFileTests.head
      + ProcedureFileTests.step("1", next: "[]", limit: "9 1234 5678 9012 3456 menit", unit: "sisw", extra: "katerangan: a")
    do {
      _ = try load(text)
      Issue.record("The file is wrong")
    } catch {
      guard let error = error as? ProcedureError else { return }
      #expect(error.problems.map(\.kind) == [.unknownWord, .unreadableLimit, .unknownKey])
      let english = error.message(in: .english).split(separator: "\n")
      #expect(english.first == #"sop.yaml:11:13: The word "sisw" is not known. Perhaps "siswa" is meant."#)
      #expect(english.last == #"sop.yaml:14:5: The key "katerangan" is not known here. Perhaps "keterangan" is meant."#)
      #expect(!error.message(in: .indonesian).contains("1234 5678"))
      #expect(error.message(in: .indonesian).contains("Mungkin maksudnya \"siswa\""))
    }
  }

  @Test func hostileFileIsAnsweredBriefly() {
    let codes = (0..<5_000).map { "kode\($0): x" }.joined(separator: ", ")
    let items = (0..<5_000).map { "salah\($0)" }.joined(separator: ", ")
    let text =
      ProcedureFileTests.head.replacing("surat: Surat", with: codes) + ProcedureFileTests.step("1", next: "[]", item: items)
    #expect(found(text).count == 100)
  }

  @Test func codesThatArchivesCannotTellApart() {
    let text = ProcedureFileTests.head.replacing("surat: Surat", with: "surat_a: Surat, surata: Surat")
    #expect(found(text + ProcedureFileTests.step("1", next: "[]", item: "surat_a")) == ["duplicate 5:25"])
  }
}
