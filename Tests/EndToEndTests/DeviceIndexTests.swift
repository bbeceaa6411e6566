import Archive
import Audit
import Procedure
import Testing

@testable import Reporting

struct DeviceIndexTests {
  private func devices(schools: [String]) throws -> [String] {
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    let files: KeyValuePairs = [
      "perangkat.csv": "id_perangkat,jenis\nKAM-1,kamera\nKAM-2,kamera\nKAM-3,kamera\n",
      "sesi.csv": "id_sesi,npsn,tanggal,perangkat\nS1,30310001,2025-03-03,KAM-3\nS2,30310002,2025-03-04,\n",
      "langkah.csv": """
      id_sesi,langkah,nik,mulai,selesai,id_perangkat,hasil
      S1,6,6311015205080001,2025-03-03T09:00:00,2025-03-03T09:10:00,KAM-1,berhasil
      S2,6,6311010103080001,2025-03-04T09:00:00,2025-03-04T09:10:00,KAM-2,berhasil

      """,
    ]
    let contents = try ArchiveReader.read(texts: files.map { (path: $0.key, text: $0.value) }, procedure: procedure, threads: 1)
    let result = try Audit.run(contents.records, procedure, AuditOptions(schools: schools, threads: 1))
    return DeviceIndex(result).devices.map(result.memberName)
  }

  @Test func `a report of one school has the devices that worked there or were brought there`() throws {
    #expect(try devices(schools: []) == ["KAM-1", "KAM-2", "KAM-3"])
    #expect(try devices(schools: ["30310001"]) == ["KAM-1", "KAM-3"])
    #expect(try devices(schools: ["30310002"]) == ["KAM-2"])
  }
}
