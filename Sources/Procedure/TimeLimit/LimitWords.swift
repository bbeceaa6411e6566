/// The words of limit texts: units, number words, bounds. Spellings are those of real SOPs.
enum LimitWords {
  /// A unit as written: how many of which unit of a span; "semester" is six months.
  struct WrittenUnit: Equatable {
    var count: Int64
    var unit: TimeLimit.Span.Unit
  }

  private static let units: [String: WrittenUnit] = {
    var table: [String: WrittenUnit] = [:]
    func add(_ count: Int64, _ unit: TimeLimit.Span.Unit, _ words: String...) {
      for word in words { table[word] = WrittenUnit(count: count, unit: unit) }
    }
    add(1, .second, "detik", "det", "dtk", "second", "seconds", "sec")
    add(1, .minute, "menit", "mnt", "min", "minute", "minutes")
    add(1, .hour, "jam", "j", "hour", "hours")
    add(1, .day, "hari", "hr", "day", "days")
    add(1, .workingDay, "hk")
    add(1, .week, "minggu", "mgg", "pekan", "week", "weeks")
    add(1, .month, "bulan", "bln", "month", "months")
    add(3, .month, "triwulan", "kuartal")
    add(4, .month, "caturwulan")
    add(6, .month, "semester")
    add(12, .month, "tahun", "thn", "year", "years")
    return table
  }()

  /// The unit of a word; a long word may be misspelt by one letter ("minit").
  static func unit(_ word: String) -> WrittenUnit? {
    if let exact = units[word] { return exact }
    guard word.count >= 5 else { return nil }
    let near = units.keys.filter { $0.count >= 5 && editDistance($0, word, limit: 1) == 1 }.sorted()
    return near.first.flatMap { units[$0] }
  }

  /// "sejam" is one hour, "setahun" one year.
  static func singular(_ word: String) -> WrittenUnit? {
    guard word.hasPrefix("se"), word.count > 4 else { return nil }
    return units[String(word.dropFirst(2))]
  }

  static let workingDaySuffixes: Set<String> = ["kerja", "efektif", "efektip"]

  static let atMost: Set<String> = [
    "maksimal", "maksimum", "maks", "max", "maximal", "maximum", "selambat", "selambatnya", "selambat-lambatnya",
    "selama-lamanya", "selamanya", "lambatnya", "lamanya", "selambat-lambat",
  ]
  static let atLeast: Set<String> = ["minimal", "minimum", "min", "sekurang-kurangnya", "sedikitnya", "sekurangnya"]
  static let approximately: Set<String> = [
    "sekitar", "kira-kira", "kurleb", "rata-rata", "rerata", "estimasi", "perkiraan", "circa",
  ]
  /// Words that may stand before an amount without changing it.
  static let fillers: Set<String> = ["waktu", "dalam", "selama", "durasi", "lama", "antara", "hanya", "cukup", "kurun", "jangka"]
  static let perItem: Set<String> = ["per", "tiap", "setiap", "untuk"]
  /// What follows them says since when or on which condition a limit holds, and does not change it.
  static let conditions: Set<String> = [
    "setelah", "sesudah", "sejak", "terhitung", "dihitung", "jika", "apabila", "bila", "bilamana", "kalau", "dari", "semenjak",
    "ketika", "saat", "oleh", "pada", "tergantung", "dengan", "dan", "secara", "bagi",
  ]
  static let every: Set<String> = ["setiap", "tiap", "rutin", "kali", "sekali"]

  /// Words of how often, which say so beside a number as well: "2 kali sebulan".
  static let occurrences: Set<String> = [
    "kali", "sekali", "rutin", "berkala", "periodik", "harian", "mingguan", "dwimingguan", "bulanan", "dwibulanan",
    "triwulanan", "caturwulanan", "kuartalan", "semesteran", "tahunan", "seminggu", "sebulan", "setahun", "sehari",
  ]
  /// Words of how often, when no number stands beside them.
  static let recurring = occurrences.union(["setiap", "tiap", "triwulan", "semester", "caturwulan"])

  static let calendar: Set<String> = [
    "tanggal", "tgl", "pukul", "pkl", "wib", "wita", "wit", "ke", "h", "t", "januari", "jan", "februari", "pebruari", "feb",
    "peb", "maret", "mar", "april", "apr", "mei", "juni", "jun", "juli", "jul", "agustus", "agust", "agu", "ags", "agt",
    "september", "sept", "sep", "oktober", "okt", "november", "nopember", "nov", "nop", "desember", "des",
  ]

  private static let ones: [String: Int64] = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
  ]

  /// The whole number that a run of number words spells ("dua puluh lima"), and how many words it takes.
  static func number(_ words: [String]) -> (value: Int64, length: Int)? {
    var total: Int64 = 0
    var position = 0
    func word(_ offset: Int = 0) -> String? { words.indices.contains(position + offset) ? words[position + offset] : nil }
    if word() == "seratus" {
      total = 100
      position += 1
    } else if let hundreds = word().flatMap({ ones[$0] }), word(1) == "ratus" {
      total = hundreds * 100
      position += 2
    }
    if word() == "sepuluh" || word() == "sebelas" {
      total += word() == "sepuluh" ? 10 : 11
      position += 1
    } else if let digit = word().flatMap({ ones[$0] }) {
      if word(1) == "belas" {
        total += 10 + digit
        position += 2
      } else if word(1) == "puluh" {
        total += digit * 10
        position += 2
        if let last = word().flatMap({ ones[$0] }) {
          total += last
          position += 1
        }
      } else {
        total += digit
        position += 1
      }
    }
    return position > 0 ? (total, position) : nil
  }
}
