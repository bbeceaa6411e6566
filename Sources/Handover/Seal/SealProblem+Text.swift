package import Fundamentals

extension SealProblem {
  /// One sentence without a full stop; it holds no text from the receipt.
  package func message(in language: Language) -> String {
    switch self {
    case .signature(let place):
      language.pick(
        "tanda tangan segel tidak cocok: \(place.name(in: language))",
        "the seal's signature does not fit: \(place.name(in: language))")
    case .form(let place):
      language.pick(
        "catatan segel tidak utuh: \(place.name(in: language))", "a sealed record is incomplete: \(place.name(in: language))")
    case .foreignSheet(let number):
      language.pick("lembar \(number) milik Berita Acara lain", "sheet \(number) belongs to another receipt")
    case .sheetRepeated(let number):
      language.pick("ada dua lembar \(number) yang isinya berbeda", "there are two sheets \(number) that differ")
    case .sheetMissing(let number): language.pick("lembar \(number) tidak ada dalam berkas", "sheet \(number) is not in the file")
    case .rowsOutOfOrder(let sheet):
      language.pick(
        "baris lembar \(sheet) tidak bersambung dengan lembar sebelumnya",
        "the rows of sheet \(sheet) do not follow those of the sheet before")
    case .rowCount(let sheets, let batch):
      language.pick(
        "lembar memuat \(sheets) baris, segel menyebut \(batch) kartu",
        "the sheets hold \(sheets) rows, the seal says \(batch) cards")
    case .lineCount(let lines, let batch):
      language.pick(
        "daftar memuat \(lines) kartu, segel menyebut \(batch)", "the list holds \(lines) cards, the seal says \(batch)")
    case .root: language.pick("isi daftar bukan yang disegel", "the list is not the one that was sealed")
    case .lineDiffers(let number):
      language.pick("baris \(number) berbeda dari yang disegel pada lembarnya", "row \(number) differs from what its sheet seals")
    case .shownDiffers(let number):
      language.pick(
        "yang tertulis pada baris \(number) berbeda dari yang disegel", "what row \(number) shows differs from what was sealed")
    case .shownCount(let shown, let sealed):
      language.pick("tertulis \(shown) baris, yang disegel \(sealed)", "\(shown) rows are shown, \(sealed) were sealed")
    case .shownMissing(let part):
      language.pick(
        "\(part.name(in: language)) dalam surat bukan yang disegel",
        "the letter's \(part.name(in: language)) is not what was sealed")
    case .shownAnnex(let shown, let sealed):
      language.pick(
        "lampiran memuat \(shown) baris, segel menyebut \(sealed) yang belum diserahkan",
        "the annex has \(shown) rows, the seal says that \(sealed) were not handed over")
    case .shownProgram:
      language.pick(
        "halaman memuat program, sehingga dapat menampilkan apa saja", "the page holds a program, so it may show anything")
    case .foreignMark(let number):
      language.pick(
        "tanda pihak kedua ke-\(number) dibuat untuk Berita Acara lain",
        "mark \(number) of the second party was made for another receipt")
    case .strokes(let mark):
      language.pick(
        "goresan tanda ke-\(mark) bukan yang ditandatangani", "the strokes of mark \(mark) are not those that were signed for")
    }
  }
}

extension SealPlace {
  package func name(in language: Language) -> String {
    switch self {
    case .batch: language.pick("Berita Acara", "the receipt")
    case .sheet(0): language.pick("salah satu lembar", "one of the sheets")
    case .sheet(let number): language.pick("lembar \(number)", "sheet \(number)")
    case .certificate(let number): language.pick("sertifikat \(number)", "certificate \(number)")
    case .mark(let number): language.pick("tanda pihak kedua ke-\(number)", "mark \(number) of the second party")
    }
  }
}

extension ShownPart {
  func name(in language: Language) -> String {
    switch self {
    case .number: language.pick("nomor", "number")
    case .total: language.pick("jumlah kartu", "total of cards")
    case .day: language.pick("tanggal penyerahan", "day of the handover")
    case .school: language.pick("nama sekolah", "school")
    case .receiver: language.pick("nama penerima", "receiver")
    }
  }
}

extension SealContradiction {
  package func message(in language: Language) -> String {
    switch self {
    case .numberTwice:
      language.pick(
        "satu nomor, dua isi, dan tidak satu pun menyebut yang lain sebagai pendahulunya",
        "one number, two contents, and neither names the other as the one before it")
    case .revisionTwice: language.pick("revisi yang sama disegel dua kali", "the same revision was sealed twice")
    case .sequenceTwice:
      language.pick(
        "satu nomor urut segel dipakai dua kali: kunci disalin, atau hitungannya dikembalikan",
        "one running number of seals was used twice: the key was copied, or its count set back")
    case .clockSetBack:
      language.pick(
        "segel yang lebih kemudian bertanggal lebih awal: jam pos dimundurkan",
        "the later seal has the earlier date: the station's clock was set back")
    case .strokesReused: language.pick("goresan tanda tangan dipakai ulang", "the strokes of a signature were used again")
    case .cardTwice(let serial): language.pick("kartu \(serial) ada pada keduanya", "card \(serial) stands on both")
    }
  }
}

extension RevocationRecord.Reason {
  package func name(in language: Language) -> String {
    switch self {
    case .other: language.pick("alasan lain", "other reasons")
    case .lost: language.pick("hilang", "lost")
    case .replaced: language.pick("diganti", "replaced")
    case .wrongHands: language.pick("jatuh ke tangan orang lain", "in wrong hands")
    }
  }
}
