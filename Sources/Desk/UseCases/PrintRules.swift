internal import Documents
internal import Handbook
package import Occasions

/// `hostcity rules`: the rule book in force, as text.
package struct PrintRules {
    private let rule: String?
    private let office: String?
    private let asked: Language?

    package init(rule: String? = nil, office: String? = nil, language: Language? = nil) {
        self.rule = rule
        self.office = office
        asked = language
    }

    package func run() throws -> Reply {
        let found = try office.map { try CaseDesk.read(office: $0, occasions: []) }
        let page = HandbookPage(found?.handbook ?? Handbook(), in: asked ?? found?.language ?? .en)
        guard let rule = try rule.map(PrintRules.rule) else { return Reply(.fine, page.text()) }
        return Reply(.fine, page.text(of: rule).joined(separator: "\n"))
    }

    /// The rule of this id.
    static func rule(_ id: String) throws(Misuse) -> Rule {
        if let rule = Catalogue.rule(id) { return rule }
        throw Misuse(
            "there is no rule '\(id)'", Suggestion.remedy(for: id, among: Catalogue.rules.map(\.id), noun: "rule"))
    }
}
