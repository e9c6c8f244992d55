internal import CPSAT
internal import Conditions
internal import Handbook
internal import Occasions
internal import Solving

/// Why something cannot be done and what would make it possible, in words.
struct Explanation {
    let engine: Engine
    let problem: Problem
    let requirements: [Requirement]
    let free: [EngagementID]
    let held: Plan
    let seed: Int
    let say: Language
    let stop: StopSignal
    let progress: @Sendable (String) -> Void

    struct Found {
        let conflict: Conflict
        let relaxations: [Relaxation]
    }

    private var question: Question {
        Question(problem: problem, requirements: requirements, free: free, held: held)
    }

    /// Nil where no conflict was found within the limits.
    func find(relaxing: Bool = true) throws -> Found? {
        let explainer = Explainer(engine: engine, seed: seed)
        progress(
            say(
                en: "looking for the smallest set of requirements that cannot be kept together",
                nl: "zoekt de kleinste reeks eisen die niet samen kunnen",
                fr: "recherche du plus petit ensemble d'exigences incompatibles"))
        guard let conflict = try explainer.conflict(in: question, stop: stop) else { return nil }
        guard relaxing else { return Found(conflict: conflict, relaxations: []) }
        progress(
            say(
                en: "looking for what would make it possible", nl: "zoekt wat het mogelijk zou maken",
                fr: "recherche de ce qui le rendrait possible"))
        return Found(
            conflict: conflict, relaxations: try explainer.relaxations(question, from: conflict, stop: stop))
    }

    func report(json: Bool) throws -> String {
        guard let found = try find() else {
            return say(
                en: "It cannot be done, but no smaller set of reasons was found within the limits.",
                nl: "Het kan niet, maar binnen de grenzen werd geen kleinere reeks redenen gevonden.",
                fr: "C'est impossible, mais aucun ensemble plus petit de raisons n'a été trouvé dans les limites.")
        }
        return json ? try self.json(found) : lines(found).joined(separator: "\n")
    }

    func lines(_ found: Found) -> [String] {
        let members = found.conflict.requirements
        var lines: [String] = []
        if members.count == 1 {
            lines.append(
                say(
                    en: "It cannot be done. This requirement cannot be kept whatever is planned:",
                    nl: "Het kan niet. Aan deze eis kan niet worden voldaan, wat er ook gepland wordt:",
                    fr: "C'est impossible. Cette exigence ne peut être respectée, quoi qu'on planifie :"))
        } else {
            let count = members.count
            let isMinimal = found.conflict.isMinimal
            lines.append(
                say(
                    en: "It cannot be done. These \(count) requirements cannot be kept together"
                        + (isMinimal ? "; without any one of them the others can:" : ":"),
                    nl: "Het kan niet. Deze \(count) eisen kunnen niet samen"
                        + (isMinimal ? "; zonder een ervan kunnen de andere wel:" : ":"),
                    fr: "C'est impossible. Ces \(count) exigences sont incompatibles"
                        + (isMinimal ? " ; sans l'une d'elles, les autres peuvent être respectées :" : " :")))
        }
        for (number, member) in members.enumerated() {
            lines.append("  \(number + 1). \(member.statement(say))")
            let place = member.source.map { ", \($0.text)" } ?? ""
            lines.append(
                "     \(Explanation.word(member.authority, say)): \(member.basis[say]) [\(member.rule)\(place)]")
        }
        lines.append("")
        if found.relaxations.isEmpty {
            lines.append(
                say(
                    en: "No single change that makes it possible was found within the limits.",
                    nl: "Binnen de grenzen werd geen enkele wijziging gevonden die het mogelijk maakt.",
                    fr: "Aucun changement qui le rende possible n'a été trouvé dans les limites."))
        } else {
            lines.append(
                say(
                    en: "What would make it possible:", nl: "Wat het mogelijk zou maken:",
                    fr: "Ce qui le rendrait possible :"))
            for (number, relaxation) in found.relaxations.enumerated() {
                let letter = String(UnicodeScalar(UInt8(97 + number)))
                for (position, line) in words(relaxation).enumerated() {
                    lines.append((position == 0 ? "  \(letter). " : "     ") + line)
                }
            }
        }
        return lines
    }

    static func word(_ authority: Authority, _ say: Language) -> String {
        switch authority {
        case .fact: say(en: "fact", nl: "feit", fr: "fait")
        case .law: say(en: "law", nl: "wet", fr: "loi")
        case .protocolRule: say(en: "protocol", nl: "protocol", fr: "protocole")
        case .office: say(en: "office", nl: "dienst", fr: "service")
        }
    }

    /// What is given up, and how far, shown by a plan that is then possible.
    private func words(_ relaxation: Relaxation) -> [String] {
        let judge = Judge(problem: problem, plan: relaxation.plan)
        return relaxation.requirements.flatMap { requirement -> [String] in
            let breaches = judge.findings(requirement, in: say)
            let demand = requirement.statement(say)
            let give = say(en: "give up: \(demand)", nl: "opgeven: \(demand)", fr: "renoncer à : \(demand)")
            guard let example = breaches.first else { return [give] }
            return [
                give,
                say(
                    en: "for instance: \(example.text)", nl: "bijvoorbeeld: \(example.text)",
                    fr: "par exemple : \(example.text)"),
            ]
        }
    }

    // MARK: JSON

    struct Member: Encodable {
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
            authority = Explanation.word(requirement.authority, .en)
            basis = requirement.basis[say]
            file = requirement.source?.file
            line = requirement.source?.line
        }
    }

    private struct Answer: Encodable {
        struct Way: Encodable {
            let giveUp: [Member]
            let text: [String]
        }

        let schema = "hostcity/explain/1"
        let feasible = false
        let minimal: Bool
        let conflict: [Member]
        let relaxations: [Way]
    }

    private func json(_ found: Found) throws -> String {
        try Json.text(
            Answer(
                minimal: found.conflict.isMinimal, conflict: found.conflict.requirements.map { Member($0, in: say) },
                relaxations: found.relaxations.map {
                    Answer.Way(giveUp: $0.requirements.map { Member($0, in: say) }, text: words($0))
                }))
    }
}
