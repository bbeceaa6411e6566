import Fundamentals
import Handover

/// Sizes of printed codes, in millimetres with their quiet zone: measured to read from a photograph.
enum ReceiptCode {
  /// For the batch and the certificate, up to about 330 bytes.
  static let small = 35
  /// For the rows of a sheet, up to 700 bytes.
  static let large = 60
}

extension ReceiptParts {
  /// A code with its title below; a note instead when the text fits into none.
  func code(_ text: String, title: String, millimetres: Int) -> Block {
    guard let code = QRCode(text) else { return .paragraph(words("code-too-long", ["title": title])) }
    return .figure(
      Figure(
        svg: code.svg(millimetres: millimetres, label: title), caption: [.text(title)], alternative: words("code-alternative")))
  }

  /// The marks of the other side: strokes as they were drawn, else the way it was given.
  func marks(_ seal: ReceiptSeal?) -> [Block] {
    guard let seal else { return [] }
    return seal.marks.flatMap { mark, strokes -> [Block] in
      let values = [
        "name": safe(mark.name), "office": safe(mark.office), "moment": seal.moment(mark.moment, language),
        "key": mark.key?.id.text ?? "",
      ]
      let text = words("mark-\(mark.way.rawValue)", values)
      guard let strokes, !strokes.isEmpty else { return [.paragraph(text)] }
      let drawing = StrokeDrawing(strokes)
      return [.figure(Figure(svg: drawing.svg(label: text), caption: [.text(text)], alternative: words("mark-alternative")))]
    }
  }
}
