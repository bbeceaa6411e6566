import Archive
import CivilRegistry
import Fundamentals
import Handover

/// Pieces that the papers of a handover are made of.
package struct ReceiptParts {
  package let words: Words
  package let stationery: ReceiptStationery

  package init(words: Words, stationery: ReceiptStationery) {
    self.words = words
    self.stationery = stationery
  }

  /// Rows of a sheet without a code.
  static let plainRows = 22
  /// Characters of a name on paper: two lines.
  static let nameLength = 64

  var language: Language { words.language }

  /// Text from the archive, with every NIK in it masked.
  func safe(_ text: String) -> String { masking(nikIn: text) }

  /// A name in at most two lines; the sealed file has it whole.
  func name(_ text: String) -> String { ReceiptParts.shortened(safe(text)) }

  /// A text that fits into two lines of a table.
  static func shortened(_ text: String) -> String {
    text.count <= nameLength ? text : text.prefix(nameLength - 1) + "…"
  }

  func nik(_ text: String) -> String {
    switch stationery.letter.nik {
    case .full: return text
    case .partly: return Array(text.utf8).withUnsafeBytes { NIK.masked($0) }
    }
  }

  /// `40 (empat puluh)`.
  func figureAndWords(_ number: Int) -> String {
    "\(language.number(number)) (\(NumberWords.text(number, in: language)))"
  }

  func dateInWords(_ batch: HandoverBatch) -> String {
    guard batch.isDated else { return words("undated-in-words") }
    return DateWords.text(batch.day, in: language) + " (\(language.date(batch.day)))"
  }

  func placeAndDate(_ batch: HandoverBatch) -> String {
    let place = stationery.office.place
    return (place.isEmpty ? words("dots") : place) + ", " + (batch.isDated ? language.date(batch.day) : words("dots"))
  }

  /// Who a party is; what is not known is left to be written.
  func party(_ party: HandoverBatch.Party, office: String) -> Block {
    func value(_ text: String) -> String { text.isEmpty ? words("dots") : safe(text) }
    return .definitions([
      Definition(words("name"), value(party.name)), Definition("NIP", party.nip.isEmpty ? words("dots") : party.nip),
      Definition(words("post"), value(party.title)), Definition(words("institution"), value(office)),
    ])
  }

  /// Places to sign side by side: role, post, room, name and NIP.
  func signatures(_ parties: [(role: String, party: HandoverBatch.Party)]) -> Block {
    let dots = words("dots")
    return .table(
      ReportTable(
        columns: parties.map { entry in
          let title = safe(entry.party.title)
          return .init(title.isEmpty ? entry.role : entry.role + ", " + title, .center)
        },
        rows: [
          .init(parties.map { _ in [] }),
          .init(parties.map { [.strong([.text($0.party.name.isEmpty ? dots : safe($0.party.name))])] }),
          .init(parties.map { [.text("NIP " + ($0.party.nip.isEmpty ? dots : $0.party.nip))] }),
        ], style: .signatures))
  }

  /// “Mengetahui” and who signs below it.
  func witness() -> Block {
    signatures([(words("acknowledged"), stationery.witness(headTitle: words("head-of-office-title")))])
  }

  /// The letterhead for papers without a frame of their own.
  func letterhead() -> Document {
    var blocks: [Block] = []
    let lines = [stationery.government, stationery.contacts].filter { !$0.isEmpty }
    if !lines.isEmpty { blocks.append(.paragraph(lines.joined(separator: " · "))) }
    return Document(path: "kop", title: stationery.office.name, language: language, blocks: blocks + [.rule])
  }
}
