import Fundamentals

/// The whole report in one HTML file that can be sent by mail: pages are articles, links are anchors, style and script are
/// inside. It stays under five megabytes and says which pages it had to leave out.
struct SingleFile {
  static let name = "laporan.html"
  private static let limit = 5_000_000
  /// Room for letterhead, navigation and the list of what is left out.
  private static let reserve = 60_000
  private static let mostNamed = 100

  let source: any PageSource
  let shell: PageShell
  let style: String
  let script: String

  private struct Entry {
    var index: Int
    var path: String
    var title: String
    /// Of a page that gets a place.
    var page: RenderedPage?
  }

  var bytes: [UInt8] {
    var entries = (0..<source.count).map { index in
      let document = source.document(index).0
      return Entry(index: index, path: document.path, title: document.title)
    }
    let anchors = PageAnchors(entries.map(\.path))
    var room = SingleFile.limit - SingleFile.reserve - style.utf8.count - script.utf8.count
    for place in order(entries) {
      guard room > 2_000 else { break }
      let page = RenderedPage(source.document(entries[place].index).0)
      // Links to pages that stay out become shorter later on: this is the most it can take.
      let size = anchors.article(page).count
      guard size <= room else { continue }
      room -= size
      entries[place].page = page
    }
    let kept = PageAnchors(entries.map(\.path), kept: Set(entries.filter { $0.page != nil }.map(\.path)))
    var content: [UInt8] = []
    for entry in entries { if let page = entry.page { content += kept.article(page) } }
    content += RenderedPage(leftOut(entries)).html.utf8
    return Array(
      shell.singleFile(
        title: entries.first?.title ?? "", content: String(decoding: content, as: UTF8.self), style: style, script: script,
        anchors: kept
      ).utf8)
  }

  /// Which pages get a place first: those of the navigation, the steps, the first page of each rule's findings, the rest.
  private func order(_ entries: [Entry]) -> [Int] {
    let main = Set(source.navigation.map(\.page))
    func rank(_ entry: Entry) -> Int {
      if main.contains(entry.path) { return 0 }
      if entry.path.hasPrefix("langkah/") { return 1 }
      return entry.path.hasPrefix("temuan/") && source.series(entry.index)?.number ?? 1 == 1 ? 2 : 3
    }
    let ranks = entries.map(rank)
    return entries.indices.sorted { ranks[$0] != ranks[$1] ? ranks[$0] < ranks[$1] : $0 < $1 }
  }

  private func leftOut(_ entries: [Entry]) -> Document {
    let language = shell.language
    let out = entries.filter { $0.page == nil }
    var blocks: [Block] = [.heading(2, shell.words("left-out"), id: "tidak-termuat")]
    guard !out.isEmpty else {
      blocks.append(.paragraph(shell.words("left-out-none")))
      return Document(path: SingleFile.name, title: "", language: language, blocks: blocks)
    }
    let values = [
      "limit": language.number(SingleFile.limit / 1_000_000), "n": language.number(entries.count - out.count),
      "total": language.number(entries.count),
    ]
    blocks.append(.paragraph(shell.words("left-out-text", values)))
    var items: [[Inline]] = out.prefix(SingleFile.mostNamed).map { [.text($0.title)] }
    if out.count > items.count {
      items.append([.text(shell.words("left-out-more", ["n": language.number(out.count - items.count)]))])
    }
    blocks.append(.bullets(items))
    return Document(path: SingleFile.name, title: "", language: language, blocks: blocks)
  }
}
