import Foundation
import Fundamentals
import Testing

/// The colour tokens of the stylesheet: every pair in use is legible by WCAG 2.2 AA, in both schemes.
struct ContrastTests {
  /// The `--name: #hex` pairs of the first rule, and over them those of the dark scheme.
  private static func tokens(dark: Bool) -> [String: [Double]] {
    let style = BuiltinFiles.text("site/gaya.css") ?? ""
    let parts = style.components(separatedBy: "@media screen and (prefers-color-scheme: dark)")
    let blocks = [parts.first, dark ? parts.dropFirst().first.map { String($0.prefix { $0 != "}" }) } : nil]
    var tokens: [String: [Double]] = [:]
    for match in blocks.compactMap(\.self).joined().matches(of: /--([a-z-]+): #([0-9a-f]{6}|[0-9a-f]{3});/) {
      let digits = match.output.2.count == 3 ? match.output.2.map { "\($0)\($0)" }.joined() : String(match.output.2)
      let value = Int(digits, radix: 16) ?? 0
      tokens[String(match.output.1)] = [16, 8, 0].map { Double(value >> $0 & 255) / 255 }
    }
    return tokens
  }

  /// Relative luminance as WCAG defines it.
  private static func luminance(_ color: [Double]) -> Double {
    let linear = color.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  static func ratio(_ a: [Double], _ b: [Double]) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  /// Foregrounds by the backgrounds that they stand on.
  static let text: [(String, [String])] = [
    (
      "content-text",
      [
        "neutral-surface", "neutral-raised", "neutral-head", "brand-surface", "sentiment-notice-surface",
        "sentiment-caution-surface",
      ]
    ),
    ("content-muted", ["neutral-surface", "neutral-raised", "neutral-head", "brand-surface"]),
    (
      "brand",
      ["neutral-surface", "neutral-raised", "brand-surface", "sentiment-notice-surface", "sentiment-caution-surface"]
    ),
    ("brand-strong", ["neutral-surface", "neutral-raised", "brand-surface"]), ("brand-content", ["brand"]),
    ("sentiment-negative", ["neutral-surface", "sentiment-negative-surface"]),
    ("sentiment-caution", ["neutral-surface", "sentiment-caution-surface"]),
    ("sentiment-notice", ["neutral-surface", "sentiment-notice-surface"]),
    ("sentiment-positive", ["neutral-surface", "sentiment-positive-surface"]),
  ]

  /// The look of controls and marks needs 3:1 only.
  static let edges = [
    "neutral-edge", "brand", "sentiment-negative", "sentiment-caution", "sentiment-notice", "sentiment-positive",
  ]

  @Test(arguments: [false, true]) func `text is legible`(dark: Bool) throws {
    let tokens = Self.tokens(dark: dark)
    for (foreground, backgrounds) in Self.text {
      for background in backgrounds {
        let ratio = Self.ratio(try #require(tokens[foreground]), try #require(tokens[background]))
        #expect(ratio >= 4.5, "\(foreground) on \(background): \(ratio)")
      }
    }
  }

  @Test(arguments: [false, true]) func `marks and edges can be seen`(dark: Bool) throws {
    let tokens = Self.tokens(dark: dark)
    for edge in Self.edges {
      for background in ["neutral-surface", "neutral-raised"] {
        #expect(Self.ratio(try #require(tokens[edge]), try #require(tokens[background])) >= 3, "\(edge) on \(background)")
      }
    }
  }

  /// Black on white is 21:1, and #777 on white just misses AA: values from the WCAG's own examples.
  @Test func `the ratio is that of WCAG`() {
    #expect(abs(Self.ratio([0, 0, 0], [1, 1, 1]) - 21) < 0.001)
    let grey = 119.0 / 255
    #expect(abs(Self.ratio([grey, grey, grey], [1, 1, 1]) - 4.48) < 0.01)
  }

  @Test func `every colour of the screen is a token`() throws {
    let style = try #require(BuiltinFiles.text("site/gaya.css"))
    let screen = style.prefix(upTo: try #require(style.range(of: "/* Paper:")).lowerBound)
    for line in screen.split(separator: "\n") where line.contains(/#[0-9a-f]{3}/) {
      #expect(line.drop { $0 == " " }.hasPrefix("--"), "\(line)")
    }
  }

  @Test func `the checking page, which stands alone, has the tokens of the stylesheet`() throws {
    let style = try #require(BuiltinFiles.text("site/gaya.css"))
    let page = try #require(BuiltinFiles.text("site/verify.html"))
    for mark in [":root {\n  color-scheme", "@media screen and (prefers-color-scheme: dark)"] {
      let start = try #require(style.firstRange(of: mark)).lowerBound
      let end = try #require(style[start...].firstRange(of: "\n}")).upperBound
      #expect(page.contains(style[start..<end]))
    }
  }
}
