import Fundamentals
package import Handover

/// The page that schools check receipts with, without a network: `site/verify.html` with an office's keys put in.
package struct VerifierPage {
  package static let fileName = "verify.html"

  private let page: String

  /// Where the keys go.
  private static let (start, end) = (#"<script type="application/json" id="kepercayaan">"#, "</script>")

  /// Throws a ``ReportingError`` when an office's own page is no text.
  package init(templates: TemplateSet) throws { page = try templates.text("site/" + VerifierPage.fileName) ?? "" }

  /// The page with keys; without a place for them, as an office's own page may be, it stays as it is.
  package func html(_ trust: Trust) -> [UInt8] {
    guard let start = page.firstRange(of: VerifierPage.start)?.upperBound,
      let end = page[start...].firstRange(of: VerifierPage.end)?.lowerBound
    else { return Array(page.utf8) }
    return Array(page[..<start].utf8) + Array(EmbeddedJSON.text(trust.json).utf8) + Array(page[end...].utf8)
  }
}

extension TemplateSet {
  /// ``siteFiles`` for an archive: the page to check receipts by knows the keys that the archive trusts.
  package func siteFiles(trust: Trust?) throws -> [(path: String, bytes: [UInt8])] {
    guard let trust else { return siteFiles }
    let page = try VerifierPage(templates: self).html(trust)
    return siteFiles.map { $0.path == VerifierPage.fileName ? ($0.path, page) : $0 }
  }
}
