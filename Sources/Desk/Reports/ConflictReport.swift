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
        /// Different ones, those with nothing in common first.
        let conflicts: [Conflict]
        /// For each of several, the ways out of it alone.
        let ways: [[Relaxation]]
        /// The ways out of all of them.
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
        if !relaxing {
            return try explainer.conflict(in: question, stop: stop).map {
                Found(conflicts: [$0], ways: [[]], relaxations: [])
            }
        }
        let question = try explainer.narrowed(question, stop: stop)
        guard let study = try explainer.study(question, stop: stop) else { return nil }
        progress(
            say(
                en: "looking for what would make it possible", nl: "zoekt wat het mogelijk zou maken",
                fr: "recherche de ce qui le rendrait possible"))
        let several = study.conflicts.count > 1
        let ways = try study.conflicts.map {
            several
                ? try explainer.waysOut(
                    of: $0, among: study.conflicts, question, near: study.relaxations.last?.plan, stop: stop) : []
        }
        return Found(conflicts: study.conflicts, ways: ways, relaxations: study.relaxations)
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
        let several = found.conflicts.count > 1
        var lines: [String] = []
        if several {
            let count = found.conflicts.count
            lines.append(
                say(
                    en: "It cannot be done, for \(count) different reasons.",
                    nl: "Het kan niet, om \(count) verschillende redenen.",
                    fr: "C'est impossible, pour \(count) raisons différentes."))
            for (number, conflict) in found.conflicts.enumerated() {
                lines += ["", "\(number + 1). " + heading(conflict)] + members(conflict)
                let ways = found.ways[number]
                guard !ways.isEmpty else { continue }
                lines.append(
                    "  "
                        + say(
                            en: "What the office can do about it:", nl: "Wat de dienst eraan kan doen:",
                            fr: "Ce que le service peut y faire :"))
                lines += lettered(ways).map { "  " + $0 }
            }
        } else if let conflict = found.conflicts.first {
            lines.append(
                say(en: "It cannot be done. ", nl: "Het kan niet. ", fr: "C'est impossible. ") + heading(conflict))
            lines += members(conflict)
        }
        lines.append("")
        if found.relaxations.isEmpty {
            lines.append(
                say(
                    en: "No change that makes it possible was found within the limits.",
                    nl: "Binnen de grenzen werd geen wijziging gevonden die het mogelijk maakt.",
                    fr: "Aucun changement qui le rende possible n'a été trouvé dans les limites."))
        } else {
            lines.append(
                several
                    ? say(
                        en: "What would make everything possible at once, cheapest first:",
                        nl: "Wat alles tegelijk mogelijk zou maken, goedkoopste eerst:",
                        fr: "Ce qui rendrait tout possible à la fois, le moins cher d'abord :")
                    : say(
                        en: "What would make it possible:", nl: "Wat het mogelijk zou maken:",
                        fr: "Ce qui le rendrait possible :"))
            lines += lettered(found.relaxations, brief: several)
        }
        return lines
    }

    private func heading(_ conflict: Conflict) -> String {
        let count = conflict.requirements.count
        if count == 1 {
            return say(
                en: "This requirement cannot be kept whatever is planned:",
                nl: "Aan deze eis kan niet worden voldaan, wat er ook gepland wordt:",
                fr: "Cette exigence ne peut être respectée, quoi qu'on planifie :")
        }
        return say(
            en: "These \(count) requirements cannot be kept together"
                + (conflict.isMinimal ? "; without any one of them the others can:" : ":"),
            nl: "Deze \(count) eisen kunnen niet samen"
                + (conflict.isMinimal ? "; zonder een ervan kunnen de andere wel:" : ":"),
            fr: "Ces \(count) exigences sont incompatibles"
                + (conflict.isMinimal ? " ; sans l'une d'elles, les autres peuvent être respectées :" : " :"))
    }

    private func members(_ conflict: Conflict) -> [String] {
        conflict.requirements.enumerated().flatMap { number, member -> [String] in
            let place = member.source.map { ", \($0.text)" } ?? ""
            return [
                "  \(number + 1). \(member.statement(say))",
                "     \(Explanation.word(member.authority, say)): \(member.basis[say]) [\(member.rule)\(place)]",
            ]
        }
    }

    /// `brief`: what the office would do alone; the rest stands above.
    private func lettered(_ relaxations: [Relaxation], brief: Bool = false) -> [String] {
        relaxations.enumerated().flatMap { number, relaxation -> [String] in
            let letter = String(UnicodeScalar(UInt8(97 + number)))
            return words(relaxation, brief: brief).enumerated().map { position, line in
                (position == 0 ? "  \(letter). " : "     ") + line
            }
        }
    }

    static func word(_ authority: Authority, _ say: Language) -> String {
        switch authority {
        case .fact: say(en: "fact", nl: "feit", fr: "fait")
        case .law: say(en: "law", nl: "wet", fr: "loi")
        case .protocolRule: say(en: "protocol", nl: "protocol", fr: "protocole")
        case .office: say(en: "office", nl: "dienst", fr: "service")
        }
    }

    /// What the office would do, and what is given up by it, shown by a plan that is then possible.
    private func words(_ relaxation: Relaxation, brief: Bool = false) -> [String] {
        let judge = Judge(problem: problem, plan: relaxation.plan)
        let ways = WayOut(say: Phrase(say, problem), plan: relaxation.plan)
        return relaxation.requirements.flatMap { requirement -> [String] in
            let breaches = judge.findings(requirement, in: say)
            if brief { return [ways.words(requirement, breaches.first)] }
            let demand = requirement.statement(say)
            let give = say(en: "gives up: \(demand)", nl: "geeft op: \(demand)", fr: "renonce à : \(demand)")
            guard let example = breaches.first else { return [ways.words(requirement, nil), give] }
            return [
                ways.words(requirement, example), give,
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

        /// One of several conflicts, with the ways out of it alone.
        struct Reason: Encodable {
            let minimal: Bool
            let members: [Member]
            let ways: [Way]
        }

        let schema = "hostcity/explain/1"
        let feasible = false
        let minimal: Bool
        let conflict: [Member]
        let conflicts: [Reason]
        let relaxations: [Way]
    }

    private func json(_ found: Found) throws -> String {
        func members(_ requirements: [Requirement]) -> [Member] { requirements.map { Member($0, in: say) } }
        func ways(_ relaxations: [Relaxation]) -> [Answer.Way] {
            relaxations.map { Answer.Way(giveUp: members($0.requirements), text: words($0)) }
        }
        let first = found.conflicts.first
        return try Json.text(
            Answer(
                minimal: first?.isMinimal ?? false, conflict: members(first?.requirements ?? []),
                conflicts: zip(found.conflicts, found.ways).map { conflict, own in
                    Answer.Reason(
                        minimal: conflict.isMinimal, members: members(conflict.requirements),
                        ways: ways(found.conflicts.count == 1 ? found.relaxations : own))
                }, relaxations: ways(found.relaxations)))
    }
}
