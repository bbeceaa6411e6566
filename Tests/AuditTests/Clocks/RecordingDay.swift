import Fundamentals
import Records

@testable import Audit

/// A session with as many recordings as asked for, of ten minutes each, every quarter of an hour from 8.00 on 3 March 2025.
enum RecordingDay {
  static func nik(_ index: Int) -> String { "63110148060800" + (index < 10 ? "0\(index)" : "\(index)") }

  static func start(_ index: Int) throws -> Instant { try moment("2025-03-03T08:00:00") + index * 900 }

  /// Middle of a recording.
  static func middle(_ index: Int) throws -> Instant { try start(index) + 300 }

  /// - Parameter devices: the cell of devices of every row.
  static func archive(_ count: Int, devices: String = "KAM-01|LPT-01") throws -> ClockArchive {
    let rows = (0..<count).map { index in
      let begin = 8 * 3600 + index * 900
      return
        "S1,6,\(nik(index)),2025-03-03T\(clock(begin, seconds: true)),2025-03-03T\(clock(begin + 600, seconds: true)),\(devices)"
    }
    return try ClockArchive([
      "perangkat.csv": ["id_perangkat,jenis", "KAM-01,kamera", "LPT-01,komputer", "LPT-02,komputer"],
      "langkah.csv": ["id_sesi,langkah,nik,mulai,selesai,id_perangkat"] + rows,
    ])
  }
}
