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
        let handbook = found?.handbook ?? Handbook()
        let language = asked ?? found?.language ?? .en
        guard let wanted = rule else { return Reply(.fine, HandbookPage(handbook, in: language).text()) }
        guard let found = Catalogue.rule(wanted) else {
            throw Misuse(
                "there is no rule '\(wanted)'",
                Suggestion.remedy(for: wanted, among: Catalogue.rules.map(\.id), noun: "rule"))
        }
        return Reply(.fine, HandbookPage(handbook, in: language).text(of: found).joined(separator: "\n"))
    }
}
