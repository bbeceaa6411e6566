/// Where pages and the places on them stand inside a single file: page `sesi/ses-001` at `#sesi-ses-001`, its row `t3` at
/// `#sesi-ses-001--t3` (two hyphens occur in no other identifier).
struct PageAnchors {
  /// By path with `.html`, percent-encoded as in links.
  private var anchors: [String: String] = [:]
  /// The same, of the pages that the file holds; nil: all.
  private let kept: Set<String>?

  /// - Parameter kept: Pages that the file holds; nil: all of them.
  init(_ paths: [String], kept: Set<String>? = nil) {
    self.kept = kept.map { Set($0.map { SitePath.encoded($0 + ".html") }) }
    var register = AnchorRegister()
    for path in paths { anchors[SitePath.encoded(path + ".html")] = register.unique(path) }
  }

  /// The address of a page inside the file; nil for one that it does not hold.
  func address(_ path: String) -> String? {
    let target = SitePath.encoded(path + ".html")
    guard kept?.contains(target) ?? true else { return nil }
    return anchors[target].map { "#" + $0 }
  }

  /// The page as an article, its ids and links rewritten.
  func article(_ page: RenderedPage) -> [UInt8] {
    let path = page.document.path
    let own = anchors[SitePath.encoded(path + ".html")] ?? "bagian"
    let rewriter = AttributeRewriter { _, attribute, value in
      switch attribute {
      case "id": return .value("\(own)--\(value)")
      case "href": return link(value, on: path, own: own)
      case "aria-labelledby", "aria-describedby", "headers", "for":
        return .value(value.split(separator: " ").map { "\(own)--\($0)" }.joined(separator: " "))
      default:
        guard value.hasPrefix("url(#") else { return .keep }
        return .value("url(#\(own)--" + value.dropFirst(5))
      }
    }
    let layout = page.document.layout == .report ? "" : " class=\"\(page.document.layout.rawValue)\""
    return Array("<article id=\"\(own)\"\(layout)>\n".utf8) + rewriter.rewritten(page.html) + Array("</article>\n".utf8)
  }

  private func link(_ value: String, on path: String, own: String) -> AttributeRewriter.Change {
    let parts = value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? "--" + parts[1] : ""
    guard let address = parts.first, !address.isEmpty else { return .value("#\(own)\(fragment)") }
    if address.contains(":") { return .keep }
    let target = resolved(String(address), on: path)
    guard let anchor = anchors[target], kept?.contains(target) ?? true else {
      return .remove
    }
    return .value("#\(anchor)\(fragment)")
  }

  /// `../sesi/ses-001.html` as seen from `sekolah/1` is `sesi/ses-001.html`.
  private func resolved(_ address: String, on path: String) -> String {
    var folders = SitePath.encoded(path).split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }
}
