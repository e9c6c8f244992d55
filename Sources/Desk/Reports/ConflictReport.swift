internal import Conditions
internal import Handbook
internal import Occasions
internal import Solving

/// Writes why something cannot be done and what would make it possible.
struct ConflictReport {
    /// Nil where no conflict was found within the limits.
    let explanation: ConflictExplanation?
    let say: Language
    /// What a plan with open places would leave out; nil: it was not asked, or there is none.
    let partial: PartialOffer?

    init(_ explanation: ConflictExplanation?, in say: Language, partial: PartialOffer? = nil) {
        self.explanation = explanation
        self.say = say
        self.partial = partial
    }

    /// What the search for the conflict is about to look for.
    static func line(_ stage: ConflictSearch.Stage, in say: Language) -> String {
        switch stage {
        case .conflict:
            say(
                en: "looking for the smallest set of requirements that cannot be kept together",
                nl: "zoekt de kleinste reeks eisen die niet samen kunnen",
                fr: "recherche du plus petit ensemble d'exigences incompatibles")
        case .waysOut:
            say(
                en: "looking for what would make it possible", nl: "zoekt wat het mogelijk zou maken",
                fr: "recherche de ce qui le rendrait possible")
        }
    }

    /// The report as text, or as JSON where there is an explanation to put into it.
    func text(json: Bool) throws -> String {
        guard let explanation else {
            let known = say(
                en: "It cannot be done, but no smaller set of reasons was found within the limits.",
                nl: "Het kan niet, maar binnen de grenzen werd geen kleinere reeks redenen gevonden.",
                fr: "C'est impossible, mais aucun ensemble plus petit de raisons n'a été trouvé dans les limites.")
            return ([known] + offer).joined(separator: "\n")
        }
        return json ? try self.json(explanation) : (lines(explanation) + offer).joined(separator: "\n")
    }

    private var offer: [String] { partial.map { [""] + $0.lines(in: say) } ?? [] }

    private func lines(_ explanation: ConflictExplanation) -> [String] {
        reasons(explanation) + [""] + waysOut(explanation)
    }

    private func reasons(_ explanation: ConflictExplanation) -> [String] {
        let count = explanation.reasons.count
        guard count > 1 else {
            return explanation.reasons.prefix(1).flatMap { reason in
                [
                    say(en: "It cannot be done. ", nl: "Het kan niet. ", fr: "C'est impossible. ")
                        + heading(reason.conflict)
                ] + members(reason.conflict)
            }
        }
        var lines = [
            say(
                en: "It cannot be done, for \(count) different reasons.",
                nl: "Het kan niet, om \(count) verschillende redenen.",
                fr: "C'est impossible, pour \(count) raisons différentes.")
        ]
        for (number, reason) in explanation.reasons.enumerated() {
            lines += ["", "\(number + 1). " + heading(reason.conflict)] + members(reason.conflict)
            guard !reason.waysOut.isEmpty else { continue }
            lines.append(
                "  "
                    + say(
                        en: "What the office can do about it:", nl: "Wat de dienst eraan kan doen:",
                        fr: "Ce que le service peut y faire :"))
            lines += lettered(reason.waysOut, of: explanation.problem).map { "  " + $0 }
        }
        return lines
    }

    private func waysOut(_ explanation: ConflictExplanation) -> [String] {
        guard !explanation.waysOut.isEmpty else {
            return [
                say(
                    en: "No change that makes it possible was found within the limits.",
                    nl: "Binnen de grenzen werd geen wijziging gevonden die het mogelijk maakt.",
                    fr: "Aucun changement qui le rende possible n'a été trouvé dans les limites.")
            ]
        }
        let several = explanation.reasons.count > 1
        let heading =
            several
            ? say(
                en: "What would make everything possible at once, cheapest first:",
                nl: "Wat alles tegelijk mogelijk zou maken, goedkoopste eerst:",
                fr: "Ce qui rendrait tout possible à la fois, le moins cher d'abord :")
            : say(
                en: "What would make it possible:", nl: "Wat het mogelijk zou maken:",
                fr: "Ce qui le rendrait possible :")
        return [heading] + lettered(explanation.waysOut, of: explanation.problem, brief: several)
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
                "     \(ConflictReport.word(member.authority, say)): \(member.basis[say]) [\(member.rule)\(place)]",
            ]
        }
    }

    /// Those a person would accept; of these the ones with a declared deputy first.
    private func sensible(
        _ waysOut: [ConflictExplanation.WayOut], of problem: Problem
    ) -> [ConflictExplanation.WayOut] {
        func report(_ wayOut: ConflictExplanation.WayOut) -> WayOutReport {
            WayOutReport(say: Phrase(say, problem), plan: wayOut.plan)
        }
        let accepted = waysOut.filter { wayOut in wayOut.concessions.allSatisfy(report(wayOut).isSensible) }
        // Where there is nothing else they are told without their times.
        let kept = accepted.isEmpty ? waysOut : accepted
        let byDeputy = Dictionary(grouping: kept) { wayOut in
            wayOut.concessions.contains { report(wayOut).deputy($0) != nil }
        }
        return (byDeputy[true] ?? []) + (byDeputy[false] ?? [])
    }

    /// `brief`: only what the office would do; what it gives up stands above already.
    private func lettered(
        _ waysOut: [ConflictExplanation.WayOut], of problem: Problem, brief: Bool = false
    ) -> [String] {
        sensible(waysOut, of: problem).enumerated().flatMap { number, wayOut -> [String] in
            let letter = String(UnicodeScalar(UInt8(97 + number)))
            return words(wayOut, of: problem, brief: brief).enumerated().map { position, line in
                (position == 0 ? "  \(letter). " : "     ") + line
            }
        }
    }

    /// What the office can do, in a line each, without the ways that give up what `rule` demands.
    func deeds(leaving rule: String) -> [String] {
        guard let explanation else { return [] }
        let ways = explanation.waysOut.filter { way in way.concessions.allSatisfy { $0.requirement.rule != rule } }
        return sensible(ways, of: explanation.problem).map { way in
            words(way, of: explanation.problem, brief: true).joined(separator: "; ")
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

    /// What the office would do, and what it gives up by that, shown by a plan that is then possible.
    private func words(
        _ wayOut: ConflictExplanation.WayOut, of problem: Problem, brief: Bool = false
    ) -> [String] {
        let report = WayOutReport(say: Phrase(say, problem), plan: wayOut.plan)
        // One thing to do may free from several requirements.
        var seen: Set<String> = []
        if brief { return wayOut.concessions.map { report.words($0) }.filter { seen.insert($0).inserted } }
        var byDeed: [String: [ConflictExplanation.Concession]] = [:]
        let deeds = wayOut.concessions.map { report.words($0) }
        for (deed, given) in zip(deeds, wayOut.concessions) { byDeed[deed, default: []].append(given) }
        return deeds.filter { seen.insert($0).inserted }.flatMap { deed in
            [deed] + (byDeed[deed] ?? []).flatMap(given)
        }

        /// What is given up by it, and how that looks.
        func given(_ given: ConflictExplanation.Concession) -> [String] {
            let demand = given.requirement.statement(say)
            let give = say(en: "gives up: \(demand)", nl: "geeft op: \(demand)", fr: "renonce à : \(demand)")
            guard let example = given.breach, report.isSensible(given) else { return [give] }
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
            authority = ConflictReport.word(requirement.authority, .en)
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
        /// What `plan --partial` would leave open; absent where that was not asked.
        let partial: PartialOffer.Answer?
    }

    private func json(_ explanation: ConflictExplanation) throws -> String {
        func members(_ requirements: [Requirement]) -> [Member] { requirements.map { Member($0, in: say) } }
        func ways(_ waysOut: [ConflictExplanation.WayOut]) -> [Answer.Way] {
            sensible(waysOut, of: explanation.problem).map { wayOut in
                Answer.Way(
                    giveUp: members(wayOut.concessions.map(\.requirement)),
                    text: words(wayOut, of: explanation.problem))
            }
        }
        let reasons = explanation.reasons
        let first = reasons.first?.conflict
        return try Json.text(
            Answer(
                minimal: first?.isMinimal ?? false, conflict: members(first?.requirements ?? []),
                conflicts: reasons.map { reason in
                    Answer.Reason(
                        minimal: reason.conflict.isMinimal, members: members(reason.conflict.requirements),
                        ways: ways(reasons.count == 1 ? explanation.waysOut : reason.waysOut))
                }, relaxations: ways(explanation.waysOut),
                partial: partial?.answer(in: say)))
    }
}
