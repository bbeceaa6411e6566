import Archive
import Audit
import Foundation
import Fundamentals
import Procedure
import Records
import Reporting
import Testing

/// The two example archives against the result of an independent implementation of the contract.
struct ExampleArchiveTests {
  @Test(arguments: ["clean-040", "normal-080"])
  func `finds exactly what the independent implementation finds`(name: String) throws {
    let expected = try AuditDocument(data: Fixture.data("\(name).expected.json"))
    let audited = try AuditDocument(data: Fixture.audit(folder: Fixture.path(name)))
    #expect(audited.asOf == expected.asOf)
    #expect(audited.findings == expected.findings.sorted())
    #expect(audited.steps == expected.steps)
    #expect(audited.flow == expected.flow)
    #expect(audited.openWork == expected.openWork)
    #expect(audited.files == expected.files)
  }

  @Test func `the waived violation stays visible and breaks nothing`() throws {
    let audited = try AuditDocument(data: Fixture.audit(folder: Fixture.path("normal-080")))
    let waived = audited.findings.filter(\.waived)
    #expect(waived.map(\.rule) == ["time.over-limit"])
    #expect(waived.map(\.session) == ["SES-001"])
  }
}
