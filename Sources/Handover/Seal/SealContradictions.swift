/// Finds what several receipts cannot all be (point 6 of the article “The seal of a receipt”).
package enum SealContradictions {
  package struct Pair: Sendable, Hashable {
    /// Places of the two in the list, the smaller first.
    package var first: Int
    package var second: Int
    package var kind: SealContradiction
  }

  /// Receipts whose seal does not hold accuse nobody, and those of unknown keys only each other.
  /// - Parameter receipts: the same batch may stand in it several times.
  package static func among(_ receipts: [ReceiptCheck]) -> [Pair] {
    let sound = receipts.indices.filter { receipts[$0].isSigned && receipts[$0].state != .broken }
    return [true, false].flatMap { isKnown -> [Pair] in
      let places = sound.filter { (receipts[$0].signer.standing != .unknown) == isKnown }
      return pairs(places.map { receipts[$0] }).map { pair in
        Pair(first: places[pair.first], second: places[pair.second], kind: pair.kind)
      }
    }
  }

  private static func pairs(_ receipts: [ReceiptCheck]) -> [Pair] {
    var pairs: [Pair] = []
    /// Pairs of places that share a key, each pair of different batches once, with the first that had it.
    func each<Key: Hashable>(_ keys: [(Key, Int)], _ body: (Int, Int, Key) -> SealContradiction?) {
      var seen: [Key: [Int]] = [:]
      for (key, place) in keys {
        let others = seen[key, default: []]
        if others.contains(where: { receipts[$0].digest == receipts[place].digest }) { continue }
        for other in others {
          if let kind = body(other, place, key) { pairs.append(Pair(first: other, second: place, kind: kind)) }
        }
        seen[key] = others + [place]
      }
    }
    let places = receipts.indices
    each(places.map { ([receipts[$0].batch.number, receipts[$0].batch.npsn], $0) }) { a, b, _ in
      if receipts[a].batch.revision == receipts[b].batch.revision { return .revisionTwice }
      return isChain(receipts, a, b) ? nil : .numberTwice
    }
    each(places.map { ([receipts[$0].signer.id.text, String(receipts[$0].batch.sequence)], $0) }) { _, _, _ in .sequenceTwice }
    pairs += clocks(receipts)
    let strokes = places.flatMap { place in
      receipts[place].marks.compactMap { mark in mark.strokes.map { ($0.shape, place) } }
    }
    each(strokes) { _, _, _ in .strokesReused }
    let serials = places.flatMap { place in
      (receipts[place].lines ?? []).filter { !$0.serial.isEmpty }.map { ($0.serial, place) }
    }
    each(serials) { a, b, serial in
      let (first, second) = (receipts[a].batch, receipts[b].batch)
      // Revisions of one receipt list the same cards.
      return first.number == second.number && first.npsn == second.npsn ? nil : .cardTwice(serial: serial)
    }
    return pairs
  }

  /// Whether the later revision follows from the earlier one, directly or through others that are there.
  private static func isChain(_ receipts: [ReceiptCheck], _ a: Int, _ b: Int) -> Bool {
    let (early, late) =
      receipts[a].batch.revision < receipts[b].batch.revision ? (receipts[a], receipts[b]) : (receipts[b], receipts[a])
    var current = late
    var steps = 0
    while let digest = current.batch.predecessor, steps <= receipts.count {
      if digest == early.digest { return true }
      guard let before = receipts.first(where: { $0.digest == digest }) else {
        // What lies between is not here: nothing contradicts as long as there is room for it.
        return current.batch.revision - early.batch.revision > 1
      }
      current = before
      steps += 1
    }
    return false
  }

  /// Neighbours in the order of running numbers whose moments run backwards.
  private static func clocks(_ receipts: [ReceiptCheck]) -> [Pair] {
    var pairs: [Pair] = []
    let byKey = Dictionary(grouping: receipts.indices) { receipts[$0].signer.id }
    for places in byKey.values {
      let ordered = places.sorted {
        (receipts[$0].batch.sequence, $0) < (receipts[$1].batch.sequence, $1)
      }
      for (before, after) in zip(ordered, ordered.dropFirst())
      where receipts[before].batch.sequence < receipts[after].batch.sequence
        && receipts[before].batch.moment > receipts[after].batch.moment
      {
        pairs.append(Pair(first: min(before, after), second: max(before, after), kind: .clockSetBack))
      }
    }
    return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
