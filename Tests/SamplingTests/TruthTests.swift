import Testing

@testable import Sampling

@Suite("The truth beside a sample")
struct TruthTests {
  @Test("Every rule is broken somewhere", arguments: [200, 300, 1_000])
  func everyRule(students: Int) throws {
    let found = Set(try SampleArchive(students, seed: 8).truth().findings.map(\.rule))
    #expect(Rule.allCases.map(\.rawValue).filter { !found.contains($0) } == [])
  }

  @Test("About one student in twenty is concerned")
  func share() throws {
    #expect((90...150).contains(try SampleArchive(2_000).truth().findings.count))
  }

  @Test("One waiver holds, another has run out")
  func waivers() throws {
    let archive = try SampleArchive(400)
    let asOf = try archive.truth().asOf
    let waived = try archive.truth().findings.filter(\.waived)
    #expect(Set(waived.map(\.rule)) == ["time.over-limit", "flow.skipped"])
    let lastDays = try archive.rows("pengecualian").compactMap { $0["berlaku_sampai"] }
    #expect(lastDays.contains { $0 < asOf })
    #expect(lastDays.count { $0 >= asOf } == waived.count)
  }

  @Test("Each finding names a session, a student and a step that exist")
  func places() throws {
    let archive = try SampleArchive(600, seed: 4)
    let sessions = Set(try archive.rows("sesi").compactMap { $0["id_sesi"] })
    let students = Set(try archive.rows("siswa").compactMap { $0["nik"] })
    for finding in try archive.truth().findings {
      if let session = finding.session { #expect(sessions.contains(session)) }
      if let nik = finding.nik, finding.rule != "data.reference-unknown" { #expect(students.contains(nik)) }
      if let step = finding.step { #expect((1...8).contains(step)) }
    }
  }

  @Test("No student carries two deviations")
  func apart() throws {
    let niks = try SampleArchive(1_500, seed: 6).truth().findings.compactMap(\.nik)
    // A card handed over early belongs to a session's deviation, so that its owner may have one of their own.
    #expect(niks.count - Set(niks).count <= 2)
  }

  @Test("The season's last day is the latest time in the archive")
  func lastDay() throws {
    let archive = try SampleArchive(300)
    let times = try archive.rows("perekaman").compactMap { $0["waktu"] } + archive.rows("persediaan").compactMap { $0["waktu"] }
    #expect(try times.max()?.hasPrefix(archive.truth().asOf) == true)
  }

  @Test("Cards nobody has signed for are open work")
  func unsignedCards() throws {
    let archive = try SampleArchive(900, deviations: false)
    let printed = Set(try archive.rows("pencetakan").filter { $0["hasil"] == "berhasil" }.compactMap { $0["nomor_blangko"] })
    let signed = Set(try archive.rows("penyerahan").compactMap { $0["nomor_blangko"] })
    #expect(try archive.truth().openWork["printed-not-handed-over"] == printed.subtracting(signed).count)
  }
}
