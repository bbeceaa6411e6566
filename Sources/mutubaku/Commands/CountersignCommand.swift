import ArgumentParser
import Foundation
import Fundamentals
import Handover
import Reporting

struct CountersignCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "countersign",
    abstract: "Tambahkan tanda pihak kedua pada segel / Add the second party's mark to a sealed receipt.",
    discussion: """
      Salah satu: --mark BERKAS.tanda.json (kunci sekolah, dari halaman periksa), --strokes BERKAS.goresan.json (goresan pena, \
      dari halaman periksa), atau --scan BERKAS (lembar bertinta yang dipindai). Dua yang terakhir ditandatangani kunci pos. \
      Sesudahnya jalankan mutubaku receipt sekali lagi: tandanya ikut tercetak.
      One of: --mark FILE.tanda.json (the school's key, from the verifier page), --strokes FILE.goresan.json (pen strokes, from \
      the verifier page), or --scan FILE (the scanned sheet in ink). A station's key signs for the last two. Then run mutubaku \
      receipt once more: its papers carry the mark.
      """)

  @Argument(
    help: "Berkas segel / The sealed receipt, ARSIP/tanda-terima/NAMA.bast.json.", completion: .file(extensions: ["json"]))
  var receipt: String

  @Option(help: "Tanda dengan kunci sekolah / A mark by the school's own key.", completion: .file(extensions: ["json"]))
  var mark: String?

  @Option(help: "Goresan pena / Pen strokes.", completion: .file(extensions: ["json"]))
  var strokes: String?

  @Option(help: "Pindaian lembar bertinta / The scan of the sheet in ink.", completion: .file())
  var scan: String?

  @Option(help: "Dengan --scan: nama penanda tangan / Who signed in ink.")
  var name: String?

  @Option(help: "Dengan --scan: jabatan atau sekolahnya / Post or school of who signed.")
  var office: String?

  @Option(help: "Nama pos, bila lebih dari satu / The station, if there are several.")
  var station: String?

  @Option(help: "Folder kunci / The folder of keys.", completion: .directory)
  var keys: String = KeyFolder.standard

  @OptionGroup var passphrase: PassphraseOptions

  @OptionGroup var speech: Speech

  func validate() throws {
    guard [mark, strokes, scan].count(where: { $0 != nil }) == 1 else {
      throw ValidationError("--mark, --strokes, --scan: salah satu / one of them")
    }
    guard scan == nil || (name?.isEmpty == false && office?.isEmpty == false) else {
      throw ValidationError("--scan: juga / also --name, --office")
    }
  }

  func run() throws {
    Interruption.watch()
    var file: ReceiptFile = try read(receipt, ReceiptFile.init)
    let (mark, certificates) = try newMark(file)
    guard !file.marks.contains(where: { $0.record == mark.record }) else {
      return Terminal.say(speech("Tanda itu sudah ada pada \(receipt).", "\(receipt) has this mark already."))
    }
    file.marks.append(mark)
    // Another station than the one that sealed brings its own certificate along.
    for certificate in certificates where !file.certificates.contains(certificate) { file.certificates.append(certificate) }
    // The checks that a verifier makes, so that no mark is added that it would refuse.
    let problems = ReceiptCheck(ReceiptEvidence(file), trust: Trust())?.problems ?? []
    guard problems.isEmpty else { throw CountersignError(path: receipt, isMark: problems.allSatisfy(\.isOfMark)) }
    let output = try FileOutput(receipt, replacing: true)
    defer { output.discard() }
    try output.write(file.json)
    try output.commit()
    Terminal.say(speech("Tanda pihak kedua ditambahkan: \(receipt)", "The second party's mark was added: \(receipt)"))
  }

  /// The mark, and what shows that the office stands behind who signed it.
  private func newMark(_ file: ReceiptFile) throws -> (mark: ReceiptFile.Mark, certificates: [SignedRecord]) {
    if let mark { return (.init(record: try read(mark, MarkFile.init).record), []) }
    if let strokes {
      let drawn = try read(strokes, StrokesFile.init)
      guard drawn.batch == file.batch.digest else { throw CountersignError(path: strokes, isMark: true) }
      let station = try unlocked()
      let record = try station.mark(
        file.batch, way: .strokes, digest: drawn.strokes.digest, name: drawn.name, office: drawn.office, moment: drawn.moment)
      return (.init(record: record, strokes: drawn.strokes), station.certificates)
    }
    let path = scan ?? ""
    let digest = HexGroups.bytes(FileDigest(try bytes(path)).sha256) ?? []
    let station = try unlocked()
    let record = try station.mark(
      file.batch, way: .ink, digest: digest, name: name ?? "", office: office ?? "", moment: SealClock.now)
    return (.init(record: record), station.certificates)
  }

  private func unlocked() throws -> SealStation {
    try KeyFolder(path: keys).unlock(station: station) { try passphrase.ask(for: $0) }
  }

  private func read<File>(_ path: String, _ make: ([UInt8]) throws(ReceiptFileError) -> File) throws -> File {
    do {
      return try make(bytes(path))
    } catch let error as ReceiptFileError {
      throw NamedFileError(path: path, error: error)
    }
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw NamedFileError(path: path, error: nil) }
    return Array(data)
  }
}

extension SealProblem {
  /// Whether it speaks of a mark of the second party.
  fileprivate var isOfMark: Bool {
    switch self {
    case .foreignMark, .strokes, .signature(.mark), .form(.mark): true
    default: false
    }
  }
}

/// A mark that does not belong to the receipt, or a receipt that is not what was sealed.
struct CountersignError: ReadableError {
  let path: String
  let isMark: Bool

  func message(in language: Language) -> String {
    isMark
      ? language.pick(
        "\(path): tanda itu bukan untuk Berita Acara ini, atau sudah diubah. Buatlah tanda baru dari berkas segel yang sama.",
        "\(path): that mark is not for this receipt, or was altered. Make a new one from the same sealed file.")
      : language.pick(
        "\(path): isi berkas tidak cocok dengan segelnya. Pakailah berkas asli dari arsip; lihat mutubaku verify.",
        "\(path): the file does not fit its seal. Use the original from the archive; see mutubaku verify.")
  }
}

/// What is wrong with a file, with its name.
struct NamedFileError: ReadableError {
  let path: String
  /// Nil when it could not be read at all.
  let error: ReceiptFileError?

  func message(in language: Language) -> String {
    path + ": "
      + (error?.message(in: language)
        ?? language.pick("tidak dapat dibaca; periksa nama dan izinnya", "cannot be read; check its name and permissions"))
  }
}
