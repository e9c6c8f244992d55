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
    let partial: PartialWords?

    init(_ explanation: ConflictExplanation?, in say: Language, partial: PartialWords? = nil) {
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
                en: """
                    It cannot be done. Counted were people, rooms, vehicles and pools at every moment, and each suffices by \
                    itself; the search for the requirements that clash was stopped.
                    """,
                nl: """
                    Het kan niet. Mensen, zalen, voertuigen en voorraden werden op elk moment geteld en volstaan elk op \
                    zich; de zoektocht naar de eisen die botsen werd gestopt.
                    """,
                fr: """
                    C'est impossible. Personnes, salles, véhicules et réserves ont été comptés à chaque instant et \
                    suffisent chacun à part ; la recherche des exigences incompatibles a été arrêtée.
                    """)
            return ([known] + offer).joined(separator: "\n")
        }
        return json ? try self.json(explanation) : (lines(explanation) + offer).joined(separator: "\n")
    }

    private var offer: [String] { partial.map { [""] + $0.lines } ?? [] }

    private func lines(_ explanation: ConflictExplanation) -> [String] {
        reasons(explanation) + [""] + waysOut(explanation)
    }

    private func reasons(_ explanation: ConflictExplanation) -> [String] {
        let count = explanation.reasons.count
        guard count > 1 else {
            return explanation.reasons.prefix(1).flatMap { reason in
                [
                    say(en: "It cannot be done. ", nl: "Het kan niet. ", fr: "C'est impossible. ")
                        + heading(reason.conflict, of: explanation.problem)
                ] + members(reason.conflict, of: explanation.problem)
            }
        }
        var lines = [
            say(
                en: "It cannot be done, for \(count) different reasons.",
                nl: "Het kan niet, om \(count) verschillende redenen.",
                fr: "C'est impossible, pour \(count) raisons différentes.")
        ]
        for (number, reason) in explanation.reasons.enumerated() {
            lines +=
                ["", "\(number + 1). " + heading(reason.conflict, of: explanation.problem)]
                + members(reason.conflict, of: explanation.problem)
            let first = more(reason.conflict, of: explanation.problem)
            guard !reason.waysOut.isEmpty || first != nil else { continue }
            lines.append(
                "  "
                    + say(
                        en: "What the office can do about it:", nl: "Wat de dienst eraan kan doen:",
                        fr: "Ce que le service peut y faire :"))
            lines += lettered(reason.waysOut, of: explanation.problem, after: first).map { "  " + $0 }
        }
        return lines
    }

    private func waysOut(_ explanation: ConflictExplanation) -> [String] {
        let several = explanation.reasons.count > 1
        let first =
            several || !explanation.isMoreEnough
            ? nil : explanation.reasons.first.flatMap { more($0.conflict, of: explanation.problem) }
        guard !explanation.waysOut.isEmpty || first != nil else {
            return [
                say(
                    en: "No change that makes it possible was found within the limits.",
                    nl: "Binnen de grenzen werd geen wijziging gevonden die het mogelijk maakt.",
                    fr: "Aucun changement qui le rende possible n'a été trouvé dans les limites.")
            ]
        }
        let heading =
            several
            ? say(
                en: "What would make everything possible at once, cheapest first:",
                nl: "Wat alles tegelijk mogelijk zou maken, goedkoopste eerst:",
                fr: "Ce qui rendrait tout possible à la fois, le moins cher d'abord :")
            : say(
                en: "What would make it possible:", nl: "Wat het mogelijk zou maken:",
                fr: "Ce qui le rendrait possible :")
        return [heading] + lettered(explanation.waysOut, of: explanation.problem, brief: several, after: first)
    }

    /// What would make up for what is lacking.
    private func more(_ conflict: Conflict, of problem: Problem) -> String? {
        conflict.shortage.map { ShortageReport($0, in: problem, say).more() }
    }

    private func heading(_ conflict: Conflict, of problem: Problem) -> String {
        if let shortage = conflict.shortage { return ShortageReport(shortage, in: problem, say).heading() }
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

    private func members(_ conflict: Conflict, of problem: Problem) -> [String] {
        let counted = conflict.shortage.map { shortage in
            ShortageReport(shortage, in: problem, say).lines() + [
                say(en: "  That follows from:", nl: "  Dat volgt uit:", fr: "  Cela découle de :")
            ]
        }
        return (counted ?? []) + members(conflict.requirements)
    }

    /// Of many requirements of one rule the first few stand for all.
    private func members(_ requirements: [Requirement]) -> [String] {
        var told: [String: Int] = [:]
        for requirement in requirements { told[requirement.rule, default: 0] += 1 }
        var seen: [String: Int] = [:]
        var lines: [String] = []
        var number = 0
        for member in requirements {
            let count = told[member.rule] ?? 1
            let position = seen[member.rule, default: 0]
            seen[member.rule] = position + 1
            if requirements.count > Self.mostMembers, count > Self.mostAlike, position >= Self.mostAlike {
                if position == count - 1 {
                    let rest = count - Self.mostAlike
                    lines.append(
                        say(
                            en: "     and \(rest) more of [\(member.rule)]",
                            nl: "     en nog \(rest) van [\(member.rule)]",
                            fr: "     et encore \(rest) de [\(member.rule)]"))
                }
                continue
            }
            lines += self.member(member, number)
            number += 1
        }
        return lines
    }

    /// With more members than this, those of one rule are not all told.
    private static let mostMembers = 12
    private static let mostAlike = 3

    private func member(_ member: Requirement, _ number: Int) -> [String] {
        let place = member.source.map { ", \($0.text)" } ?? ""
        return [
            "  \(number + 1). \(member.statement(say))",
            "     \(member.authority.word(in: say)): \(member.basis[say]) [\(member.rule)\(place)]",
        ]
    }

    /// Those a person would accept; of these the ones with a declared deputy first.
    private func sensible(
        _ waysOut: [ConflictExplanation.WayOut], of problem: Problem
    ) -> [ConflictExplanation.WayOut] {
        func report(_ wayOut: ConflictExplanation.WayOut) -> WayOutReport {
            WayOutReport(say: Phrase(say, problem), plan: wayOut.plan)
        }
        let waysOut = waysOut.filter { wayOut in !wayOut.concessions.contains(where: \.isSettled) }
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
        _ waysOut: [ConflictExplanation.WayOut], of problem: Problem, brief: Bool = false, after first: String? = nil
    ) -> [String] {
        // Where more are counted lacking, more of them are offered instead of one of them twice.
        let offered = waysOut.filter { wayOut in
            first == nil || !wayOut.concessions.contains(where: \.requirement.isOfStock)
        }
        let ways = sensible(offered, of: problem).map { words($0, of: problem, brief: brief) }
        return ([first.map { [$0] }].compactMap(\.self) + ways).enumerated().flatMap { number, lines -> [String] in
            let letter = String(UnicodeScalar(UInt8(97 + number)))
            return lines.enumerated().map { position, line in
                (position == 0 ? "  \(letter). " : "     ") + line
            }
        }
    }

    /// The first reason in a line for each of its requirements, or by what is counted; without what `rule` demands.
    func reason(leaving rule: String, most: Int) -> [String] {
        guard let explanation, let conflict = explanation.reasons.first?.conflict else { return [] }
        if let shortage = conflict.shortage {
            return [ShortageReport(shortage, in: explanation.problem, say).heading()]
        }
        let members = conflict.requirements.filter { $0.rule != rule }
        let more = members.count - most
        return members.prefix(most).map { member in
            "\(member.statement(say)) [\(member.rule)\(member.source.map { ", \($0.text)" } ?? "")]"
        } + (more > 0 ? [say.andMore(more)] : [])
    }

    /// What the office can do, in a line each, without the ways that give up what `rule` demands.
    func deeds(leaving rule: String) -> [String] {
        guard let explanation else { return [] }
        let ways = explanation.waysOut.filter { way in way.concessions.allSatisfy { $0.requirement.rule != rule } }
        let first = explanation.reasons.first.flatMap { more($0.conflict, of: explanation.problem) }
        return [first].compactMap(\.self)
            + sensible(ways, of: explanation.problem).map { way in
                words(way, of: explanation.problem, brief: true).joined(separator: "; ")
            }
    }

    /// What the office would do, and what it gives up by that, shown by a plan that is then possible.
    private func words(
        _ wayOut: ConflictExplanation.WayOut, of problem: Problem, brief: Bool = false
    ) -> [String] {
        let report = WayOutReport(say: Phrase(say, problem), plan: wayOut.plan)
        // One thing to do may free from several requirements.
        let deeds = wayOut.concessions.map { report.words($0) }
        if brief {
            // What it gives up stands above, in full.
            let rules = Dictionary(grouping: zip(deeds, wayOut.concessions), by: \.0).mapValues { pairs in
                pairs.map(\.1.requirement.rule).once.joined(separator: ", ")
            }
            return deeds.once.map { "\($0) [\(rules[$0] ?? "")]" }
        }
        var byDeed: [String: [ConflictExplanation.Concession]] = [:]
        for (deed, given) in zip(deeds, wayOut.concessions) { byDeed[deed, default: []].append(given) }
        return deeds.once.flatMap { deed in
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

    private struct Answer: Encodable {
        struct Way: Encodable {
            let giveUp: [RequirementEntry]
            let text: [String]
        }

        /// One of several conflicts, with the ways out of it alone.
        struct Reason: Encodable {
            let minimal: Bool
            let members: [RequirementEntry]
            let ways: [Way]
            /// The count it follows from; absent where it was found by search.
            let shortage: ShortageReport.Answer?
        }

        let schema = "hostcity/explain/1"
        let feasible = false
        let minimal: Bool
        let conflict: [RequirementEntry]
        let conflicts: [Reason]
        let relaxations: [Way]
        /// What `plan --partial` would leave open; absent where that was not asked.
        let partial: PartialWords.Answer?
    }

    private func json(_ explanation: ConflictExplanation) throws -> String {
        func members(_ requirements: [Requirement]) -> [RequirementEntry] {
            requirements.map { RequirementEntry($0, in: say) }
        }
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
                        ways: ways(reasons.count == 1 ? explanation.waysOut : reason.waysOut),
                        shortage: reason.conflict.shortage.map {
                            ShortageReport($0, in: explanation.problem, say).answer()
                        })
                }, relaxations: ways(explanation.waysOut), partial: partial?.answer))
    }
}
