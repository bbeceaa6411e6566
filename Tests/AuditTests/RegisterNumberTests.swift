import Records
import Testing

@testable import Audit

/// `identity.*`: what the digits of a NIK say against the row it stands in.
@Suite struct RegisterNumberTests {
  /// The person of the examples: a woman born on 12 May 2008 in Paringin.
  private static let header = "nik,nama,jenis_kelamin,tanggal_lahir"

  private func findings(_ rows: [String]) throws -> [String] {
    let example = try RegisterExample(["siswa.csv": [Self.header] + rows])
    return example.registerFindings().map(example.text)
  }

  @Test(
    "A row that agrees with its number, or says nothing, is in order",
    arguments: [
      "6311015205080001,Siti,P,2008-05-12", "6311011205080001,Budi,L,2008-05-12", "6311015205080001,Siti,,",
      "6311015205080001,Siti,-,-", ",Tanpa Nomor,P,2008-05-12",
    ])
  func inOrder(_ row: String) throws {
    #expect(try findings([row]).isEmpty)
  }

  @Test(
    "One row, one deviation",
    arguments: [
      ("631101520508001,Siti,P,2008-05-12", "identity.nik-format 631101520508001 siswa.csv:2"),
      ("0311015205080001,Siti,P,2008-05-12", "identity.nik-format 0311015205080001 siswa.csv:2"),
      ("63110152050800011,Siti,L,1999-01-01", "identity.nik-format 63110152050800011 siswa.csv:2"),
      ("6399995205080001,Siti,P,2008-05-12", "identity.nik-region 6399995205080001 siswa.csv:2"),
      ("6311015205080001,Siti,P,2008-05-13", "identity.nik-birthdate 6311015205080001 siswa.csv:2"),
      ("6311015205080001,Siti,P,2008-06-12", "identity.nik-birthdate 6311015205080001 siswa.csv:2"),
      ("6311015205080001,Siti,P,2007-05-12", "identity.nik-birthdate 6311015205080001 siswa.csv:2"),
      ("6311015205080001,Siti,L,2008-05-12", "identity.nik-sex 6311015205080001 siswa.csv:2"),
      ("6311011205080001,Budi,P,2008-05-12", "identity.nik-sex 6311011205080001 siswa.csv:2"),
    ])
  func deviation(_ row: String, _ expected: String) throws {
    #expect(try findings([row]) == [expected])
  }

  @Test("The century is not in the number")
  func century() throws {
    #expect(try findings(["6311015205080001,Siti,P,1908-05-12"]).isEmpty)
  }

  @Test("A number of another length is named once, however often it stands there")
  func formatOnce() throws {
    #expect(try findings(["12345,Siti,P,2008-05-12", "12345,Siti,P,2008-05-12"]).count == 1)
  }

  @Test("A wrong birth date is named once per date")
  func birthdateOncePerDate() throws {
    let rows = ["2008-05-13", "2008-05-13", "2008-05-14"].map { "6311015205080001,Siti,P,\($0)" }
    let birthdate = try findings(rows).filter { $0.hasPrefix("identity.nik-birthdate") }
    #expect(birthdate.map { $0.suffix(1) } == ["2", "4"])
  }

  @Test(
    "Two rows of one number are one person when birth, sex and the letters of the name agree",
    arguments: [
      ("6311015205080001,Siti Aminah,P,2008-05-12", false), ("6311015205080001,SITI  AMINAH.,P,2008-05-12", false),
      ("6311015205080001,Siti Aminah,,", false), ("6311015205080001,,P,2008-05-12", false),
      ("6311015205080001,Siti Aminah,Perempuan,2008-05-12", false), ("6311015205080001,Siti Amina,P,2008-05-12", true),
      ("6311015205080001,Siti Aminah,L,2008-05-12", true), ("6311015205080001,Siti Aminah,P,2008-05-13", true),
    ])
  func conflict(_ second: String, _ isConflict: Bool) throws {
    let found = try findings(["6311015205080001,Siti Aminah,P,2008-05-12", second])
    #expect(found.contains("identity.nik-conflict 6311015205080001 siswa.csv:3") == isConflict)
  }

  @Test("Three people under one number are one finding, which says what differs")
  func conflictOnce() throws {
    let example = try RegisterExample([
      "siswa.csv": [
        Self.header, "6311015205080001,Siti,P,2008-05-12", "6311015205080001,Rina,P,2008-05-12",
        "6311015205080001,Dewi,P,2008-05-12",
      ]
    ])
    let found = example.registerFindings()
    #expect(found.map(\.detail) == [NikConflict.name])
    #expect(found.map(\.measured) == [3])
    #expect(found.map(\.other.line) == [2])
  }

  @Test("Any number of threads finds the same")
  func threads() throws {
    let rows = (0..<9000).map { "631101520508\($0 + 1000),Siti,\($0 % 3 == 0 ? "L" : "P"),2008-05-1\($0 % 4)" }
    let alone = try RegisterExample(["siswa.csv": [Self.header] + rows], threads: 1)
    let together = try RegisterExample(["siswa.csv": [Self.header] + rows], threads: 4)
    #expect(alone.registerFindings().map(alone.text) == together.registerFindings().map(together.text))
    #expect(alone.registerFindings().count == 9750)
  }
}
