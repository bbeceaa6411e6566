import Fundamentals

/// Why a page did not become a PDF.
struct PDFError: ReadableError {
  enum Problem {
    case noEngine
    /// The program that was asked for is not installed, another one is.
    case missing(name: String, other: String)
    case unreadable
    case engineFailed(name: String, reason: String)
    case tookTooLong(name: String)
  }

  let problem: Problem
  let page: String

  init(_ problem: Problem, page: String = "") {
    self.problem = problem
    self.page = page
  }

  func message(in language: Language) -> String {
    switch problem {
    case .noEngine:
      language.pick(
        "PDF dibuat oleh Chromium atau WeasyPrint, dan keduanya tidak ditemukan. Pasang salah satu, misalnya `apt install "
          + "chromium`, atau buka halamannya di peramban dan cetak ke PDF.",
        "PDFs are made by Chromium or WeasyPrint, and neither was found. Install one, such as `apt install chromium`, or open "
          + "the page in a browser and print it to PDF.")
    case .missing(let name, let other):
      language.pick(
        "\(name) tidak ditemukan; \(other) terpasang. Pasang \(name), atau jalankan tanpa --engine.",
        "\(name) was not found; \(other) is installed. Install \(name), or run without --engine.")
    case .unreadable:
      language.pick(
        "\(page): halaman ini tidak dapat dibaca. Sebutkan berkas .html dari laporan.",
        "\(page): this page cannot be read. Name an .html file of a report.")
    case .engineFailed(let name, let reason):
      language.pick(
        "\(page): \(name) tidak menghasilkan PDF. Pesannya:\n\(reason)", "\(page): \(name) made no PDF. It said:\n\(reason)")
    case .tookTooLong(let name):
      language.pick(
        "\(page): \(name) tidak selesai dalam lima menit. Cetak halaman yang lebih pendek.",
        "\(page): \(name) was not done within five minutes. Print a shorter page.")
    }
  }
}
