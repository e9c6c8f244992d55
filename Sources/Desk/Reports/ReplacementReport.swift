internal import Handbook
internal import Occasions

/// Writes what a new head of a delegation changes.
struct ReplacementReport {
    let effect: ReplacementEffect
    /// The plan whose findings are compared.
    let path: String
    let say: Language

    private var new: PrecedenceOrder { effect.new }

    func text() -> String {
        var lines = [heading] + PrecedenceReport.regimeLines(new, say) + [""] + moveLines + [""] + neighbours
        if let consequences = effect.consequences { lines += [""] + words(consequences) }
        return lines.joined(separator: "\n")
    }

    private func words(_ consequences: Consequences) -> [String] {
        if consequences.isEmpty {
            return [
                say(
                    en: "Nothing else changes in \(path).", nl: "Verder verandert er niets in \(path).",
                    fr: "Rien d'autre ne change dans \(path).")
            ]
        }
        func part(_ heading: String, _ findings: PlacedFindings) -> [String] {
            findings.all.isEmpty ? [] : [heading] + FindingReport(findings, in: say).lines(findings.all)
        }
        let new = say(
            en: "What is new in \(path):", nl: "Wat nieuw is in \(path):", fr: "Ce qui est nouveau dans \(path) :")
        let settled = say(
            en: "What is settled by it in \(path):", nl: "Wat ermee is opgelost in \(path):",
            fr: "Ce qui est ainsi réglé dans \(path) :")
        return part(new, consequences.appeared) + part(settled, consequences.disappeared)
    }

    private var heading: String {
        let change = "\(describe(effect.before)) -> \(describe(effect.after))"
        switch new.regime.shown {
        case .everything: return "\(Phrase(say, effect.before).name(effect.party)): \(change)"
        case .names: return change
        }
    }

    private func describe(_ problem: Problem) -> String {
        guard let delegation = problem[effect.party].delegation else { return "" }
        let head = delegation.head ?? say(en: "head not named", nl: "hoofd niet genoemd", fr: "chef non nommé")
        let rank = say(en: "rank \(delegation.rank)", nl: "rang \(delegation.rank)", fr: "rang \(delegation.rank)")
        let deputy = say(en: "deputy", nl: "vervanger", fr: "suppléant")
        return "\(head), \(rank)" + (delegation.standing.isDeputy ? ", \(deputy)" : "")
    }

    private var moveLines: [String] {
        let moves = effect.moves
        if moves.isEmpty {
            return [
                say(
                    en: "Everybody keeps their place.", nl: "Iedereen behoudt zijn plaats.",
                    fr: "Chacun garde sa place.")
            ]
        }
        let told = moves.map { move in
            let name = move.party.label(new.regime.shown, say)
            return say(
                en: "\(name) moves from place \(move.from) to \(move.to)",
                nl: "\(name) gaat van plaats \(move.from) naar \(move.to)",
                fr: "\(name) passe de la place \(move.from) à la place \(move.to)")
        }
        let rest = new.parties.count - moves.count
        let kept = say(
            en: "The places of the others (\(rest)) are unchanged.",
            nl: "De plaatsen van de anderen (\(rest)) blijven ongewijzigd.",
            fr: "Les places des autres (\(rest)) ne changent pas.")
        return told + (rest > 0 ? [kept] : [])
    }

    /// Why the party now stands between its two neighbours.
    private var neighbours: [String] {
        guard let place = new.place(of: effect.party) else { return [] }
        return [place - 1, place + 1].filter(new.parties.indices.contains).compactMap { other in
            new.comparison(effect.party, new.parties[other].resource)?.text(in: say)
        }
    }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Place: Encodable {
            let party: String
            let from: Int
            let to: Int
        }

        let schema = "hostcity/precedence-change/1"
        let party: String
        let regime: String
        let date: String
        let moves: [Place]
        let appeared: [FindingReport.Entry]
        let disappeared: [FindingReport.Entry]
    }

    func json() throws -> String {
        func entries(_ findings: PlacedFindings?) -> [FindingReport.Entry] {
            findings.map { FindingReport($0, in: say).entries } ?? []
        }
        return try Json.text(
            Answer(
                party: effect.before[effect.party].id, regime: new.regime.id, date: new.setting.date.text,
                moves: effect.moves.map { Answer.Place(party: $0.party.id, from: $0.from, to: $0.to) },
                appeared: entries(effect.consequences?.appeared),
                disappeared: entries(effect.consequences?.disappeared)))
    }
}
