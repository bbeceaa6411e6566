import Crypto
import Foundation
import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("Responses of the Secure Biometric Interface")
struct BiometricLogTests {
  private let sample = "RklSADAyMABzYW1wbGUgb2Ygbm9ib2R5"

  private func encoded(_ text: String) -> String {
    Data(text.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  private func signed(_ payload: String) -> String { "\(encoded("{}")).\(encoded(payload)).c2ln" }

  private func identity(_ type: String) -> String {
    signed(#"{"serialNo": "SN-7", "make": "EYECOOL", "model": "TCI322", "type": "\#(type)"}"#)
  }

  private func payload(_ more: String, type: String = "Finger", of identityType: String = "Finger") -> String {
    #"{"digitalId": "\#(identity(identityType))", "bioType": "\#(type)", "timestamp": "2025-02-28T08:21:52+08:00", \#(more)}"#
  }

  private func response(_ payloads: [String], hashes: [String] = []) -> String {
    let entries = payloads.enumerated().map { index, payload in
      let hash = index < hashes.count ? #", "hash": "\#(hashes[index])""# : ""
      return
        #"{"specVersion": "0.9.5", "data": "\#(signed(payload))"\#(hash), "error": {"errorCode": "0", "errorInfo": "Success"}}"#
    }
    return #"{"biometrics": [\#(entries.joined(separator: ", "))]}"#
  }

  @Test("Captures of a response, with the score that was asked for, the device and its transaction")
  func captures() throws {
    let text = response([
      payload(#""deviceCode": "FPR-01", "requestedScore": "40", "qualityScore": 79, "transactionId": "SES-1-1""#),
      payload(#""requestedScore": 40, "qualityScore": "0""#, type: "FIR"),
      payload(#""deviceCode": "x-1""#, type: "Iris", of: "Iris"),
    ])
    let records = try readingLog("sbi.jsonl", text, tables: deviceTable)
    #expect(
      records.captureLines == [
        "1: fingerprint ||79.0/40.0 EYECOOL TCI322 @FPR-01 2025-02-28T08:21:52",
        "1: fingerprint ||0.0/40.0 EYECOOL TCI322 @FPR-01 2025-02-28T08:21:52",
        "1: iris ||-/- EYECOOL TCI322 @FPR-01 2025-02-28T08:21:52",
      ])
    #expect(records.texts.text(records.traces.captures[0].transaction) == "SES-1-1")
    #expect(records.traces.captures.allSatisfy { $0.isAccepted && !$0.isMisidentified && $0.chain == .absent })
    #expect(records.logs.map(\.lines) == [1])
  }

  @Test("An unknown serial number leaves the device's own code")
  func unknownDevice() throws {
    let records = try readingLog("sbi.jsonl", response([payload(#""deviceCode": "x-1""#)]))
    #expect(records.captureLines == ["1: fingerprint ||-/- EYECOOL TCI322 @x-1 2025-02-28T08:21:52"])
  }

  @Test("A device that says it is something else than what it captured")
  func misidentified() throws {
    let records = try readingLog("sbi.jsonl", response([payload(#""deviceCode": "FPR-01""#, of: "Iris")]))
    #expect(records.traces.captures.map(\.isMisidentified) == [true])
  }

  @Test("One object in place of an array, an error in place of a capture, an error beside one")
  func shapes() throws {
    let data = signed(payload(#""qualityScore": 10"#))
    let text = """
      {"biometrics": {"data": "\(data)"}}
      {"biometrics": [{"data": "", "error": {"errorCode": "101", "errorInfo": "Not detected"}}]}
      {"biometrics": [{"data": "\(data)", "error": {"errorCode": 103, "errorInfo": "Tamper"}}]}
      {"biometrics": []}
      {"biometrics": null}
      """
    let records = try readingLog("sbi.jsonl", text)
    #expect(records.traces.captures.map(\.position.line) == [1, 3])
    #expect(records.traces.captures.map(\.isAccepted) == [true, false])
    #expect(records.texts.text(records.traces.captures[1].reason) == "Tamper")
    #expect(records.logs.map(\.accepted) == [5])
  }

  @Test("Discovery and device information say nothing to keep, over several lines or on one")
  func discovery() throws {
    let text = """
      [
        {
          "deviceId": 3, "deviceStatus": "Ready", "deviceSubId": [1, 2, 3],
          "digitalId": "\(identity("Iris"))", "error": {"errorCode": "0"}
        },
        {"serialNo": "273", "make": "MOSIP", "type": "Face", "dateTime": "2020-03-19T18:21:34.729+05:30"},
        {"halo": 1}
      ]
      """
    let records = try readingLog("discover.json", text)
    #expect(records.logs.map { [$0.lines, $0.accepted] } == [[3, 2]])
    #expect(records.lineProblems == ["7: malformed"])
    #expect(records.traces.captures.isEmpty)
  }

  @Test(
    "A capture that cannot be read sends its line to quarantine, and nothing of the sample is shown",
    arguments: [
      (#""timestamp": "kemarin""#, "Finger", "unreadable-time"), (#""x": 1"#, "Suara", "unknown-modality"),
      (#""qualityScore": "baik""#, "Finger", "malformed"),
    ])
  func dirt(more: String, type: String, reason: String) throws {
    let body = String(repeating: sample, count: 40)
    let good = payload(#""x": 1"#)
    let text = response([good]) + "\n" + response([good, payload(more + #", "bioValue": "\#(body)""#, type: type)])
    let records = try readingLog("sbi.jsonl", text)
    #expect(records.lineProblems == ["2: \(reason)"])
    #expect(records.traces.captures.map(\.position.line) == [1])
    #expect(records.quarantinedLines.allSatisfy { $0.text.contains(#""data": "…""#) && $0.text.utf8.count <= 400 })
  }

  @Test(
    "Data that is no signed object is quarantined",
    arguments: ["x", "a.b!.c", "a.e30", "..", "e30", "{}", "e30.W10.c2ln"])
  func data(text: String) throws {
    let records = try readingLog("sbi.jsonl", #"{"biometrics": [{"data": "\#(text)"}]}"#)
    #expect(records.quarantinedLines.count == 1)
    #expect(records.traces.captures.isEmpty)
  }

  // Each device's hash covers the one before it, in either of two ways.

  private func hex(_ digest: some Sequence<UInt8>) -> String {
    digest.map { String(format: "%02X", $0) }.joined()
  }

  private func ruleA(_ previous: String) throws -> String {
    let before = stride(from: 0, to: previous.count, by: 2).compactMap { index in
      UInt8(previous.dropFirst(index).prefix(2), radix: 16)
    }
    let ofSample = SHA256.hash(data: try #require(Data(base64Encoded: sample)))
    return hex(SHA256.hash(data: before + Array(ofSample)))
  }

  private func ruleB(_ previous: String, _ payload: String) -> String {
    hex(SHA256.hash(data: Data((previous + hex(SHA256.hash(data: Data(payload.utf8)))).utf8)))
  }

  private var beginning: String { hex(SHA256.hash(data: Data())) }

  @Test("The chain of hashes by either rule: within a response, on into the next, or begun anew")
  func chains() throws {
    let one = payload(#""deviceCode": "FPR-01", "bioValue": "\#(sample)", "n": 1"#)
    let two = payload(#""deviceCode": "FPR-01", "bioValue": "\#(sample)", "n": 2"#)
    let a1 = try ruleA(beginning)
    let a2 = try ruleA(a1)
    let b1 = ruleB(beginning, one)
    let b2 = ruleB(b1, two)
    let text = [
      response([one, two], hashes: [a1, a2]), response([one], hashes: [try ruleA(a2).lowercased()]),
      response([one, two], hashes: [b1, b2]), response([two], hashes: [ruleB(b2, two)]),
      response([one, two], hashes: [b1, ruleB(beginning, two)]), response([one], hashes: [String(repeating: "0", count: 64)]),
      response([one]),
    ]
    let records = try readingLog("sbi.jsonl", text.joined(separator: "\n"))
    #expect(
      records.traces.captures.map { $0.chain } == [
        .ruleA, .ruleA, .ruleA, .ruleB, .ruleB, .ruleB, .ruleB, .broken, .broken, .absent,
      ])
  }

  @Test("Without the sample its hash can neither be confirmed nor called broken")
  func sampleRemoved() throws {
    let records = try readingLog("sbi.jsonl", response([payload(#""bioValue": """#)], hashes: [beginning]))
    #expect(records.traces.captures.map { $0.chain } == [.absent])
  }
}
