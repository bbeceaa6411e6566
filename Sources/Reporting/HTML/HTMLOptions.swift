/// How ``HTMLRenderer`` treats its source.
struct HTMLOptions: Sendable {
  /// Our own markup: header scopes, alignment classes, scrolling boxes, the link allow-list.
  var isPage: Bool
  /// The source may hold link reference definitions; the writer's own never does.
  var mayDefineReferences: Bool
  /// Raw HTML passes: for running the CommonMark examples, never for a page.
  var allowsRawHTML: Bool

  /// What the document writer made.
  static let page = HTMLOptions(isPage: true, mayDefineReferences: false, allowsRawHTML: false)
  /// Markdown that somebody wrote, such as a passage of a template.
  static let passage = HTMLOptions(isPage: true, mayDefineReferences: true, allowsRawHTML: false)
  /// Exactly what the specifications' examples expect.
  static let specification = HTMLOptions(isPage: false, mayDefineReferences: true, allowsRawHTML: true)
}
