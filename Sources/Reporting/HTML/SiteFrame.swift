/// What stands around the content of every page of a site. All of it is plain text.
package struct SiteFrame: Sendable, Equatable {
  /// An entry of the main navigation, or a step of the breadcrumb.
  package struct Entry: Sendable, Hashable {
    /// Path of the page from the site's root, without extension.
    package var page: String
    package var label: String

    package init(page: String, label: String) {
      self.page = page
      self.label = label
    }
  }

  package var office: String
  /// The district or town, beside the office's name.
  package var region: String?
  package var procedureTitle: String
  package var procedureNumber: String?
  package var procedureDate: String?
  package var procedureDigest: String
  package var asOf: String
  package var engineVersion: String
  package var retention: String?
  package var navigation: [Entry]

  package init(
    office: String, region: String? = nil, procedureTitle: String, procedureNumber: String? = nil,
    procedureDate: String? = nil, procedureDigest: String, asOf: String, engineVersion: String, retention: String? = nil,
    navigation: [Entry] = []
  ) {
    self.office = office
    self.region = region
    self.procedureTitle = procedureTitle
    self.procedureNumber = procedureNumber
    self.procedureDate = procedureDate
    self.procedureDigest = procedureDigest
    self.asOf = asOf
    self.engineVersion = engineVersion
    self.retention = retention
    self.navigation = navigation
  }
}
