import Foundation

/// Checks a document against the part of JSON Schema (draft 2020-12) that our schemas use.
struct SchemaChecker {
  private let root: [String: Any]

  init(_ schema: [UInt8]) throws {
    root = try JSONSerialization.jsonObject(with: Data(schema)) as? [String: Any] ?? [:]
  }

  /// `/place: what is wrong`, in order of the place.
  func problems(of document: Any) -> [String] { check(document, root, at: "").sorted() }

  private func check(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    var problems: [String] = []
    func report(_ text: String) { problems.append("\(place.isEmpty ? "/" : place): \(text)") }
    if let reference = schema["$ref"] as? String { problems += check(value, definition(reference), at: place) }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    guard types.isEmpty || types.contains(where: { SchemaChecker.is(value, $0) }) else {
      report("not \(types.joined(separator: " or "))")
      return problems
    }
    if let constant = schema["const"] as? String, value as? String != constant { report("not \(constant)") }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") { report("not one of the words") }
    if let text = value as? String {
      if let pattern = schema["pattern"] as? String, text.range(of: pattern, options: .regularExpression) == nil {
        report("does not match \(pattern)")
      }
      if let least = schema["minLength"] as? Int, text.count < least { report("too short") }
    }
    if let least = schema["minimum"] as? Int, let number = value as? NSNumber, !(value is String), number.intValue < least {
      report("below \(least)")
    }
    if let items = schema["items"] as? [String: Any], let list = value as? [Any] {
      for (index, item) in list.enumerated() { problems += check(item, items, at: "\(place)/\(index)") }
    }
    if let object = value as? [String: Any] { problems += check(object: object, schema, at: place) }
    return problems
  }

  private func check(object: [String: Any], _ schema: [String: Any], at place: String) -> [String] {
    var problems: [String] = []
    for key in schema["required"] as? [String] ?? [] where object[key] == nil {
      problems.append("\(place.isEmpty ? "/" : place): misses \(key)")
    }
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    for (key, value) in object {
      let place = "\(place)/\(key)"
      if let names = schema["propertyNames"] as? [String: Any] { problems += check(key, names, at: place) }
      if let property = known[key] {
        problems += check(value, property, at: place)
      } else if let others = schema["additionalProperties"] as? [String: Any] {
        problems += check(value, others, at: place)
      } else if schema["additionalProperties"] as? Bool == false {
        problems.append("\(place): unknown")
      }
    }
    return problems
  }

  /// `#/$defs/name`.
  private func definition(_ reference: String) -> [String: Any] {
    let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
    return definitions[String(reference.split(separator: "/").last ?? "")] ?? ["enum": ["no such definition"]]
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": isBoolean(value)
    case "integer": (value as? NSNumber).map { !isBoolean(value) && Double($0.intValue) == $0.doubleValue } ?? false
    default: false
    }
  }

  private static func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }
}
