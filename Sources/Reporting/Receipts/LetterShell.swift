import Archive
import Crypto
import Foundation
import Fundamentals

/// Puts a paper into the office's letter: `templates/surat.mustache`, one file that needs no other.
package struct LetterShell: Sendable {
  private let templates: TemplateSet
  private let stationery: ReceiptStationery
  private let words: Words
  private let style: String
  private let styleDigest: String

  /// Throws a ``ReportingError`` when a stylesheet of the office is no text.
  package init(templates: TemplateSet, stationery: ReceiptStationery, words: Words) throws {
    self.templates = templates
    self.stationery = stationery
    self.words = words
    style = try (templates.text("site/gaya.css") ?? "") + stationery.paper.sized(templates.text("templates/surat.css") ?? "")
    styleDigest = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
  }

  /// The whole HTML file.
  /// - Parameter json: the sealed receipt, carried along for whoever verifies the file.
  package func html(_ page: RenderedPage, json: [UInt8]? = nil) -> String {
    let texts: [String: String] = [
      "language": words.language.rawValue, "title": page.document.title, "government": stationery.government,
      "office": stationery.office.name, "contacts": stationery.contacts, "engineVersion": Version.current,
    ]
    var values: [String: Any] = texts.mapValues { SafeText.shown($0) }
    values["style"] = style
    values["styleDigest"] = styleDigest
    values["content"] = page.html
    values["hasGovernment"] = !stationery.government.isEmpty
    values["hasContacts"] = !stationery.contacts.isEmpty
    values["hasSeal"] = json != nil
    // No `</script` or `<!--` may end the block early: `<` is written as JSON's own escape.
    values["json"] = json.map { String(decoding: $0, as: UTF8.self).replacing("<", with: "\\u003C") } ?? ""
    return templates.render("surat", values) ?? page.html
  }
}
