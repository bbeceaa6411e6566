import Records

extension Array where Element: Positioned {
  /// Places of the traces in the order of their sources, whatever the order in which they were handed over.
  var placesInSourceOrder: [Int32] {
    let places = indices.map { Int32(truncatingIfNeeded: $0) }
    let isOrdered = indices.dropFirst().allSatisfy { self[$0 - 1].position <= self[$0].position }
    guard !isOrdered else { return places }
    return places.sorted { a, b in
      let (first, second) = (self[Int(a)].position, self[Int(b)].position)
      return first != second ? first < second : a < b
    }
  }
}
