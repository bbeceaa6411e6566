/// A synthetic NIK: 16 digits, unless a deviation made it longer, shorter or leading with 0.
struct SampleNik: Hashable, Comparable {
  var digits: UInt64
  var width: Int = 16

  /// Region (6 digits), day of birth (women: + 40), month, year, number of the day (4 digits).
  init(region: Int, birth: (year: Int, month: Int, day: Int), female: Bool, sequence: Int) {
    let day = birth.day + (female ? 40 : 0)
    let date = (day * 100 + birth.month) * 100 + birth.year % 100
    digits = UInt64((region * 1_000_000 + date) * 10_000 + sequence)
  }

  /// Compared as the text it stands for.
  static func < (a: SampleNik, b: SampleNik) -> Bool {
    a.width == b.width ? a.digits < b.digits : a.text < b.text
  }

  var text: String {
    var bytes: [UInt8] = []
    bytes.append(number: digits, width: width)
    return String(decoding: bytes, as: UTF8.self)
  }
}
