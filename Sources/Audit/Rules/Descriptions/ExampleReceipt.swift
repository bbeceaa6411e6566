import Fundamentals
import Handover

/// A sealed receipt of an example, as a person would describe it; all of 3 March 2025.
package struct ExampleReceipt: Sendable {
  /// Of the file, without its ending.
  var name: String
  var number = "BA-1"
  var npsn = "30310001"
  /// NIK and serial.
  var cards = ExampleReceipt.cards
  /// Local time of the seal.
  var time = "14:05"
  var sequence = 1
  var revision = 1
  /// Name of the receipt that it is a revision of.
  var follows: String?
  /// Sealed with a key that the office never certified.
  var isByStranger = false
  /// The receiver signed with a pen on the screen; every such example has the same strokes.
  var isSigned = false
  /// What somebody changed after sealing.
  var change: Change?

  enum Change: Sendable {
    case name(line: Int)
    case lineRemoved(Int)
    case sheetRemoved
    case number
  }

  static let cards = [("6311025007070002", "B-1"), ("6311011503070003", "B-2")]

  /// Rows of `penyerahan` that list what such a receipt seals.
  static let rows = """
    nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko
    BA-1,SES-1,30310001,2025-03-03T14:00:00,6311025007070002,B-1
    BA-1,SES-1,30310001,2025-03-03T14:00:00,6311011503070003,B-2
    """

  var path: String { "tanda-terima/\(name)\(ReceiptFile.ending)" }

  func sealed(by station: SealStation, predecessor: ReceiptFile?) throws -> ReceiptFile {
    var batch = HandoverBatch(
      number: number, day: ExampleSeals.day, school: .init(npsn: npsn, name: "SMAN 1 Contoh"),
      receiver: .init(name: "Kepala Sekolah"),
      cards: cards.enumerated().map { index, card in
        .init(
          nik: "************\(card.0.suffix(4))", name: "Siswa \(index + 1)", sex: "L", schoolClass: "XII", serial: card.1,
          isGood: true, recipient: "Kepala Sekolah")
      })
    batch.revision = revision
    var salt = [UInt8](repeating: 0, count: 16)
    salt[0] = UInt8(truncatingIfNeeded: sequence)
    var file = try station.seal(
      batch, lines: SealedLine.lines(of: batch),
      SealOccasion(moment: moment, sequence: sequence, salt: salt, predecessor: predecessor?.batch.digest))
    if isSigned {
      let strokes = Strokes([[.init(time: 0, x: 10, y: 20, pressure: 500), .init(time: 40, x: 90, y: 60, pressure: 600)]])
      let mark = try station.mark(
        file.batch, way: .strokes, digest: strokes.digest, name: "Kepala Sekolah", office: "SMAN 1 Contoh", moment: moment + 60)
      file.marks = [.init(record: mark, strokes: strokes)]
    }
    try apply(to: &file)
    return file
  }

  private func apply(to file: inout ReceiptFile) throws {
    switch change {
    case .name(let line): file.lines[line - 1].name = "Orang Lain"
    case .lineRemoved(let line): file.lines.remove(at: line - 1)
    case .sheetRemoved: file.sheets.removeAll()
    case .number:
      // The same length, so that the record stays well-formed and only its signature no longer fits.
      var bytes = file.batch.bytes
      if let place = bytes.firstRange(of: Array(number.utf8)) { bytes[place.upperBound - 1] = UInt8(ascii: "9") }
      file.batch = SignedRecord(bytes) ?? file.batch
    case nil: break
    }
  }

  /// Seconds since 1970.
  private var moment: Int {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    let seconds = (parts.first ?? 0) * 3600 + (parts.last ?? 0) * 60
    return Int(Instant(ExampleSeals.day, secondsOfDay: seconds, in: .makassar).microseconds / 1_000_000)
  }
}
