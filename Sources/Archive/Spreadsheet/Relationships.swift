/// The links from one part of a workbook to others (Open Packaging Conventions).
final class Relationships: XMLHandler {
  struct Link {
    /// The last word of the link's type, as in `worksheet`.
    let kind: Substring
    /// Path of the part from the root of the container.
    let path: String
  }

  /// By id.
  private(set) var links: [String: Link] = [:]
  private let folder: Substring

  /// The links of a part, or none when the container has no file of links for it.
  static func of(_ part: String, in package: ZipPackage) throws(SpreadsheetError) -> Relationships {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let links = Relationships(folder: part[..<slash])
    let path = "\(part[..<slash])_rels/\(part[slash...]).rels"
    if package.contains(path) {
      try XMLReader.read(try package.open(path, limit: SpreadsheetLimits.smallPartBytes), with: links)
    }
    return links
  }

  private init(folder: Substring) { self.folder = folder }

  /// The path that the first link of a kind leads to, in order of path.
  func path(ofKind kind: String) -> String? { links.values.filter { $0.kind == kind }.map(\.path).min() }

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError) {
    guard element == "Relationship", let id = attributes.text("Id"), let target = attributes.text("Target"),
      let type = attributes.text("Type"), attributes["TargetMode"]?.equals("External") != true
    else { return }
    links[id] = Link(kind: type.split(separator: "/").last ?? "", path: resolve(target))
  }

  /// A target as a path from the root: absolute, or from the folder of the part that links.
  private func resolve(_ target: String) -> String {
    var steps: [Substring] = []
    let path = target.hasPrefix("/") ? target : folder + target
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
