import Fundamentals
import Procedure

/// Which procedure an archive is audited against: the one that `arsip.yaml` names, else the only one in the archive, else the
/// built-in one of Balangan.
enum ProcedureChoice {
  static func procedure(folder: String, files: Discovery, settings: ArchiveSettings) throws(ArchiveError) -> Procedure {
    throw ArchiveError(.procedureNotFound(path: ""))
  }
}
