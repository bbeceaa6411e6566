import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("Damaged tables")
struct ReadingMutationTests {
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

  private static let archive = [
    "sesi.csv": "id_sesi,npsn,tanggal,petugas,perangkat\nS1,30301,2025-02-28,A|B,LPT-01\nS2,30302,01-03-2025,B,\n",
    "siswa.csv":
      "nik;nama;jenis_kelamin;tempat_lahir;tanggal_lahir;no_kk;no_akta;npsn;kelas;status_kawin\r\n6311064302080001;Siti;P;Paringin;03-02-2008;;;30301;XI;\r\n",
    "peserta.csv": "id_sesi,nik,keterangan\nS1,6311064302080001,\"a \"\"b\"\"\nc\"\n\nS2,=\"6311064302080002\",\n",
    "langkah.csv":
      "id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat,hasil,kelengkapan,output,keterangan\nS1,3,6311064302080001,08:00,08.05,A,LPT-01,belum_rekam,fotokopi_kk|fotokopi_akta,hasil_status,\nS1,6,6311064302080001,2025-02-28T08:10:00,2025-02-28 08:20 WITA,A,,selesai,,data_perekaman,\n",
    "pencetakan.csv":
      "id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil,nomor_blangko,id_petugas,alasan\nC1,6311064302080001,S1,PRN-01,2025-02-28T09:00:00,2025-02-28T09:01:00,berhasil,B1,A,\n",
    "persediaan.csv": "waktu,id_sesi,barang,gerak,jumlah,keterangan\n2025-02-28,S1,ribbon,pemakaian,\"0,25\",\n",
  ]

  private static let dirt: [[UInt8]] = [
    [0x22], [0x0A], [0x0D], [0x2C], [0x3B], [0x00], [0xFF], [0xC2], [0xE2, 0x80, 0x93], [0x7C], [0x2D], [0x3D, 0x22], [0x39],
    Array("6.31E+15".utf8), Array("99:99".utf8), Array(repeating: 0x22, count: 7), Array(repeating: 0x2C, count: 300),
  ]

  /// The archive with one to eight bytes or groups of bytes changed, added or taken away in each table.
  private static func damaged(_ seed: Int) -> [(path: String, bytes: [UInt8])] {
    var dice = Dice(state: UInt64(seed))
    return archive.sorted { $0.key < $1.key }.map { path, text in
      var bytes = Array(text.utf8)
      for _ in 0...dice.roll(8) where !bytes.isEmpty {
        let place = dice.roll(bytes.count)
        switch dice.roll(4) {
        case 0: bytes.insert(contentsOf: dirt[dice.roll(dirt.count)], at: place)
        case 1: bytes.replaceSubrange(place...place, with: dirt[dice.roll(dirt.count)])
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.roll(12)))
        default: bytes[place] = UInt8(dice.roll(256))
        }
      }
      return (path, bytes)
    }
  }

  @Test(
    "Whatever the damage, every row is accounted for, no NIK is shown, and cuts and threads change nothing", arguments: 0..<300)
  func mutations(seed: Int) throws {
    let folder = try ArchiveFolder()
    for file in Self.damaged(seed) { try folder.write(file.bytes, to: file.path) }
    let records = try folder.read().records
    #expect(records.isBalanced)
    #expect(records.files.count + records.unread.count + records.duplicates.count == Self.archive.count)
    let shown = records.quarantine.map(\.text) + records.unread.map(\.detail)
    #expect(!shown.contains { $0.contains("631106430208000") })

    let texts = Self.damaged(seed).compactMap { file in String(validating: file.bytes, as: UTF8.self).map { (file.path, $0) } }
    let files = Dictionary(uniqueKeysWithValues: texts)
    let whole = try reading(files)
    let cut = try reading(files, threads: 3, chunkSize: 1 + seed % 90)
    #expect(cut.quarantineLines == whole.quarantineLines)
    #expect(cut.rosterLines == whole.rosterLines)
    #expect(cut.executionLines == whole.executionLines)
    #expect(cut.files.map { [$0.rows, $0.accepted, $0.blank] } == whole.files.map { [$0.rows, $0.accepted, $0.blank] })
  }
}
