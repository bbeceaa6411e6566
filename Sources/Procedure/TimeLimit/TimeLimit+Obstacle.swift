package import Fundamentals

extension TimeLimit {
  /// Why a limit text gives no bound. The raw values are stable: files, reports and tests use them.
  package enum Obstacle: String, Sendable, CaseIterable {
    case empty = "kosong"
    case words = "kata-tanpa-angka"
    case recurring = "berkala"
    case calendarWindow = "jendela-tanggal"
    case columnNumber = "nomor-kolom"
    case list = "daftar"
    case lowerBoundOnly = "batas-bawah"
    case rate = "laju"
    case officeHours = "jam-kerja"
    case deadline = "tenggat"
    case fraction = "pecahan"
    /// The text has numbers that the grammar does not understand: a procedure file must correct it.
    case unreadable = "tidak-terbaca"

    /// What the code means, for readers.
    package func explanation(in language: Language) -> String {
      switch self {
      case .empty: language.pick("waktu tidak diisi", "no time is given")
      case .words: language.pick("hanya kata, tanpa angka", "words only, no number")
      case .recurring: language.pick("menyebut seberapa sering, bukan berapa lama", "says how often, not how long")
      case .calendarWindow:
        language.pick("menyebut tanggal atau jam, bukan lama waktu", "names dates or clock times, no duration")
      case .columnNumber: language.pick("hanya nomor kolom", "only the number of a column")
      case .list: language.pick("beberapa waktu tanpa keterangan mana yang berlaku", "several times, not said which one holds")
      case .lowerBoundOnly: language.pick("hanya batas bawah", "only a lower bound")
      case .rate: language.pick("menyebut jam layanan, bukan lama waktu", "states hours of service, no duration")
      case .officeHours: language.pick("jam kerja kantor tidak diketahui", "the office's working hours are not known")
      case .deadline: language.pick("tenggat terhadap tanggal lain", "a deadline relative to another date")
      case .fraction: language.pick("pecahan bulan atau hari kerja", "a fraction of a month or a working day")
      case .unreadable: language.pick("teks tidak dapat dibaca", "the text cannot be read")
      }
    }
  }

  /// Why there is no bound; nil when there is one.
  package var obstacle: Obstacle? {
    guard case .notMeasurable(let reason) = meaning else { return nil }
    return Obstacle(rawValue: reason) ?? .unreadable
  }
}
