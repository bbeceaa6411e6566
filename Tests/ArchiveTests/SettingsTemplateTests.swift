import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("An empty archive to fill")
struct TemplateTests {
  @Test("Holds every table with its header and can be read at once")
  func write() throws {
    let folder = try ArchiveFolder()
    try ArchiveTemplate.write(to: folder.path + "/arsip")
    let contents = try ArchiveReader.read(folder: folder.path + "/arsip", threads: 1)
    #expect(Set(contents.records.files.map(\.table)) == Set(Table.allCases))
    #expect(contents.records.files.allSatisfy { $0.columns == $0.table.columns && $0.rows == 0 })
    #expect(contents.records.unread.isEmpty)
    #expect(contents.inputs.contains("arsip.yaml"))
  }

  @Test("Takes an empty folder, and never overwrites anything")
  func overwrite() throws {
    let folder = try ArchiveFolder()
    try ArchiveTemplate.write(to: folder.path)
    let error = #expect(throws: ArchiveTemplateError.self) { try ArchiveTemplate.write(to: folder.path) }
    #expect(error?.message(in: .english).contains("name a new folder") == true)
    #expect(throws: ArchiveTemplateError.self) { try ArchiveTemplate.write(to: folder.path + "/sesi.csv") }
    #expect(throws: ArchiveTemplateError.self) { try ArchiveTemplate.write(to: folder.path + "/sesi.csv/x") }
  }
}
