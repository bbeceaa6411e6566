import CivilRegistry
import Fundamentals

/// The files that were read with their digests: on the page about the report, and on pages of their own when there are many.
struct InputPages {
  let context: ReportContext
  let inputs: [(path: String, digest: FileDigest?)]

  private var words: Words { context.words }

  var pageCount: Int { inputs.count > PageSplit.size ? PageSplit.count(inputs.count) : 0 }

  func section() -> [Block] {
    let isSplit = pageCount > 0
    let shown = 0..<(isSplit ? ListingPages.preview : inputs.count)
    var blocks: [Block] = [.heading(2, words("inputs")), .table(table(shown, caption: words("inputs-caption")))]
    if isSplit {
      let all = words("all-rows", ["n": context.language.number(inputs.count)])
      blocks.append(.paragraph([.link(all, page: context.paths.inputs(1))]))
    }
    return blocks
  }

  /// The n-th page, from 1.
  func page(_ number: Int) -> Document {
    let range = PageSplit.range(number, of: inputs.count)
    return Document(
      path: context.paths.inputs(number), title: words("inputs"), language: context.language,
      blocks: [.table(table(range, caption: context.rangeText(range, of: inputs.count)))]
        + context.pager(number, of: pageCount) { context.paths.inputs($0) })
  }

  private func table(_ range: Range<Int>, caption: String) -> ReportTable {
    ReportTable(
      caption: [.text(caption)],
      columns: [.init(words("file")), .init(words("bytes"), .end), .init("SHA-256")],
      rows: inputs[range].map { input in
        ReportTable.Row([
          [.code(masking(nikIn: input.path))], input.digest.map { context.number($0.size) } ?? ["–"],
          [.code(input.digest?.sha256 ?? "–")],
        ])
      })
  }
}
