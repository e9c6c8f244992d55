internal import Conditions
internal import Occasions

/// A requirement as programs read it.
struct RequirementEntry: Encodable {
    let id: String
    let rule: String
    let subjects: [String]
    let statement: String
    let authority: String
    let basis: String
    let file: String?
    let line: Int?

    init(_ requirement: Requirement, in say: Language) {
        id = requirement.id
        rule = requirement.rule
        subjects = requirement.subjects
        statement = requirement.statement(say)
        authority = requirement.authority.word(in: .en)
        basis = requirement.basis[say]
        file = requirement.source?.file
        line = requirement.source?.line
    }
}

extension Authority {
    func word(in say: Language) -> String {
        switch self {
        case .fact: say(en: "fact", nl: "feit", fr: "fait")
        case .law: say(en: "law", nl: "wet", fr: "loi")
        case .protocolRule: say(en: "protocol", nl: "protocol", fr: "protocole")
        case .office: say(en: "office", nl: "dienst", fr: "service")
        }
    }
}
