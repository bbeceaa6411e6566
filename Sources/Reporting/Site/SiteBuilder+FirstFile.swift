extension SiteBuilder.Options {
  /// The file of the output to open first.
  package var firstFile: String { jsonOnly ? "audit.json" : singleFile ? SingleFile.name : "index.html" }
}
