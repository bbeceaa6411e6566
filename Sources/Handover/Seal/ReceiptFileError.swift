import Foundation
package import Fundamentals

/// Why a file is not a sealed receipt, a trust file, a mark or strokes.
package enum ReceiptFileError: ReadableError, Equatable {
  /// No JSON, or not of the form.
  case form(String)
  case schema(String)
  /// A record that is none, by its place in the file.
  case record(String)
  /// A value that cannot be, by its place.
  case value(String)

  /// Decodes JSON; what is missing or of another form is named by its place.
  static func decode<Form: Decodable>(_ json: [UInt8]) throws(ReceiptFileError) -> Form {
    do {
      return try JSONDecoder().decode(Form.self, from: Data(json))
    } catch {
      throw ReceiptFileError(error)
    }
  }

  private init(_ error: any Error) {
    let path: [any CodingKey] =
      switch error {
      case DecodingError.keyNotFound(let key, let context): context.codingPath + [key]
      case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
        DecodingError.dataCorrupted(let context):
        context.codingPath
      default: []
      }
    self = .form(path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: "."))
  }

  package func message(in language: Language) -> String {
    switch self {
    case .form(let place) where place.isEmpty:
      language.pick("bukan JSON yang utuh; mintalah berkasnya sekali lagi", "no complete JSON; ask for the file once more")
    case .form(let place):
      language.pick("“\(place)” tidak ada atau bentuknya lain", "“\(place)” is missing or of another form")
    case .schema(let schema):
      language.pick(
        "skema “\(schema.prefix(40))” tidak dikenal; mungkin dibuat versi lain",
        "schema “\(schema.prefix(40))” is unknown; another version may have made it")
    case .record(let place):
      language.pick("“\(place)” bukan catatan tersegel yang utuh", "“\(place)” is no complete sealed record")
    case .value(let place):
      language.pick("isi “\(place)” tidak masuk akal", "the value of “\(place)” cannot be")
    }
  }
}
