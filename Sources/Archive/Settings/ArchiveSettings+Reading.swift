import Foundation
import Fundamentals
import Procedure

extension ArchiveSettings {
  /// What `arsip.yaml` at the root of the archive says; without it the defaults.
  static func read(folder: String, yaml: [String]) throws(ArchiveError) -> ArchiveSettings {
    guard let path = yaml.first(where: { $0 == "arsip.yaml" || $0 == "arsip.yml" }) else { return ArchiveSettings() }
    let bytes = try bytes(folder, path)
    do throws(ProcedureError) {
      return try SettingsFile.load(path: path, bytes: bytes, files: yaml)
    } catch {
      throw ArchiveError(.settings(error))
    }
  }

  /// The bytes of a file of the archive.
  static func bytes(_ folder: String, _ path: String) throws(ArchiveError) -> [UInt8] {
    do throws(FileProblem) {
      let file = try MappedBytes(path: folder + "/" + path)
      return withExtendedLifetime(file) { Array(file.bytes) }
    } catch {
      throw ArchiveError(.settings(error))
    }
  }
}

/// Which procedure an archive is audited against: the one that `arsip.yaml` names, else the only one in the archive, else the
/// built-in one of Balangan.
enum ProcedureChoice {
  private static let standard = "balangan-2020"

  static func procedure(folder: String, files: Discovery, settings: ArchiveSettings) throws(ArchiveError) -> Procedure {
    let calendar = try calendar(folder, settings)
    if let name = settings.procedure {
      if files.yaml.contains(name) { return try load(folder, name, calendar) }
      guard let procedure = Procedure.builtin(name, calendar: calendar) else {
        throw ArchiveError(.procedureNotFound(path: name))
      }
      return procedure
    }
    let own = files.yaml.filter { $0.hasPrefix("prosedur/") }
    if own.count > 1 { throw ArchiveError(.severalProcedures(paths: own)) }
    if let path = own.first { return try load(folder, path, calendar) }
    guard let procedure = Procedure.builtin(standard, calendar: calendar) else {
      throw ArchiveError(.procedureNotFound(path: standard))
    }
    return procedure
  }

  private static func load(_ folder: String, _ path: String, _ calendar: WorkingCalendar) throws(ArchiveError) -> Procedure {
    let bytes = try ArchiveSettings.bytes(folder, path)
    do throws(ProcedureError) {
      return try ProcedureFile.load(path: path, bytes: bytes, calendar: calendar)
    } catch {
      throw ArchiveError(.settings(error))
    }
  }

  private static func calendar(_ folder: String, _ settings: ArchiveSettings) throws(ArchiveError) -> WorkingCalendar {
    guard let path = settings.calendar else { return .builtin }
    let bytes = try ArchiveSettings.bytes(folder, path)
    do throws(ProcedureError) {
      return try CalendarFile.load(path: path, bytes: bytes)
    } catch {
      throw ArchiveError(.settings(error))
    }
  }
}
