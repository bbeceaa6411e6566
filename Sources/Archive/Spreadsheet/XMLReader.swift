import CExpat

/// Receives the events of one XML part in document order. What it throws ends the reading.
protocol XMLHandler: AnyObject {
  /// Called once before the first event.
  func begin(at place: XMLPlace)
  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError)
  func end(_ element: XMLName) throws(SpreadsheetError)
  func text(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError)
  /// True when nothing more is wanted; the rest of the part stays unread.
  var isDone: Bool { get }
}

extension XMLHandler {
  func begin(at place: XMLPlace) {}
  func end(_ element: XMLName) throws(SpreadsheetError) {}
  func text(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {}
  var isDone: Bool { false }
}

/// Where a reading stands; valid during an event.
struct XMLPlace {
  private let find: () -> Int

  init(_ find: @escaping () -> Int) { self.find = find }

  /// From 1.
  var line: Int { find() }
}

/// Feeds a part through expat, block by block: no tree, no document type, no entity of its own, bounded depth.
final class XMLReader {
  private let parser: OpaquePointer
  private let handler: any XMLHandler
  private var failure: SpreadsheetError?
  private var depth = 0
  private var bytesSinceEvent = 0
  private let deepest: Int
  private static let blockSize = 1 << 16

  /// Reads a part to its end. An error names the part, line and column.
  /// - Parameter deepest: how many elements may stand inside one another.
  static func read<Stream: ByteStream & ~Copyable>(
    _ stream: consuming Stream, with handler: any XMLHandler, deepest: Int = SpreadsheetLimits.depth
  ) throws(SpreadsheetError) {
    guard let parser = XML_ParserCreate(nil) else { throw SpreadsheetError(.tooLarge, part: stream.path) }
    defer { XML_ParserFree(parser) }
    let reader = XMLReader(parser: parser, handler: handler, deepest: deepest)
    try reader.read(&stream)
  }

  /// Reads a text in memory, which is UTF-8 whatever it declares. An error names line and column of the text.
  static func read(utf8 text: UnsafeRawBufferPointer, with handler: any XMLHandler) throws(SpreadsheetError) {
    guard text.count < Int(Int32.max), let parser = XML_ParserCreate("UTF-8") else { throw SpreadsheetError(.tooLarge) }
    defer { XML_ParserFree(parser) }
    let reader = XMLReader(parser: parser, handler: handler, deepest: SpreadsheetLimits.depth)
    reader.connect()
    let status = XML_Parse(parser, text.assumingMemoryBound(to: CChar.self).baseAddress, Int32(text.count), 1)
    if let failure = reader.failure { throw reader.placed(failure, in: "") }
    if status == XML_STATUS_OK || handler.isDone { return }
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
    throw reader.placed(SpreadsheetError(.malformedXML(reason)), in: "")
  }

  private init(parser: OpaquePointer, handler: any XMLHandler, deepest: Int) {
    self.parser = parser
    self.handler = handler
    self.deepest = deepest
  }

  private func read<Stream: ByteStream & ~Copyable>(_ stream: inout Stream) throws(SpreadsheetError) {
    connect()
    handler.begin(at: XMLPlace { [parser] in Int(XML_GetCurrentLineNumber(parser)) })
    while !handler.isDone {
      guard let buffer = XML_GetBuffer(parser, Int32(XMLReader.blockSize)) else {
        throw SpreadsheetError(.tooLarge, part: stream.path)
      }
      let count = try stream.read(into: buffer, capacity: XMLReader.blockSize)
      bytesSinceEvent += count
      let status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
      if let failure { throw placed(failure, in: stream.path) }
      if handler.isDone { return }
      guard status == XML_STATUS_OK else {
        let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
        throw placed(SpreadsheetError(.malformedXML(reason)), in: stream.path)
      }
      guard bytesSinceEvent <= SpreadsheetLimits.markupBytes else {
        throw placed(SpreadsheetError(.tooLarge), in: stream.path)
      }
      if count == 0 { return }
    }
  }

  private func connect() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, attributes in
        guard let name else { return }
        XMLReader.with(context) { reader throws(SpreadsheetError) in
          reader.depth += 1
          guard reader.depth <= reader.deepest else { throw SpreadsheetError(.tooDeep) }
          try reader.handler.start(XMLName(name), XMLAttributes(attributes))
        }
      },
      { context, name in
        guard let name else { return }
        XMLReader.with(context) { reader throws(SpreadsheetError) in
          reader.depth -= 1
          try reader.handler.end(XMLName(name))
        }
      })
    XML_SetCharacterDataHandler(parser) { context, text, count in
      XMLReader.with(context) { reader throws(SpreadsheetError) in
        try reader.handler.text(UnsafeRawBufferPointer(start: text, count: Int(count)))
      }
    }
    XML_SetUnknownEncodingHandler(parser, { _, name, encoding in XMLEncodings.describe(name, in: encoding) }, nil)
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      XMLReader.with(context) { _ throws(SpreadsheetError) in throw SpreadsheetError(.documentType) }
    }
  }

  /// Runs an event, unless an earlier one failed or nothing more is wanted; a failure stops expat.
  private static func with(_ context: UnsafeMutableRawPointer?, _ event: (XMLReader) throws(SpreadsheetError) -> Void) {
    guard let context else { return }
    let reader = Unmanaged<XMLReader>.fromOpaque(context).takeUnretainedValue()
    guard reader.failure == nil, !reader.handler.isDone else { return }
    reader.bytesSinceEvent = 0
    do throws(SpreadsheetError) {
      try event(reader)
    } catch {
      reader.failure = error
      reader.failure?.place = SpreadsheetError.Place(
        part: "", line: Int(XML_GetCurrentLineNumber(reader.parser)), column: Int(XML_GetCurrentColumnNumber(reader.parser)) + 1)
      XML_StopParser(reader.parser, 0)
    }
  }

  private func placed(_ error: SpreadsheetError, in part: String) -> SpreadsheetError {
    var error = error
    error.place = SpreadsheetError.Place(
      part: part, line: error.place?.line ?? Int(XML_GetCurrentLineNumber(parser)),
      column: error.place?.column ?? Int(XML_GetCurrentColumnNumber(parser)) + 1)
    return error
  }
}
