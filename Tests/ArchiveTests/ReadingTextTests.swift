import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("How delimited text is read")
struct ReadingTextTests {
  private let nik = "6311064302080001"

  @Test(
    "The delimiter is the one most frequent outside quotes in the header (decision 77)",
    arguments: [
      "id_sesi,nik,keterangan\nS1,6311064302080001,a;b\n", "id_sesi;nik;keterangan\nS1;6311064302080001;a,b,c,d\n",
      "id_sesi\tnik\tketerangan\nS1\t6311064302080001\ta,b;c\n", "id_sesi,nik,\"keterangan;;;;\"\nS1,6311064302080001,x\n",
    ])
  func delimiters(text: String) throws {
    let records = try reading(["peserta.csv": text])
    #expect(records.rosterLines.count == 1)
    #expect(records.rosterLines.first?.hasPrefix("2: S1|\(nik)|") == true)
  }

  @Test(
    "Headers are compared on letters and digits, in any order (decision 69)",
    arguments: [
      "ID Sesi,N.I.K,Keterangan", "id-sesi,NIK,KETERANGAN", "\"id/sesi\", nik ,keterangan", "ID_SESI,nik,_Keterangan_",
    ])
  func headers(header: String) throws {
    #expect(try reading(["a.csv": header + "\nS1,\(nik),x\n"]).rosterLines == ["2: S1|\(nik)|x"])
    #expect(try reading(["a.csv": "x,keterangan,nik,id_sesi\n1,k,\(nik),S9\n"]).rosterLines == ["2: S9|\(nik)|k"])
  }

  @Test(
    "Line ends, a byte order mark and a missing last line end change nothing",
    arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func lineEnds(end: String, mark: String) throws {
    let lines = ["id_sesi,nik,keterangan", "S1,\(nik),a", "S2,\(nik),b"]
    let expected = ["2: S1|\(nik)|a", "3: S2|\(nik)|b"]
    #expect(try reading(["peserta.csv": mark + lines.joined(separator: end)]).rosterLines == expected)
    #expect(try reading(["peserta.csv": mark + lines.joined(separator: end) + end]).rosterLines == expected)
  }

  @Test(
    "A first line sep= is skipped, and lines are counted as in the file (decisions 117, 138)",
    arguments: [
      "sep=;\n", "SEP=,\r\n", "\"sep=;\"\n", "sep=\t\n",
    ])
  func separatorLine(first: String) throws {
    let records = try reading(["peserta.csv": first + "id_sesi;nik;keterangan\nS1;\(nik);x\n"])
    #expect(records.rosterLines == ["3: S1|\(nik)|x"])
    #expect(records.files[0].rows == 1)
  }

  @Test("Quotes hold delimiters, line breaks and doubled quotes; what stands outside a beginning is text")
  func quotes() throws {
    let text = """
      id_sesi,nik,keterangan
      S1,"6311064302080001","a, ""b""
      c"
      "S2" ,6311064302080001,5" layar
      S3,6311064302080001,""

      """
    let records = try reading(["peserta.csv": text])
    #expect(records.rosterLines == ["2: S1|\(nik)|a, \"b\"\nc", "4: S2|\(nik)|5\" layar", "5: S3|\(nik)|"])
  }

  @Test("A quote that never closes costs its own line only (decision 76)")
  func unclosedQuote() throws {
    let records = try reading([
      "peserta.csv": "id_sesi,nik,keterangan\nS1,\(nik),\"a\nS2,\(nik),b\nS3,\(nik),\"c\" d\nS4,\(nik),e\n"
    ])
    #expect(records.rosterLines == ["3: S2|\(nik)|b", "5: S4|\(nik)|e"])
    #expect(records.quarantineLines == ["2: unclosed-quote", "4: unclosed-quote"])
  }

  @Test("Blank lines and records of empty cells are blank, and nothing follows the last line end (decision 25)")
  func blankRows() throws {
    let records = try reading(["peserta.csv": "id_sesi,nik,keterangan\n\n,,\n , \t,\u{A0}\nS1,\(nik),x\n\r\n\n"])
    #expect(records.rosterLines == ["5: S1|\(nik)|x"])
    #expect(records.files[0].rows == 6)
    #expect(records.files[0].blank == 5)
  }

  @Test("Fewer cells than the header, or more that are not empty, go to quarantine (decision 23)")
  func columnCount() throws {
    let text = "id_sesi,nik,keterangan\nS1,\(nik)\nS2,\(nik),x,y\nS3,\(nik),x,,\nS4,\(nik),\n"
    let records = try reading(["peserta.csv": text])
    #expect(records.rosterLines == ["4: S3|\(nik)|x", "5: S4|\(nik)|"])
    #expect(records.quarantineLines == ["2: column-count", "3: column-count"])
    #expect(records.quarantine.allSatisfy { !$0.text.contains(nik) })
  }

  @Test("A header that stands there again is quarantined (decision 78)")
  func repeatedHeader() throws {
    let text = "id_sesi,nik,keterangan\nS1,\(nik),x\nid_sesi,nik,keterangan\n\"ID Sesi\",NIK,Keterangan\nid_sesi,\(nik),x\n"
    let records = try reading(["peserta.csv": text])
    #expect(records.rosterLines == ["2: S1|\(nik)|x", "5: id_sesi|\(nik)|x"])
    #expect(records.quarantineLines == ["3: repeated-header", "4: repeated-header"])
  }

  @Test("A row with a NUL is quarantined, wherever it stands (decision 73)")
  func nul() throws {
    let rest = String(repeating: "S2,\(nik),abcdefghijklmnopqrstuvwxyz\n", count: 20)
    let text = "id_sesi,nik,keterangan\nS1,\(nik),\u{0}\nS1,\(nik),\"a\nb\u{0}\"\n" + rest
    for chunkSize in [1, 40, 2000] {
      let records = try reading(["peserta.csv": text], chunkSize: chunkSize)
      #expect(records.quarantineLines == ["2: nul", "3: nul"])
      #expect(records.files[0].accepted == 20)
    }
  }

  @Test(
    "A cell of one mebibyte is accepted, a longer one quarantined (decision 74)", arguments: [(1 << 20, 1), ((1 << 20) + 1, 0)])
  func hugeCell(length: Int, accepted: Int) throws {
    let records = try reading(["peserta.csv": "id_sesi,nik,keterangan\nS1,\(nik),\(String(repeating: "x", count: length))\n"])
    #expect(records.files[0].accepted == accepted)
    #expect(records.quarantineLines == (accepted == 1 ? [] : ["2: cell-too-long"]))
    #expect(records.quarantine.allSatisfy { $0.text.utf8.count <= 400 })
  }

  @Test("A line with more cells than any table has is one row in quarantine")
  func hugeLine() throws {
    let commas = String(repeating: ",", count: 100_000)
    let records = try reading([
      "peserta.csv": "id_sesi,nik,keterangan\nS1,\(nik),x\(commas)y\nS2,\(nik),\"z\"\(commas)\nS3,\(nik),x\n"
    ])
    #expect(records.rosterLines == ["4: S3|\(nik)|x"])
    #expect(records.quarantineLines == ["2: column-count", "3: column-count"])
  }

  @Test("Where chunks are cut and how many threads read makes no difference")
  func chunksAndThreads() throws {
    var text = "id_sesi,nik,keterangan\n"
    for row in 0..<60 {
      switch row % 10 {
      case 3: text += "S\(row),\(nik),\"a\n\n\"\"b,\r\nS1,\(nik),x\n\"\n"
      case 5: text += "S\(row),\(nik),\"never closed\n"
      case 6: text += "\n,,\nS\(row),\(nik)\n"
      case 8: text += "S\(row),6.31E+15,x\r\n"
      default: text += "S\(row),631106430208\(1000 + row),remark \(row)\n"
      }
    }
    let whole = try reading(["peserta.csv": text])
    #expect(whole.quarantine.count == 18)
    for chunkSize in [1, 2, 3, 7, 16, 33, 64, 100, 256, 1000] {
      for threads in [1, 2, 3, 8] {
        let cut = try reading(["peserta.csv": text], threads: threads, chunkSize: chunkSize)
        #expect(cut.rosterLines == whole.rosterLines)
        #expect(cut.quarantineLines == whole.quarantineLines)
        #expect(cut.quarantine.map(\.text) == whole.quarantine.map(\.text))
        #expect(cut.files[0].rows == whole.files[0].rows)
        #expect(cut.files[0].blank == whole.files[0].blank)
      }
    }
  }
}
