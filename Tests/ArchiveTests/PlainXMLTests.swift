import Testing

@testable import Archive

/// The quick reader of plain XML says what expat says, or nothing.
struct PlainXMLTests {
  /// What a reading heard, a line for each event.
  private final class Recorder: XMLHandler {
    var lines: [String] = []
    private var place: XMLPlace?

    func begin(at place: XMLPlace) { self.place = place }

    func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError) {
      let values = [attributes.text("key"), attributes.text("value"), attributes.text("a:b")]
      lines.append("\(place?.line ?? 0) <\(element.text) \(values.map { $0 ?? "-" }.joined(separator: "|"))")
    }

    func end(_ element: XMLName) throws(SpreadsheetError) { lines.append(">\(element.text)") }
  }

  private func plain(_ text: [UInt8]) throws -> [String]? {
    let recorder = Recorder()
    let isPlain = try text.withUnsafeBytes { try PlainXML.read($0, with: recorder, deepest: 64) }
    return isPlain ? recorder.lines : nil
  }

  private func expat(_ text: [UInt8]) -> [String]? {
    let recorder = Recorder()
    let problem = text.withUnsafeBytes { bytes -> SpreadsheetError? in
      do throws(SpreadsheetError) {
        try XMLReader.read(MemoryStream(bytes), with: recorder, deepest: 64)
        return nil
      } catch {
        return error
      }
    }
    return problem == nil ? recorder.lines : nil
  }

  @Test(arguments: [
    "<log/>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log>\n<a key='1' value=\"2\"/></log>\n",
    "\u{FEFF}<?xml version='1.0' encoding='utf-8' standalone='yes' ?><x:log><a:b/></x:log>",
    "<log><!-- kata --><a key=\"&lt;&amp;&gt;&quot;&apos;\" value=\"é\tü\n\"></a ></log>", "<log a:b='x' key = '1'/>",
    "<log key='&#65;&#10;&#xE9;' value='&#x1F600;&#9;&#xD;&#x0D;\"'/>", "<log key=\"it's\" value='\u{FFFC}'/>",
  ])
  func plainDocumentsAreHeardAlike(_ text: String) throws {
    let heard = try plain(Array(text.utf8))
    #expect(heard == nil || heard == expat(Array(text.utf8)))
    #expect(heard != nil || text.contains(" = ") || text.contains("\u{FFFC}"))
  }

  @Test(arguments: [
    "", " ", "<log>", "<log></lag>", "<log/><log/>", "<log key='1' key='2'/>", "<log key='a<b'/>", "<log>x</log>", "<log key=1/>",
    "<!DOCTYPE log><log/>", "<log key='&x;'/>", "<log key='&#0;'/>", "<log key='&#xD800;'/>", "<log key='&#xFFFE;'/>",
    "<log key='&#;'/>", "<log key='&#x;'/>",
    "<log key='&#99999999999;'/>", "<log key='&#X41;'/>", "<log key='&#-1;'/>", "<log key='&#1'/>",
    "<?xml version='1.0' encoding='latin-1'?><log/>",
    "<log><![CDATA[x]]></log>", "<1/>", "<log key='\u{1}'/>", "<log><?pi?></log>", "<log key='x'", "<log><!-- a -- b --></log>",
  ])
  func theRestIsLeftToExpat(_ text: String) throws {
    #expect(try plain(Array(text.utf8)) == nil)
  }

  @Test func damageIsNeverTakenForADocument() throws {
    let whole = Array("<?xml version='1.0'?>\n<log>\n <t><e><s key=\"a&amp;b\" value='c'/></e>\n<!-- x --></t>\n</log>".utf8)
    let signs = Array("<>/&;'\"= \n!-ax\0é".utf8)
    for index in whole.indices {
      for sign in signs {
        var damaged = whole
        damaged[index] = sign
        if let heard = try plain(damaged) { #expect(heard == expat(damaged), "\(String(decoding: damaged, as: UTF8.self))") }
      }
      if let heard = try plain(Array(whole[..<index])) { #expect(heard == expat(Array(whole[..<index]))) }
    }
  }
}
