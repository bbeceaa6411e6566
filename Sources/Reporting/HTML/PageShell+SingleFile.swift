import Crypto
import Foundation
import Fundamentals

extension PageShell {
  /// The whole file of a report in one piece: `templates/tunggal.mustache`. Style and script stand in it and are named by
  /// their digests, so that nothing else in the file can be either.
  func singleFile(title: String, content: String, style: String, script: String, anchors: PageAnchors) -> String {
    let style = PageShell.embeddable(style, in: "style")
    let script = PageShell.embeddable(script, in: "script")
    var values: [String: Any] = texts
    values["words"] = plainWords
    values["title"] = SafeText.shown(title, language: language)
    values["content"] = content
    values["style"] = style
    values["script"] = script
    values["styleDigest"] = PageShell.digest(style)
    values["scriptDigest"] = PageShell.digest(script)
    values["tableWords"] = tableWords
    values["navigation"] = navigation.compactMap { entry -> [String: Any]? in
      anchors.address(entry.page).map { ["address": $0, "label": SafeText.shown(entry.label)] }
    }
    return templates.render("tunggal", values) ?? content
  }

  /// Text that ends neither its element nor its line otherwise than it was digested.
  private static func embeddable(_ text: String, in element: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("</\(element)", with: "<\\/\(element)")
  }

  private static func digest(_ text: String) -> String {
    Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }
}
