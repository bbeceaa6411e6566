/// The version of the program, which every site, manifest and `--version` names.
package enum Version {
  package static let current = "0.2.0"
}
