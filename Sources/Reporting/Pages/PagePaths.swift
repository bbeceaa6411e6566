package import Audit
import Fundamentals
import Procedure
import Records

/// Where each page stands, without ending and relative to the site: the same from run to run, without a NIK.
package struct PagePaths: Sendable {
  package let overview = "index"
  package let procedure = "sop"
  package let openWork = "pekerjaan-terbuka/index"
  package let dataQuality = "mutu-data"
  /// Of the list of handover receipts; further pages of it are numbered.
  package let receipts = "formulir/tanda-terima"
  package let about = "tentang"
  package let rules = "aturan"
  package let findings = "temuan/index"
  package let schools = "sekolah/index"
  package let sessions = "sesi/index"
  package let officers = "petugas/index"
  package let devices = "perangkat/index"
  package let cards = "kartu/index"

  private let schoolNames: [Int32: String]
  private let sessionNames: [Int32: String]
  private let officerNames: [Int32: String]
  private let deviceNames: [Int32: String]
  private let stepNumbers: [Int]

  init(_ result: AuditResult, devices: [Int32]) {
    let names = GroupNames(result)
    schoolNames = PagePaths.unique(result.figures.schools.map { ($0.id, names.id($0, .schools)) })
    sessionNames = PagePaths.unique(result.figures.sessions.map { ($0.id, names.id($0, .sessions)) })
    officerNames = PagePaths.unique(result.figures.officers.map { ($0.id, names.id($0, .officers)) })
    deviceNames = PagePaths.unique(devices.map { ($0, result.memberName($0)) })
    stepNumbers = result.procedure.steps.map(\.number)
  }

  package func step(_ index: Int) -> String { "langkah/\(stepNumbers[index])" }

  /// nil for a school without executions, which has no page.
  package func school(_ id: Int32) -> String? { schoolNames[id].map { "sekolah/" + $0 } }
  package func session(_ id: Int32) -> String? { sessionNames[id].map { "sesi/" + $0 } }
  package func officer(_ id: Int32) -> String? { officerNames[id].map { "petugas/" + $0 } }

  package func device(_ id: Int32) -> String? { deviceNames[id].map { "perangkat/" + $0 } }

  /// Of a month as figures number it.
  package func month(_ id: Int32) -> String { "bulan/\(padded(Int(id) / 12, 4))-\(padded(Int(id) % 12 + 1, 2))" }

  /// The n-th page (from 1) of a long table.
  package func listing(_ listing: Listing, page: Int = 1) -> String { listing.rawValue + (page == 1 ? "" : "-\(page)") }

  /// The n-th page (from 1) of a rule's findings.
  package func findings(_ rule: RuleID, page: Int = 1) -> String {
    let name = String(rule.rawValue.map { $0 == "." ? "-" : $0 })
    return page == 1 ? "temuan/\(name)" : "temuan/\(name)-\(page)"
  }

  /// The n-th page (from 1) of the open work in a stage.
  package func openWork(_ stage: OpenItem.Stage, page: Int = 1) -> String {
    "pekerjaan-terbuka/" + stage.rawValue + (page == 1 ? "" : "-\(page)")
  }

  /// The n-th page (from 1) of the files that were read.
  package func inputs(_ page: Int) -> String { PagePaths.numbered("tentang-berkas", page) }

  /// The n-th page (from 1) of the rows in quarantine.
  package func quarantine(_ page: Int) -> String { page == 1 ? "karantina" : "karantina-\(page)" }

  /// File names from ids: letters, digits and hyphens; digits that could be a NIK are cut; equal names are numbered.
  static func unique(_ ids: [(Int32, String)]) -> [Int32: String] {
    var taken: Set<String> = []
    var names: [Int32: String] = [:]
    for (id, text) in ids {
      let digits = text.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
      var base = text.isEmpty ? "lain" : digits >= 13 ? "id" : String(Anchor.identifier(text).prefix(80))
      // Pages of the list of all are called so.
      if base.hasPrefix("index") { base = "id-" + base }
      var name = base
      var number = 1
      while !taken.insert(name).inserted {
        number += 1
        name = "\(base)-\(number)"
      }
      names[id] = name
    }
    return names
  }
}
