import Audit
import Foundation
import Testing

@testable import Reporting

/// Editions for one school and for one officer: what they may not disclose stands in none of their bytes.
struct EditionTests {
  let scratch = ScratchFolder()

  /// The columns of a table of the example, by their names.
  private func rows(_ table: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: OutputExample.archive("normal-080") + "/\(table).csv", encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    return lines.dropFirst().map { cells in
      Dictionary(uniqueKeysWithValues: zip(lines[0], cells).map { (String($0), String($1)) })
    }
  }

  private func site(_ options: [String]) throws -> [String: Data] {
    let arguments = ["audit", try OutputExample.archive("normal-080"), "--output", scratch.path("situs")] + options
    let answer = try CommandCall(arguments, in: scratch).answer()
    #expect(answer.code == 0, "\(answer.errors)")
    return try tree(scratch.path("situs"))
  }

  /// Every place in any file, or in a file's name, where one of the words stands by itself.
  private func places(of words: some Sequence<String>, in files: [String: Data]) -> [String] {
    var found: [String] = []
    let words = Set(words).filter { $0.count > 2 }
    for (name, data) in files {
      let text = name + "\n" + String(decoding: data, as: UTF8.self)
      for word in words where text.contains(word) { found.append("\(name): \(word)") }
    }
    return found.sorted()
  }

  private func officers(but kept: String? = nil) throws -> [String] {
    try rows("petugas").filter { $0["id_petugas"] != kept }.flatMap { row in
      ["id_petugas", "nama", "nip"].compactMap { row[$0] }
    }
  }

  @Test func `a school's edition shows its own students and nobody else's, and no officer`() throws {
    let schools = try rows("sekolah").compactMap { $0["npsn"] }
    let school = try #require(schools.first)
    let files = try site(["--audience", "school", "--school", school])
    #expect(files["index.html"] != nil && files["sekolah/\(school).html"] != nil)
    #expect(files.keys.allSatisfy { !$0.hasPrefix("petugas/") && !$0.hasPrefix("perangkat/") && $0 != "audit.json" })
    #expect(try places(of: officers(), in: files) == [])
    let students = try rows("siswa")
    #expect(places(of: students.compactMap { $0["nik"] }, in: files) == [])
    let own = Set(students.filter { $0["npsn"] == school }.compactMap { $0["nama"] })
    let others = Set(students.filter { $0["npsn"] != school }.compactMap { $0["nama"] }).subtracting(own)
    // A name that is part of an own student's name proves nothing.
    #expect(places(of: others.filter { other in !own.contains { $0.contains(other) } }, in: files) == [])
    #expect(places(of: own, in: files) != [])
    let otherSchools = try rows("sekolah").filter { $0["npsn"] != school }
    let procedure = try String(contentsOfFile: scratch.path("situs/sop.md"), encoding: .utf8)
    let names = otherSchools.flatMap { [$0["npsn"], $0["nama"], $0["kepala_sekolah"]].compactMap(\.self) }
    #expect(places(of: names.filter { !procedure.contains($0) }, in: files) == [])
  }

  @Test func `a school's edition has no device, no lane of an officer and no figures of the whole archive`() throws {
    let school = try #require(try rows("sekolah").first?["npsn"])
    let files = try site(["--audience", "school", "--school", school])
    let devices = try rows("perangkat").compactMap { $0["id_perangkat"] }
    // The reference of the rules has examples of its own.
    #expect(places(of: devices, in: files.filter { !$0.key.hasPrefix("aturan/") }) == [])
    for (name, data) in files where name.hasPrefix("sesi/") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("Urutan waktu") && !text.contains(">petugas<") && !text.contains("| petugas |"), "\(name)")
    }
    #expect(!String(decoding: try #require(files["index.md"]), as: UTF8.self).contains("tidak terbaca"))
  }

  @Test(arguments: [["--audience", "school", "--school"], ["--audience", "operator", "--officer"]])
  func `the signed SOP stands as it was signed`(options: [String]) throws {
    let subject = try #require(try options[1] == "school" ? rows("sekolah").first?["npsn"] : rows("petugas").first?["id_petugas"])
    let files = try site(options + [subject])
    let text = String(decoding: try #require(files["sop.md"]), as: UTF8.self)
    #expect(text.contains("Kepala Dinas") && !text.contains("petugas, HIF"))
  }

  @Test func `an officer's edition shows no other officer`() throws {
    let officer = try #require(
      try rows("langkah_SES-001").compactMap { $0["id_petugas"] }.first { !$0.isEmpty && !$0.contains("|") })
    let files = try site(["--audience", "operator", "--officer", officer, "--language", "en"])
    #expect(files["petugas/\(officer.lowercased()).html"] != nil && files["sesi/ses-001.html"] != nil)
    #expect(try places(of: officers(but: officer), in: files) == [])
    #expect(places(of: [officer], in: files) != [])
    // Nothing is left of what compares officers, its heading and its note neither.
    #expect(files.allSatisfy { !String(decoding: $0.value, as: UTF8.self).contains("Pace of each recording set") })
    let first = String(decoding: files["index.html"] ?? Data(), as: UTF8.self)
    #expect(first.contains("<h1") && first.contains("Work of ") && first.contains("(\(officer))</h1>"))
  }

  @Test func `no link of an edition leads to a page that it lacks`() throws {
    let school = try #require(try rows("sekolah").first?["npsn"])
    let files = try site(["--audience", "school", "--school", school])
    for (name, data) in files where name.hasSuffix(".html") {
      for match in String(decoding: data, as: UTF8.self).matches(of: /href="([^"#:]+)["#]/) {
        let target = URL(filePath: "/" + name).deletingLastPathComponent().appending(path: String(match.output.1)).standardized
        #expect(files[String(target.path().dropFirst())] != nil, "\(name) → \(match.output.1)")
      }
    }
  }

  @Test(arguments: [
    (["--audience", "school"], "--school"),
    (["--audience", "operator"], "--officer"),
    (["--audience", "operator", "--officer", "TIDAK-ADA"], "TIDAK-ADA"),
    (["--audience", "school", "--school", "1", "--unmasked"], "--unmasked"),
    (["--single-file", "--json-only"], "--json-only"),
  ])
  func `an edition that cannot be made is refused`(options: [String], word: String) throws {
    let arguments = ["audit", try OutputExample.archive("normal-080"), "--output", scratch.path("situs")] + options
    let answer = try CommandCall(arguments, in: scratch).answer()
    #expect(answer.code == 64)
    #expect(answer.errors.contains(word))
    #expect(scratch.names.isEmpty)
  }

  @Test func `a drawing goes for a name in it, also on two lines, and not for a word that begins like one`() {
    var names = HiddenNames()
    names.insert(["PRINT-01", "Ni'mah Sari"], substitute: "petugas")
    #expect(names.occur(inDrawing: "<svg><title>Lama</title><text x=\"1\">print-01</text></svg>"))
    #expect(names.occur(inDrawing: "<svg><text>Ni&#39;mah</text><text>Sari</text></svg>"))
    #expect(!names.occur(inDrawing: "<svg><title>7. Pencetakan dan printer</title><text class=\"print-01\">Sari</text></svg>"))
  }

  @Test func `an officer without sessions reads where the own work stands`() throws {
    let example = try FormsExample([
      "petugas.csv": ["id_petugas,nama", "P1,Siti Aminah"],
      "langkah.csv": [
        "id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil",
        ",7,6311015205080001,2025-03-03T09:00:00,2025-03-03T09:02:00,P1,berhasil",
      ],
    ])
    let officer = try #require(example.context.result.figures.officers.first?.id)
    let document = OfficerWorkPage(context: example.context, officer: officer, sessions: []).document()
    #expect(document.title == "Pekerjaan Siti Aminah (P1)")
    let text = RenderedPage(document).markdown
    #expect(text.contains("Tidak ada sesi dengan petugas ini") && text.contains("[Angka sendiri](petugas/"))
  }
}
