import Records

extension Grouping {
  /// Groups some rows of a table, each group in the order of `places`.
  /// - Parameter group: the group of the row at a place, or a negative number to leave it out.
  init(places: [Int32], groups count: Int, by group: (Int) -> Int32) {
    var starts = [Int32](repeating: 0, count: count + 1)
    let groups = places.map { group(Int($0)) }
    for id in groups where id >= 0 { starts[Int(id) + 1] += 1 }
    for id in 0..<count { starts[id + 1] += starts[id] }
    var cursors = starts
    var order = [Int32](repeating: 0, count: Int(starts[count]))
    for (place, id) in zip(places, groups) where id >= 0 {
      order[Int(cursors[Int(id)])] = place
      cursors[Int(id)] += 1
    }
    self.order = order
    self.starts = starts
  }
}
