import Archive
import CivilRegistry
import Fundamentals
package import Handover

/// The files that a batch becomes: each paper as HTML and Markdown, and the sealed receipt.
package struct ReceiptFiles {
  private let parts: ReceiptParts
  private let shell: LetterShell

  /// - Parameter shell: made once for all batches.
  package init(parts: ReceiptParts, shell: LetterShell) {
    self.parts = parts
    self.shell = shell
  }

  /// - Parameter name: as ``names(_:)`` gives it.
  /// - Parameter seal: nil for papers without a seal.
  package func files(_ batch: HandoverBatch, name: String, seal: ReceiptSeal? = nil) -> [(path: String, bytes: [UInt8])] {
    var files = paper(ReceiptPaper(parts, batch, seal: seal).document(name), json: seal?.file.json)
    if let seal { files.append((name + ReceiptFile.ending, seal.file.json)) }
    files += paper(StudentSheet(parts, batch).document(name + "-siswa"))
    if !batch.spoiled.isEmpty {
      let number = LetterNumber(template: parts.stationery.letter.destructionNumber).text(nil, on: batch.day)
      files += paper(DestructionPaper(parts, batch, number: number).document(name + "-pemusnahan"))
    }
    return files
  }

  /// The receipt alone, as a file of its own.
  package func html(_ batch: HandoverBatch, name: String, seal: ReceiptSeal?) -> String {
    shell.html(RenderedPage(ReceiptPaper(parts, batch, seal: seal).document(name)), json: seal?.file.json)
  }

  private func paper(_ document: Document, json: [UInt8]? = nil) -> [(path: String, bytes: [UInt8])] {
    let page = RenderedPage(document)
    let markdown = RenderedPage(parts.letterhead()).markdown + "\n" + page.markdown
    return [
      (document.path + ".html", Array(shell.html(page, json: json).utf8)), (document.path + ".md", Array(markdown.utf8)),
    ]
  }

  /// Names of files from numbers and schools: letters, digits and hyphens, no two equal, without a NIK.
  package static func names(_ batches: [HandoverBatch]) -> [String] {
    var taken: Set<String> = []
    return batches.map { batch in
      let npsn = Anchor.identifier(masking(nikIn: batch.school.npsn))
      let number = String(Anchor.identifier(masking(nikIn: batch.number)).prefix(80))
      var base = batch.isProposed ? "usulan-\(npsn)" : "bast-\(number)-\(npsn)"
      if batch.revision > 1 { base += "-revisi-\(batch.revision)" }
      var name = base
      var count = 1
      while !taken.insert(name).inserted {
        count += 1
        name = "\(base)-\(count)"
      }
      return name
    }
  }
}
