import Foundation
import Testing

@testable import Sampling

@Suite("A dirty sample")
struct DirtTests {
  private let dirty: SampleArchive

  init() throws { dirty = try SampleArchive(260, seed: 5, dirty: true) }

  @Test("Dirt changes no finding and no open work")
  func sameTruth() throws {
    let tidy = try SampleArchive(260, seed: 5)
    #expect(try tidy.truth().findings == dirty.truth().findings)
    #expect(try tidy.truth().openWork == dirty.truth().openWork)
    #expect(try tidy.truth().quarantined.isEmpty)
  }

  @Test("Every reason for quarantine occurs, in a file that exists")
  func quarantine() throws {
    let quarantined = try dirty.truth().quarantined
    #expect(
      Set(quarantined.map(\.reason)) == [
        "nik-broken", "nik-malformed", "column-count", "unreadable-cell", "nul", "unclosed-quote", "unknown-step",
        "repeated-header",
      ])
    let files = Set(try dirty.files)
    #expect(quarantined.allSatisfy { files.contains($0.file) })
  }

  @Test("A file is there twice, byte for byte")
  func duplicate() throws {
    #expect(try dirty.bytes("perangkat.csv") == dirty.bytes("perangkat_salinan.csv"))
  }

  @Test("One file is UTF-16, one Windows-1252, one starts with a byte order mark")
  func encodings() throws {
    #expect(try dirty.bytes("peserta.csv").starts(with: [0xFF, 0xFE]))
    #expect(try String(data: dirty.bytes("peserta.csv"), encoding: .utf16)?.hasPrefix("id_sesi\tnik") == true)
    #expect(try dirty.bytes("siswa.csv").starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try String(data: dirty.bytes("sekolah.csv"), encoding: .utf8) == nil)
    #expect(try dirty.bytes("sekolah.csv").contains(0x96))
  }

  @Test("Numbers, dates and times are spelled as offices spell them")
  func spellings() throws {
    func text(_ file: String) throws -> String { String(decoding: try dirty.bytes(file), as: UTF8.self) }
    #expect(try text("siswa.csv").contains("=\"6311"))
    #expect(try text("siswa.csv").contains("\n'6311"))
    #expect(try text("sesi.csv").hasPrefix("ID Sesi;NPSN;Tanggal"))
    #expect(try text("sesi.csv").contains("Pebruari 20"))
    #expect(try text("pencetakan.csv").contains(" WITA;"))
    #expect(try text("perekaman.csv").contains("+08:00"))
    #expect(try text("persediaan.csv").range(of: ";[0-9],[0-9]{4};", options: .regularExpression) != nil)
    #expect(try text("langkah_SES-00001.csv").hasPrefix("id-sesi,langkah"))
    #expect(try text("langkah_SES-00002.csv").range(of: ";0[89]:[0-9]{2}:[0-9]{2};", options: .regularExpression) != nil)
  }
}
