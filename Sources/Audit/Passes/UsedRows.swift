import Records

enum UsedRows {
  static func places<Row>(_ rows: RowBuffer<Row>) -> [Int32] {
    var all: [Int32] = []
    rows.forEach { place, _ in all.append(Int32(place)) }
    return all
  }
}
