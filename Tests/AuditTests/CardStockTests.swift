import Records
import Testing

@testable import Audit

/// `stock.*`: blanks, ribbon and film against the cards of a session.
@Suite struct CardStockTests {
  private static let stock = "waktu,id_sesi,barang,gerak,jumlah,keterangan"
  private static let prints = "id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil,nomor_blangko,id_petugas,alasan"

  /// Stock rows from `item movement quantity`, and as many prints as asked for.
  private func findings(_ movements: [String], good: Int = 0, failed: Int = 0) throws -> [Finding] {
    let rows = movements.map { movement in
      "2025-03-03T07:00:00,S1," + movement.split(separator: " ").joined(separator: ",") + ","
    }
    let cards = (0..<good + failed).map { "C\($0),,S1,PRN,,,\($0 < good ? "berhasil" : "gagal"),B\($0),P1," }
    return try RegisterExample(["persediaan.csv": [Self.stock] + rows, "pencetakan.csv": [Self.prints] + cards]).cardFindings()
  }

  @Test("Opening + received − good cards − spoiled − returned + adjustment is the closing count")
  func balanced() throws {
    let movements = [
      "blangko awal 50", "blangko masuk 20", "blangko rusak 1", "blangko kembali 4", "blangko penyesuaian -2", "blangko akhir 60",
    ]
    #expect(try findings(movements, good: 3, failed: 1).isEmpty)
  }

  @Test(
    "The difference is stated less expected",
    arguments: [("46", -1), ("48", 1), ("47.5", 1), ("46.5", -1)])
  func imbalance(_ closing: String, _ difference: Int64) throws {
    let found = try findings(["blangko awal 50", "blangko akhir \(closing)"], good: 3)
    #expect(found.map(\.rule) == [.stockImbalance])
    #expect(found.map(\.measured) == [difference])
    #expect(found.map(\.position.line) == [3])
    #expect(found.map { $0.detail & 0xFFFF_FFFF } == [47])
  }

  @Test("What was used comes from the stock list where the session has no prints, and only there")
  func statedUse() throws {
    let movements = ["blangko awal 50", "blangko pemakaian 3", "blangko akhir 47"]
    #expect(try findings(movements).isEmpty)
    #expect(try findings(movements, good: 3).isEmpty)
    #expect(try findings(movements, good: 2).map(\.rule) == [.stockImbalance])
  }

  @Test("Without an opening or a closing count nothing is assessed", arguments: ["awal", "akhir"])
  func notAssessed(_ movement: String) throws {
    #expect(try findings(["blangko \(movement) 50"], good: 3).isEmpty)
  }

  @Test(
    "Supplies may differ by 10 cards, or a tenth of many cards; exactly that is within",
    arguments: [
      (0.02, 0, false), (0.022, 0, true), (0.02, 20, false), (0.4, 220, false), (0.4, 182, false), (0.4, 181, true),
      (0.4, 223, true),
    ])
  func ribbon(_ rolls: Double, _ cards: Int, _ isMismatch: Bool) throws {
    let found = try findings(["ribbon awal 3", "ribbon akhir \(3 - rolls)"], good: cards)
    #expect(found.map(\.rule) == (isMismatch ? [.supplyMismatch] : []))
  }

  @Test("Failed prints use supplies too; film and ribbon are separate")
  func film() throws {
    #expect(try findings(["film awal 2", "film masuk 1", "film kembali 1", "film akhir 1.98"], good: 25, failed: 5).isEmpty)
    let found = try findings(["film pemakaian 0.1", "ribbon pemakaian 0.01"], good: 3)
    #expect(found.map(\.detail) == [UInt64(StockRow.Item.film.rawValue)])
    #expect(found.map(\.measured) == [150])
    #expect(found.map(\.limit) == [3])
  }

  @Test("Sums beyond every real stock are sums all the same")
  func hugeQuantities() throws {
    let found = try findings(
      ["blangko awal 1"] + Array(repeating: "blangko masuk 1000000000", count: 20_000) + ["blangko akhir 1"])
    #expect(found.map(\.measured) == [-20_000_000_000_000])
  }
}
