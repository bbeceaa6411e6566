extension MarkdownWriter {
  mutating func write(_ list: ItemList, alternate: Bool) {
    annotations.lists.append(.items)
    let isTight = list.isTight
    for (position, item) in list.items.enumerated() {
      if position > 0, !isTight { blankLine() }
      beginLine()
      let markerStart = bytes.count
      if list.isOrdered {
        bytes += "\(position + 1)".utf8
        append(alternate ? ") " : ". ")
      } else {
        append(alternate ? "* " : "- ")
      }
      writeItem(item, width: bytes.count - markerStart, isTight: isTight)
    }
  }

  mutating func write(_ definitions: [Definition], alternate: Bool) {
    annotations.lists.append(.definitions)
    for definition in definitions {
      beginLine()
      append(alternate ? "* " : "- ")
      let term = definition.term.isEmpty ? "–" : definition.term
      writeLine([.strong([.text(term)])], .term)
      append(": ")
      writeLine(definition.value.isBlank ? [.text("–")] : definition.value, .value)
      endLine()
    }
  }

  private mutating func writeItem(_ blocks: [Block], width: Int, isTight: Bool) {
    let outer = prefix
    prefix += repeatElement(UInt8(ascii: " "), count: width)
    isLineOpen = true
    let isEmpty = blocks.allSatisfy(\.isBlank)
    writeSequence(isEmpty ? [.paragraph("–")] : blocks, follows: false, isTight: isTight)
    prefix = outer
  }
}

extension ItemList {
  /// No blank lines between items: each is one paragraph, perhaps with lists under it.
  var isTight: Bool {
    items.allSatisfy { item in
      let shown = item.filter { !$0.isBlank }
      guard case .paragraph? = shown.first else { return shown.isEmpty }
      return shown.dropFirst().allSatisfy(\.isList)
    }
  }
}
