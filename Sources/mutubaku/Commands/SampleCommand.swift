import ArgumentParser
import Fundamentals
import Sampling

struct SampleCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Buat arsip contoh rekaan / Make a synthetic archive.",
    discussion: """
      Semua orang dan nomor adalah rekaan. Penyimpangan yang disisipkan tercatat di DIR.kebenaran.json.
      All persons and numbers are invented. The injected deviations are listed in DIR.kebenaran.json.
      """)

  @Argument(help: "Folder baru atau kosong / A new or empty folder.", completion: .directory)
  var directory: String

  @Option(name: .shortAndLong, help: "Jumlah siswa / Number of students.")
  var students: Int = 5_000

  @Option(help: "Benih acak; benih sama, arsip sama / Seed: the same seed gives the same archive.")
  var seed: UInt64 = 1

  @Flag(help: "Kotor seperti ekspor sungguhan / Dirty, as real exports are.")
  var dirty = false

  @Flag(
    inversion: .prefixedNo,
    help: """
      Dengan log perangkat dan tanda terima tersegel; bawaan sampai 20.000 siswa / With device logs and sealed receipts; the \
      default up to 20,000 students.
      """)
  var logs: Bool?

  @Flag(name: .shortAndLong, help: "Tanpa kemajuan / No progress.")
  var quiet = false

  @OptionGroup var speech: Speech

  func run() throws {
    Interruption.watch()
    let line = ProgressLine(quiet: quiet)
    defer { line.clear() }
    try SampleFolder(directory).write(
      SampleOptions(students: students, seed: seed, dirty: dirty, logs: logs),
      progress: line.stage(speech("Membuat contoh", "Making the sample")))
    line.clear()
    if !quiet {
      let count = speech.language.number(students)
      Terminal.say(speech("Arsip contoh \(count) siswa: \(directory)", "Sample archive of \(count) students: \(directory)"))
    }
  }
}
