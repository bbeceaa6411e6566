import ArgumentParser
import Foundation
import Fundamentals

/// Where the passphrase of a key comes from: the terminal, without showing it, or a file that only its owner reads.
struct PassphraseOptions: ParsableArguments {
  @Option(
    help: "Berkas berisi frasa sandi, hanya terbaca pemiliknya / A file with the passphrase, readable by its owner only.",
    completion: .file())
  var passphraseFile: String?

  /// Asks for the passphrase of a key that exists.
  /// - Parameter name: of the key.
  func ask(for name: String) throws -> String {
    if let passphraseFile { return try Passphrase.read(passphraseFile) }
    return try Passphrase.ask("Frasa sandi / Passphrase: \(name): ")
  }
}

enum Passphrase {
  /// Characters of a new one, at least.
  private static let least = 10

  /// Asks for a new passphrase, twice on a terminal.
  static func new(for name: String, file: String?) throws -> String {
    let text: String
    if let file {
      text = try read(file)
    } else {
      text = try ask("Frasa sandi baru / New passphrase: \(name): ")
      guard try ask("Sekali lagi / Once more: \(name): ") == text else { throw PassphraseError.differs }
    }
    guard text.count >= least else { throw PassphraseError.short(least) }
    return text
  }

  /// The first line of a file.
  static func read(_ path: String) throws -> String {
    var info = stat()
    guard stat(path, &info) == 0, let data = FileManager.default.contents(atPath: path) else {
      throw PassphraseError.unreadable(path)
    }
    guard info.st_mode & 0o077 == 0 else { throw PassphraseError.readableByOthers(path) }
    return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init)?
      .trimmingCharacters(in: .newlines) ?? ""
  }

  /// Reads a line from the terminal while nothing typed is shown.
  static func ask(_ prompt: String) throws -> String {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { throw PassphraseError.noTerminal }
    defer { close(terminal) }
    var shown = termios()
    guard tcgetattr(terminal, &shown) == 0 else { throw PassphraseError.noTerminal }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    // Whoever ends the program at the prompt sees again what they type.
    let restored = shown
    Interruption.onEnd {
      var restored = restored
      let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
      guard terminal >= 0 else { return }
      tcsetattr(terminal, TCSAFLUSH, &restored)
      close(terminal)
    }
    tcsetattr(terminal, TCSAFLUSH, &hidden)
    defer { tcsetattr(terminal, TCSAFLUSH, &shown) }
    write(terminal, prompt)
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while Foundation.read(terminal, &byte, 1) == 1, byte != 0x0A { line.append(byte) }
    write(terminal, "\n")
    return String(decoding: line, as: UTF8.self)
  }

  private static func write(_ terminal: Int32, _ text: String) {
    let bytes = Array(text.utf8)
    _ = Foundation.write(terminal, bytes, bytes.count)
  }
}

enum PassphraseError: ReadableError {
  case noTerminal
  case unreadable(String)
  case readableByOthers(String)
  case differs
  case short(Int)

  func message(in language: Language) -> String {
    switch self {
    case .noTerminal:
      language.pick(
        "tidak ada terminal untuk menanyakan frasa sandi; sebut berkasnya dengan --passphrase-file",
        "no terminal to ask for the passphrase; name a file with --passphrase-file")
    case .unreadable(let path): language.pick("\(path): tidak dapat dibaca", "\(path): cannot be read")
    case .readableByOthers(let path):
      language.pick(
        "\(path): orang lain dapat membacanya. Jalankan: chmod 600 \(path)", "\(path): others can read it. Run: chmod 600 \(path)"
      )
    case .differs: language.pick("kedua frasa sandi tidak sama", "the two passphrases differ")
    case .short(let least):
      language.pick(
        "frasa sandi terlalu pendek: sedikitnya \(least) huruf", "the passphrase is too short: \(least) characters at least")
    }
  }
}
