import CivilRegistry
import Testing

@Suite("Masking a row of text")
struct MaskingTests {
  @Test(
    "hides every number that may be a NIK and nothing else",
    arguments: [
      ("SES-001,3,6311064302080001,2025-02-28T08:15:00", "SES-001,3,************0001,2025-02-28T08:15:00"),
      ("NIK6311064302080001x", "NIK************0001x"),
      ("6311064302080001;6311064302080002", "************0001;************0002"),
      ("\"=\"\"6311064302080001\"\"\"", "\"=\"\"************0001\"\"\""),
      ("631106430208000", "***********8000"),
      ("6311064302080", "*********2080"),
      ("081234567890", "081234567890"),
      ("6311 0643 0208 0001", "**** **** **** 0001"),
      ("6311.0643.0208.0001", "****.****.****.0001"),
      ("63110643-02080001 6311064302080002", "********-****0001 ************0002"),
      ("6311064302080002 63110643-02080001", "************0002 ********-****0001"),
      ("2025-02-28 08.15.30", "2025-02-28 08.15.30"),
      ("Siti Nūr, Paringin", "Siti Nūr, Paringin"),
      ("", ""),
      ("1", "1"),
    ])
  func text(row: String, shown: String) {
    #expect(masking(nikIn: row) == shown)
  }

  @Test("leaves no more than four digits of a number of any length in a row")
  func length() {
    for count in 13...200 {
      let shown = masking(nikIn: "a" + String(repeating: "7", count: count) + "b")
      #expect(shown.count == count + 2)
      #expect(shown.filter(\.isNumber).count == 4)
    }
  }
}
