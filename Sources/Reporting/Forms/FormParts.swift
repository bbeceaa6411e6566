import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// Pieces that several forms are made of.
extension ReportContext {
  /// `Semester I Tahun 2025`.
  func halfYear(_ half: HalfYear) -> String {
    words("half-year", ["half": half.half == 1 ? "I" : "II", "year": String(half.year)])
  }

  /// Office, SOP and period, as every form begins.
  func formHead(_ period: String, _ more: [Definition] = []) -> Block {
    let identity = result.procedure.identity
    var facts = [Definition(words("office"), office.name.isEmpty ? identity.office : office.name)]
    if !office.regency.isEmpty { facts.append(Definition(words("regency"), office.regency)) }
    facts.append(Definition(words("procedure-title"), identity.title))
    let number = identity.bareNumber
    if !number.isEmpty { facts.append(Definition(words("procedure-number"), number)) }
    facts.append(Definition(words("period"), period))
    return .definitions(facts + more)
  }

  /// Places to sign, one for each title; nothing that is not known is filled in.
  func signatures(_ parties: [(title: String, name: String, nip: String)]) -> Block {
    let line = "………………………………"
    return .table(
      ReportTable(
        columns: parties.map { .init($0.title, .center) },
        rows: [
          .init(parties.map { _ in [] }), .init(parties.map { [.text($0.name.isEmpty ? line : $0.name)] }),
          .init(parties.map { [.text("NIP " + ($0.nip.isEmpty ? line : $0.nip))] }),
        ], style: .signatures))
  }

  /// Who made the form, and the head of the office.
  func officeSignatures(_ maker: String) -> [Block] {
    [
      .paragraph(words("place-and-date")),
      signatures([
        (words(maker), "", ""), (words("head-of-office"), masking(nikIn: office.headName), office.headNIP),
      ]),
    ]
  }

  /// Text from the archive in at most so many characters.
  func short(_ text: String, _ length: Int) -> String {
    let text = masking(nikIn: text)
    return text.count <= length ? text : text.prefix(length - 1) + "…"
  }

  /// The titles of a step's roles.
  func owners(ofStep step: Int) -> String { result.procedure.steps[step].roles.map { role($0) }.joined(separator: " / ") }

  /// Roles of the first step with a mark, else of the first step.
  func owners(_ mark: Mark) -> String {
    owners(ofStep: result.procedure.steps.firstIndex { $0.marks.contains(mark) } ?? 0)
  }

  /// A number, or an empty cell for what nobody wrote down.
  func blankable(_ quantity: Int128?, decimals: Int = 0) -> [Inline] {
    quantity.map { [.text(self.quantity($0, decimals: decimals))] } ?? []
  }
}
