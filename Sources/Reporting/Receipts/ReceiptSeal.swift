/// What a seal puts on a receipt: texts for codes, the check code and the file that proves it.
package struct ReceiptSeal: Sendable {
  /// `XXXXX-XXXXX`, to read over the telephone.
  package var checkCode: String
  /// Text of the code with the batch (QR A).
  package var batch: String
  /// Text of the code with the station's certificate (QR C).
  package var station: String
  /// Text of the code of each sheet (QR B) with the rows that it seals, counted from 0.
  package var sheets: [(rows: Range<Int>, text: String)]
  /// The receipt's JSON file.
  package var json: [UInt8]
  package var marks: [Mark] = []

  package init(
    checkCode: String, batch: String, station: String, sheets: [(rows: Range<Int>, text: String)], json: [UInt8]
  ) {
    self.checkCode = checkCode
    self.batch = batch
    self.station = station
    self.sheets = sheets
    self.json = json
  }

  /// The other side's mark (tanda pihak kedua).
  package struct Mark: Sendable, Equatable {
    package var name: String
    package var office: String
    /// When it was given, as a reader knows it.
    package var moment: String
    package var way: Way
    /// Strokes of a pen, each a list of points; empty for the other ways.
    package var strokes: [[StrokePoint]]

    package init(name: String, office: String, moment: String, way: Way, strokes: [[StrokePoint]] = []) {
      self.name = name
      self.office = office
      self.moment = moment
      self.way = way
      self.strokes = strokes
    }
  }

  package enum Way: Int, Sendable, CaseIterable {
    case strokes = 1
    case ownKey = 2
    case ink = 3
  }

  /// A place of the pen: tenths of a millimetre from the upper left, pressure from 0 to 1000.
  package struct StrokePoint: Sendable, Equatable {
    package var x: Int
    package var y: Int
    package var pressure: Int

    package init(x: Int, y: Int, pressure: Int) {
      self.x = x
      self.y = y
      self.pressure = pressure
    }
  }
}
