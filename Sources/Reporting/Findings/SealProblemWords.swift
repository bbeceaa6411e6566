import Fundamentals
import Handover

/// What contradicts a seal, in a few words.
struct SealProblemWords {
  let language: Language

  func word(_ problem: SealProblem) -> String {
    switch problem {
    case .signature(let place):
      language.pick("tanda tangan digital \(name(place)) tidak cocok", "the digital signature of \(name(place)) does not fit")
    case .form(let place): language.pick("\(name(place)) tidak berbentuk", "\(name(place)) is malformed")
    case .foreignSheet(let number):
      language.pick("lembar \(number) milik berita acara lain", "sheet \(number) is of another receipt")
    case .sheetRepeated(let number):
      language.pick("lembar \(number) ada dua, isinya berbeda", "there are two different sheets \(number)")
    case .sheetMissing(let number): language.pick("lembar \(number) tidak ada", "sheet \(number) is missing")
    case .rowsOutOfOrder(let sheet):
      language.pick("nomor baris lembar \(sheet) tidak bersambung", "the rows of sheet \(sheet) do not follow on")
    case .rowCount(let sheets, let batch):
      language.pick("lembar memuat \(sheets) kartu, segel \(batch)", "the sheets list \(sheets) cards, the seal \(batch)")
    case .lineCount(let lines, let batch):
      language.pick("berkas memuat \(lines) kartu, segel \(batch)", "the file lists \(lines) cards, the seal \(batch)")
    case .root: language.pick("isi baris bukan yang disegel", "the lines are not those that were sealed")
    case .lineDiffers(let number):
      language.pick("baris \(number) berbeda dari lembarnya", "line \(number) differs from its sheet")
    case .shownDiffers(let number):
      language.pick("baris \(number) yang tampak bukan yang disegel", "line \(number) as shown is not what was sealed")
    case .shownCount(let shown, let sealed):
      language.pick("tampak \(shown) baris, tersegel \(sealed)", "\(shown) rows are shown, \(sealed) were sealed")
    case .foreignMark(let number):
      language.pick("tanda pihak kedua ke-\(number) milik berita acara lain", "mark \(number) is of another receipt")
    case .strokes(let mark):
      language.pick("goresan tanda ke-\(mark) bukan yang ditandatangani", "the strokes of mark \(mark) are not those signed for")
    }
  }

  private func name(_ place: SealPlace) -> String {
    switch place {
    case .batch: language.pick("berita acara", "the receipt")
    case .sheet(let number):
      number == 0 ? language.pick("lembar", "a sheet") : language.pick("lembar \(number)", "sheet \(number)")
    case .certificate(let number): language.pick("sertifikat ke-\(number)", "certificate \(number)")
    case .mark(let number): language.pick("tanda pihak kedua ke-\(number)", "mark \(number)")
    }
  }
}
