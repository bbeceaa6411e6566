import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("Damaged logs")
struct LogMutationTests {
  private static let nik = "6311064302080001"

  /// A few lines of every format.
  private static let logs: [String: String] = [
    "log/page_log": repeated {
      "KTP op \($0) [28/Feb/2025:09:26:25 +0800] total 1 SES-1 localhost CTK \($0) om_card_54x86mm -"
    },
    "log/access_log": repeated {
      "localhost - - [22/Nov/2026:12:34:\(10 + $0) +0000] \"POST / HTTP/1.1\" 200 187 Get-Jobs successful-ok"
    },
    "log/error_log": repeated { "I [22/Nov/2026:12:34:\(10 + $0) +0000] [Job \($0)] Queued on \"KTP\" by \"op\"." },
    "log/ipp.jsonl": repeated {
      #"{"printer-name": "PRN-01", "job-name": "CTK-\#($0)", "job-state": [9], "date-time-at-completed": "2025-02-28T09:26:24+08:00"}"#
    },
    "log/tangkap.jsonl": repeated {
      #"{"waktu": "2025-02-28T08:19:\#(10 + $0)", "id_perangkat": "KAM-01", "modalitas": "foto", "nik": "\#(nik)", "kualitas": "7,5"}"#
    },
    "log/journal.json": repeated {
      #"{"__REALTIME_TIMESTAMP":"174069900000000\#($0)","_BOOT_ID":"a","_HOSTNAME":"LPT-01","MESSAGE":[1,{"a":"\\"}]}"#
    },
    "log/syslog": repeated { "<34>Feb 28 08:00:\(10 + $0) LPT-01 cupsd[1]: x\n<34>1 2025-02-28T08:00:00Z LPT-01 cupsd 1 - - x" },
    "log/sbi.jsonl": repeated {
      #"{"biometrics": [{"data": "e30.eyJiaW9UeXBlIjoiSXJpcyIsInRpbWVzdGFtcCI6IjIwMjUtMDItMjhUMDg6MjE6NTIrMDg6MDAifQ.x", "hash": "\#($0)"}]}"#
    },
    "log/sbi.json": "[\n  {\n    \"deviceId\": 1\n  }\n]\n",
    "log/print.xml": "<Events>"
      + repeated {
        "<Event><EventID>307</EventID><TimeCreated SystemTime='2025-02-28T01:26:25Z'/><Param1>\($0)</Param1><Param5>P</Param5>\n</Event>"
      } + "</Events>",
    "log/tangkap.csv": "waktu,modalitas,nik\n" + repeated { "2025-02-28 08:19:\(10 + $0),iris,\"\(nik)\"" },
    "log/boot.export": repeated { "__REALTIME_TIMESTAMP=174069900000000\($0)\n_BOOT_ID=a\n" },
  ]

  private static func repeated(_ line: (Int) -> String) -> String { (1...6).map { line($0) + "\n" }.joined() }

  private static let dirt: [[UInt8]] = [
    [0x0A], [0x0D], [0x00], [0xFF], [0xC2], [0x22], [0x5C], [0x7B], [0x7D], [0x5B], [0x5D], [0x3C], [0x3E], [0x26], [0x7C],
    [0x25],
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x1F, 0x8B], Array("</Event>".utf8), Array("<!DOCTYPE x [<!ENTITY a 'b'>]>".utf8),
    Array("6.31E+15".utf8), Array("[28/Feb/2025:09:26:25 +0800]".utf8), Array("\\ud83d".utf8),
    Array(repeating: 0x5B, count: 300), Array(repeating: 0x20, count: 300),
  ]

  /// SplitMix64, so that every run sees the same damage.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
    }
  }

  /// The logs with one to six bytes or groups of bytes changed, added or taken away in each, or its end.
  private static func damaged(_ seed: Int) -> [(path: String, bytes: [UInt8])] {
    var dice = Dice(state: UInt64(seed))
    return logs.sorted { $0.key < $1.key }.map { path, text in
      var bytes = Array(text.utf8)
      for _ in 0...dice.roll(6) where !bytes.isEmpty {
        let place = dice.roll(bytes.count)
        switch dice.roll(5) {
        case 0: bytes.insert(contentsOf: dirt[dice.roll(dirt.count)], at: place)
        case 1: bytes.replaceSubrange(place...place, with: dirt[dice.roll(dirt.count)])
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.roll(40)))
        case 3 where dice.roll(4) == 0: bytes.removeSubrange(place...)
        default: bytes[place] = UInt8(dice.roll(256))
        }
      }
      return (path, bytes)
    }
  }

  private static func summary(_ records: Records) -> [String] {
    var lines = records.jobLines + records.captureLines + records.readingLines + records.lineProblems
    lines += records.quarantinedLines.map(\.text)
    lines += records.traces.captures.map { "\($0.chain)" }
    lines += records.unreadLines
    lines += records.logs.map { "\($0.path) \($0.format) \($0.lines) \($0.accepted) \($0.blank) \($0.repeated)" }
    return lines
  }

  @Test(
    "Whatever the damage, every line is accounted for, no NIK is shown, and cuts and threads change nothing", arguments: 0..<150)
  func mutations(seed: Int) throws {
    let folder = try ArchiveFolder()
    for file in Self.damaged(seed) { try folder.write(file.bytes, to: file.path) }
    let records = try folder.read().records
    #expect(records.logsBalance)
    #expect(Set(records.logs.map(\.path) + records.unread.map(\.path)).count == Self.logs.count)
    #expect(!records.quarantinedLines.contains { $0.text.contains(Self.nik) })
    #expect(Self.summary(try folder.read(threads: 1).records) == Self.summary(records))

    let texts = Self.damaged(seed).compactMap { file in String(validating: file.bytes, as: UTF8.self).map { (file.path, $0) } }
    let files = Dictionary(uniqueKeysWithValues: texts)
    let whole = Self.summary(try reading(files))
    #expect(Self.summary(try reading(files, threads: 3, chunkSize: 1 + seed % 200)) == whole)
  }

  @Test("Undamaged, every line of every format is read, wherever the logs are cut")
  func cuts() throws {
    let tables = [
      "perekaman.csv": "nik,status,waktu,id_petugas\n6311064302080001,BIO_CAPTURED,2025-02-28T08:00:00,A\n"
    ]
    let whole = try reading(Self.logs.merging(tables) { $1 })
    #expect(whole.quarantinedLines.isEmpty)
    #expect(whole.unread.isEmpty)
    let accepted = whole.logs.reduce(0) { $0 + $1.accepted }
    // Six lines of ten formats, two kinds of syslog, and the one device.
    #expect(accepted == 73)
    for chunkSize in [1, 2, 3, 50, 99, 100, 128, 300, 1000] {
      for threads in [1, 2, 5] {
        let cut = try reading(Self.logs.merging(tables) { $1 }, threads: threads, chunkSize: chunkSize)
        #expect(Self.summary(cut) == Self.summary(whole))
      }
    }
  }
}
