import Fundamentals
import Procedure
import Testing

@Suite struct BuiltinProcedureTests {
  @Test func fourProceduresShip() {
    #expect(Procedure.builtinIDs == ["balangan-2020", "bps-018", "bps-027", "bps-042"])
    #expect(Procedure.builtin("tidak-ada") == nil)
    #expect(Procedure.builtin("../kalender/libur") == nil)
  }

  @Test(arguments: Procedure.builtinIDs)
  func fileIsFaultless(_ id: String) throws {
    let path = "templates/prosedur/\(id).yaml"
    let bytes = Array(try #require(BuiltinFiles.bytes(path)))
    let procedure = try ProcedureFile.load(path: path, bytes: bytes, calendar: .builtin)
    #expect(procedure.id == id)
    #expect(procedure.source.bytes == bytes)
    #expect(procedure.steps.map(\.number) == Array(1...procedure.steps.count))
    #expect(procedure.steps.allSatisfy { $0.standard.time.isMeasurable })
  }

  @Test func balanganAsOnPaper() throws {
    let sop = try #require(Procedure.builtin("balangan-2020"))
    #expect(sop.identity.number == ": / /Dukcapil-BLG/2020")
    #expect(sop.identity.effective == "02 Pebruari 2020")
    #expect(sop.identity.revised == "")
    #expect(sop.legalBasis.count == 3)
    #expect(sop.qualifications.count == 7)
    #expect(sop.equipment.count == 10)
    #expect(sop.equipment[5] == "Ribbon & Film")
    #expect(sop.lanes.count == 3)
    #expect(sop.steps.map(\.unit) == [.session, .session] + Array(repeating: .student, count: 5) + [.batch])
    #expect(
      sop.steps.map(\.standard.time.raw) == [
        "30 menit", "1-2 jam", "5 menit", "5 menit", "5-10 menit", "20 menit", "5 menit", "30 menit",
      ])
    #expect(sop.steps.map(\.leastPlausible) == [nil, nil, nil, nil, nil, 120, 20, nil])
    #expect(sop.steps[6].repetition == .afterFailure)
    #expect(sop.steps[7].repetition == .always)
    #expect(Mark.allCases.map { sop.index(of: $0) } == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test func balanganBranchesAndChain() throws {
    let sop = try #require(Procedure.builtin("balangan-2020"))
    #expect(
      sop.steps[2].branches == [
        Branch(target: 4, outcomes: ["belum_rekam"]), Branch(target: 7, outcomes: ["sudah_rekam_belum_cetak"]),
        Branch(target: nil, outcomes: ["sudah_cetak"]),
      ])
    #expect(sop.steps[3].branches.map(\.target) == [6, 5])
    let requirement = try #require(sop.steps[6].standard.requirements.first)
    #expect(
      requirement == Requirement(item: "data_perekaman", alternatives: [.init(step: 3, outcome: "sudah_rekam_belum_cetak")]))
    #expect(sop.steps[5].standard.output == "data_perekaman")
    #expect(sop.title(ofItem: "fotokopi_kk") == "Fotocopy Kartu Keluarga")
  }

  @Test func loopAndOptionalStepsOfMaintenance() throws {
    let sop = try #require(Procedure.builtin("bps-042"))
    #expect(sop.steps.count == 13)
    #expect(sop.steps[9].branches.map(\.target) == [11, 4])
    #expect(sop.steps[11].branches.map(\.target) == [nil, 13])
  }
}
