package import Audit

/// Rules whose ids begin alike (`clock.drift`, `clock.step`), on one page of the rule reference.
package struct RuleGroup: Sendable, Hashable {
  /// What the ids begin with: `clock`.
  package let name: String

  package init(_ rule: RuleID) { name = String(rule.rawValue.prefix { $0 != "." }) }

  /// Its rules in the order of ids.
  package var rules: [RuleDescription] { RuleCatalogue.all.filter { RuleGroup($0.id) == self } }

  /// In the order of ids.
  package static let all: [RuleGroup] = RuleID.allCases.reduce(into: []) { groups, rule in
    let group = RuleGroup(rule)
    if groups.last != group { groups.append(group) }
  }
}

extension PagePaths {
  /// The page of the rule reference that describes a group of rules; a rule stands there under its id.
  package func rules(_ group: RuleGroup) -> String { "\(rules)/\(group.name)" }
}

extension ReportContext {
  /// A link to what the reference says of a rule.
  func ruleLink(_ rule: RuleID, _ text: [Inline]) -> Inline {
    .link(.page(paths.rules(RuleGroup(rule)), fragment: rule.rawValue), text)
  }

  /// The same, under the rule's title.
  func ruleLink(_ rule: RuleID) -> Inline { ruleLink(rule, [.text(RuleCatalogue.description(of: rule).title(language))]) }
}
