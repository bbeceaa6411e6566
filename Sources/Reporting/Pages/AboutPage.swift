import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// How the figures came about: inputs with their digests, options, waivers, and how to read the words.
struct AboutPage {
  let context: ReportContext
  let inputs: [(path: String, digest: FileDigest?)]

  /// Waivers that stand here; all of them have pages of their own.
  private static let mostWaivers = 40

  private var words: Words { context.words }

  func document() -> Document {
    let options = context.result.options
    let open = words("open-end")
    var blocks: [Block] = [
      .heading(2, words("how-to-read")),
      .bullets(
        ["read-compliance", "read-not-assessed", "read-ratios", "read-waivers", "read-privacy"].map { [.text(words($0))] }),
      .heading(2, words("options")),
      .definitions([
        Definition(words("as-of"), context.language.date(context.result.asOf)),
        Definition(
          words("period"),
          "\(options.from.map { context.language.date($0) } ?? open) – \(options.to.map { context.language.date($0) } ?? open)"),
        Definition(words("schools"), options.schools.isEmpty ? words("all") : options.schools.joined(separator: ", ")),
        Definition(words("zone"), context.result.records.zone.name), Definition(words("engine"), "Mutubaku \(Version.current)"),
        Definition(words("language"), words("language-name")),
        Definition(words("leap-birthday"), words("leap-\(options.leapBirthday.rawValue)")),
        Definition(
          words("yields"),
          words(
            "yields-line",
            ["ribbon": context.language.number(options.ribbonYield), "film": context.language.number(options.filmYield)])),
        Definition(words("procedure-title"), [.link(context.result.procedure.id, page: context.paths.procedure)]),
        Definition(words("procedure-digest"), [.code(FileDigest(context.result.procedure.source.bytes).sha256)]),
      ]),
    ]
    blocks += waivers()
    blocks += InputPages(context: context, inputs: inputs).section()
    return Document(path: context.paths.about, title: words("about"), language: context.language, blocks: blocks)
  }

  /// Every waiver of the archive, valid or not.
  private func waivers() -> [Block] {
    let waivers = context.result.waivers
    guard !waivers.isEmpty else { return [] }
    let shown = Array(waivers.indices.prefix(AboutPage.mostWaivers))
    var blocks: [Block] = [
      .heading(2, words("waivers")), .table(context.waiverTable(shown, caption: words("waivers-caption"))),
    ]
    if waivers.count > shown.count {
      let all = words("all-rows", ["n": context.language.number(waivers.count)])
      blocks.append(.paragraph([.link(all, page: context.paths.waivers(1))]))
    }
    return blocks
  }
}
