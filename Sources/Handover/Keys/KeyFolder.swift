import Foundation

/// Where an office or a station keeps its keys: `kantor.kunci`, `pos-NAMA.kunci`, and `kepercayaan.json` for everyone.
package struct KeyFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// `$XDG_CONFIG_HOME/mutubaku/kunci`, or the same below `~/.config`.
  package static var standard: String {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? (environment["HOME"] ?? "") + "/.config"
    return home + "/mutubaku/kunci"
  }

  private static let (ending, stationPrefix) = (".kunci", "pos-")

  package var officePath: String { path + "/kantor" + KeyFolder.ending }
  private var trustPath: String { path + "/" + Trust.fileName }

  func stationPath(_ name: String) throws(KeyError) -> String {
    // Letters and digits of any script, so that no name leads out of the folder.
    let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !parts.isEmpty else { throw KeyError(.emptyName, path: path) }
    return path + "/" + KeyFolder.stationPrefix + parts.joined(separator: "-") + KeyFolder.ending
  }

  /// Makes the folder, for its owner only.
  func make() throws(KeyError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw KeyError(.system(EACCES), path: path)
    }
  }

  // MARK: Trust

  /// What is known of the office's keys; nothing where there is no file yet.
  package var trust: Trust {
    get throws(KeyError) {
      let bytes: [UInt8]
      do {
        bytes = try PrivateFile.read(trustPath, isPrivate: false)
      } catch {
        guard error.reason == .system(ENOENT) else { throw error }
        return Trust()
      }
      do {
        return try Trust(json: bytes)
      } catch {
        throw KeyError(.trust(error), path: trustPath)
      }
    }
  }

  /// Changes what is known of the office's keys, while no other program does.
  func changeTrust<Result>(_ change: (inout Trust) throws -> Result) throws -> Result {
    try PrivateFile.withLock(on: trustPath) {
      var trust = try trust
      let result = try change(&trust)
      try PrivateFile.write(trust.json, to: trustPath, isPrivate: false)
      return result
    }
  }

  // MARK: Keys

  package func office() throws(KeyError) -> KeyFile {
    do {
      return try KeyFile(path: officePath)
    } catch {
      throw error.reason == .system(ENOENT) ? KeyError(.noOffice, path: path) : error
    }
  }

  /// Key files of stations, in order of name.
  package func stations() throws(KeyError) -> [KeyFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    var files: [KeyFile] = []
    for name in names.sorted() where name.hasPrefix(KeyFolder.stationPrefix) && name.hasSuffix(KeyFolder.ending) {
      files.append(try KeyFile(path: path + "/" + name))
    }
    return files.sorted { $0.name < $1.name }
  }

  /// A station that may seal.
  /// - Parameters:
  ///   - station: its name; nil for the only one in the folder.
  ///   - passphrase: asked for once it is clear which key it is for.
  package func unlock(station: String?, passphrase: (_ name: String) throws -> String) throws -> SealStation {
    let all = try stations()
    let known = all.map(\.name)
    guard !all.isEmpty else { throw KeyError(.noStation, path: path) }
    let file: KeyFile
    if let station {
      guard let found = all.first(where: { $0.name == station }) else {
        throw KeyError(.unknownStation(station, known: known), path: path)
      }
      file = found
    } else {
      guard all.count == 1 else { throw KeyError(.severalStations(known), path: path) }
      file = all[0]
    }
    guard let key = file.key(passphrase: try passphrase(file.name)) else {
      throw KeyError(.wrongPassphrase, path: try stationPath(file.name))
    }
    // Whoever knows an older office key finds the way to this one.
    let successors = try trust.certificates.filter { CertificateRecord($0)?.role == .office }
    return SealStation(key: key, name: file.name, certificates: (file.certificate.map { [$0] } ?? []) + successors)
  }

  /// The running number of the next seal, kept before it is used.
  /// - Parameter moment: of the seal, in seconds since 1970.
  package func nextSequence(of station: SealStation, moment: Int) throws -> Int {
    let id = station.key.publicKey.id.text.replacing(" ", with: "")
    return try SealCounter(path: "\(path)/urutan-\(id)").next(moment: moment)
  }
}
