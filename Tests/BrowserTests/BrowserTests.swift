import Foundation
import Testing

/// Pages in Debian's Chromium, opened from file://. `make test` sets up what this needs; without it the tests are skipped.
@Suite(.enabled(if: BrowserSite.python != nil, "no Python with Playwright: run `make test`, or set MUTUBAKU_PYTHON"))
struct BrowserTests {
  @Test(arguments: BrowserSite.checks)
  func `the site has nothing to complain of`(check: String) throws {
    let found = try BrowserSite.complaints(check)
    let complaints = try #require(found)
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
  }
}
