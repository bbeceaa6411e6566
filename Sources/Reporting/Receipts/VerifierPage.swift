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
    // No `</script` or `<!--` may end the block early.
    let keys = String(decoding: trust.json, as: UTF8.self).replacing("<", with: "\\u003C")
    return Array(page[..<start].utf8) + Array(keys.utf8) + Array(page[end...].utf8)
  }
}
