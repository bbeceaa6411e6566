package import Archive
import Handover

/// What an office's papers have in common: letterhead, signers, numbers and copies, from `arsip.yaml`.
package struct ReceiptStationery: Sendable {
  package var office: ArchiveSettings.Office
  package var letter: ArchiveSettings.Letter

  /// - Parameter officeName: for an archive that names no office: the SOP's.
  package init(_ settings: ArchiveSettings, officeName: String) {
    office = settings.office
    letter = settings.letter
    if office.name.isEmpty { office.name = officeName }
  }

  /// The paper that the office prints on.
  package var paper: PaperSize { letter.paper == .a4 ? .a4 : .f4 }

  /// First line of the letterhead; empty when nothing says it.
  var government: String {
    if !office.government.isEmpty { return office.government }
    return office.regency.isEmpty ? "" : "Pemerintah Kabupaten " + office.regency
  }

  /// Third line: address, telephone, e-mail and web as far as known.
  var contacts: String {
    [office.address, office.phone, office.email, office.web].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  var firstParty: HandoverBatch.Party {
    .init(name: letter.firstParty.name, nip: letter.firstParty.nip, title: letter.firstParty.title)
  }

  /// Who stands under “Mengetahui”: the one named for it, else the head of the office.
  /// - Parameter headTitle: the title of the head's post.
  func witness(headTitle: String) -> HandoverBatch.Party {
    let named = letter.witness
    if !named.name.isEmpty || !named.title.isEmpty {
      return .init(name: named.name, nip: named.nip, title: named.title.isEmpty ? headTitle : named.title)
    }
    return .init(name: office.headName, nip: office.headNIP, title: headTitle)
  }
}
