import Fundamentals

/// Why nothing was read from a picture or a PDF.
struct PictureError: ReadableError {
  enum Problem {
    case missing(program: String, package: String)
    case unreadable
    case noCode
    case tooLong(pages: Int)
  }

  let path: String
  let problem: Problem

  func message(in language: Language) -> String {
    switch problem {
    case .missing(let program, let package):
      language.pick(
        "\(path): untuk membacanya perlu \(program): apt install \(package). Tanpa itu, buka verify.html di peramban.",
        "\(path): reading it takes \(program): apt install \(package). Without it, open verify.html in a browser.")
    case .unreadable:
      language.pick(
        "\(path): bukan gambar atau PDF yang utuh. Pindai atau potret sekali lagi.",
        "\(path): no complete picture or PDF. Scan or photograph it again.")
    case .noCode:
      language.pick(
        "\(path): tidak ada kode yang terbaca. Potret lebih dekat, tegak lurus, terang, dan tidak goyang; satu lembar satu foto.",
        "\(path): no code is legible. Photograph closer, straight, in good light, without shaking; one sheet to a picture.")
    case .tooLong(let pages):
      language.pick(
        "\(path): \(pages) halaman, paling banyak \(PictureReader.pages). Simpan lembar Berita Acaranya saja sebagai PDF.",
        "\(path): \(pages) pages, \(PictureReader.pages) at most. Save only the receipt's sheets as a PDF.")
    }
  }
}
