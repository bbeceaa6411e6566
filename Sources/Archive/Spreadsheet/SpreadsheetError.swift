import CivilRegistry
package import Fundamentals

/// A workbook that could not be read: what is wrong, where inside the file, and what to do. Holds no content of any cell.
package struct SpreadsheetError: ReadableError, Hashable {
  package enum Problem: Sendable, Hashable {
    /// An old binary workbook (.xls).
    case oldFormat
    case passwordProtected
    /// A binary workbook of Office 2007 and later (.xlsb).
    case binaryFormat
    /// An OpenDocument file (.ods).
    case openDocument
    case notAWorkbook
    /// The ZIP container is cut off or changed.
    case damagedContainer
    case missingPart
    case missingSharedString
    /// Expat's own words.
    case malformedXML(String)
    case documentType
    case tooDeep
    case tooLarge
    case rowOutOfRange
    case columnOutOfRange
    case cellsOutOfOrder
    case repeatedValue
    case tooManySheets
    case sheetListedTwice
  }

  /// A place inside the workbook: a part of the container, and where in it.
  package struct Place: Sendable, Hashable {
    package var part: String
    /// Counted from 1; 0 when the whole part is meant.
    package var line = 0
    package var column = 0
  }

  package let problem: Problem
  package internal(set) var place: Place?

  init(_ problem: Problem, part: String? = nil) {
    self.problem = problem
    place = part.map { Place(part: $0) }
  }

  package func message(in language: Language) -> String {
    guard let place else { return text(in: language) }
    let part = masking(nikIn: place.part)
    return place.line == 0
      ? "\(part): \(text(in: language))" : "\(part):\(place.line):\(place.column): \(text(in: language))"
  }

  private func text(in language: Language) -> String {
    let (problem, remedy) = explanation
    return language == .indonesian ? "\(problem.id). \(remedy.id)." : "\(problem.en). \(remedy.en)."
  }

  private typealias Text = (id: String, en: String)

  private static let saveAgain: Text = (
    "Buka di aplikasi spreadsheet dan simpan sebagai .xlsx atau CSV",
    "Open it in a spreadsheet program and save it as .xlsx or CSV"
  )
  private static let copyAgain: Text = (
    "Salin ulang dari sumbernya, atau simpan ulang sebagai .xlsx atau CSV",
    "Copy it again from its source, or save it again as .xlsx or CSV"
  )

  private var explanation: (problem: Text, remedy: Text) {
    switch problem {
    case .oldFormat: (("format lama .xls", "the old .xls format"), Self.saveAgain)
    case .passwordProtected:
      (
        ("berkas dilindungi kata sandi", "the file is protected by a password"),
        ("Simpan tanpa kata sandi sebagai .xlsx atau CSV", "Save it without a password as .xlsx or CSV")
      )
    case .binaryFormat: (("format biner .xlsb", "the binary .xlsb format"), Self.saveAgain)
    case .openDocument: (("format OpenDocument .ods", "the OpenDocument .ods format"), Self.saveAgain)
    case .notAWorkbook: (("bukan berkas .xlsx", "not an .xlsx file"), Self.saveAgain)
    case .damagedContainer: (("berkas rusak atau terpotong", "the file is damaged or cut off"), Self.copyAgain)
    case .missingPart: (("bagian ini tidak ada", "this part is missing"), Self.copyAgain)
    case .missingSharedString:
      (("sel merujuk teks yang tidak ada", "a cell refers to a text that is not there"), Self.copyAgain)
    case .malformedXML(let reason): (("XML salah (\(reason))", "wrong XML (\(reason))"), Self.copyAgain)
    case .documentType:
      (("deklarasi DOCTYPE ditolak demi keamanan", "a DOCTYPE declaration is refused for safety"), Self.saveAgain)
    case .tooDeep: (("unsur XML bertumpuk terlalu dalam", "XML elements are nested too deeply"), Self.saveAgain)
    case .tooLarge:
      (("isinya terlalu besar", "its content is too large"), ("Bagi menjadi beberapa berkas CSV", "Divide it into CSV files"))
    case .rowOutOfRange:
      (("nomor baris di luar 1 sampai 1.048.576", "a row number outside 1 to 1,048,576"), Self.saveAgain)
    case .columnOutOfRange: (("kolom di luar A sampai XFD", "a column outside A to XFD"), Self.saveAgain)
    case .cellsOutOfOrder: (("urutan sel dalam baris salah", "cells of a row are out of order"), Self.saveAgain)
    case .repeatedValue: (("satu sel berisi dua nilai", "one cell holds two values"), Self.saveAgain)
    case .tooManySheets:
      (("lebih dari 1.000 lembar", "more than 1,000 sheets"), ("Bagi menjadi beberapa berkas", "Divide it into several files"))
    case .sheetListedTwice:
      (("satu lembar terdaftar dua kali", "one sheet is listed twice"), Self.saveAgain)
    }
  }
}
