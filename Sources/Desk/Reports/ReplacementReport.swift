internal import Handbook
internal import Occasions

/// What a new head of a delegation changes: places in the order, and what a plan is judged to be.
struct ReplacementReport {
    let party: ResourceID
    let before: Problem
    let after: Problem
    let old: PrecedenceOrder
    let new: PrecedenceOrder
    let say: Language
    /// Nil where no plan was named.
    let consequences: Consequences?

    /// False where something that must be kept is newly broken.
    var isKept: Bool { consequences?.appeared.blockers.isEmpty ?? true }

    private struct Move {
        let party: Party
        let from: Int
        let to: Int
    }

    /// Those who change places, by their new one.
    private var moves: [Move] {
        new.parties.enumerated().compactMap { place, party in
            guard let from = old.place(of: party.resource), from != place else { return nil }
            return Move(party: party, from: from + 1, to: place + 1)
        }
    }

    func text() -> String {
        var lines = [heading] + PrecedenceReport.regimeLines(new, say) + [""] + moveLines + [""] + neighbours
        if let consequences { lines += [""] + consequences.lines() }
        return lines.joined(separator: "\n")
    }

    private var heading: String {
        let change = "\(describe(before)) -> \(describe(after))"
        switch new.regime.shown {
        case .everything: return "\(Phrase(say, before).name(party)): \(change)"
        case .names: return change
        }
    }

    private func describe(_ problem: Problem) -> String {
        guard let delegation = problem[party].delegation else { return "" }
        let head = delegation.head ?? say(en: "head not named", nl: "hoofd niet genoemd", fr: "chef non nommé")
        let rank = say(en: "rank \(delegation.rank)", nl: "rang \(delegation.rank)", fr: "rang \(delegation.rank)")
        let deputy = say(en: "deputy", nl: "vervanger", fr: "suppléant")
        return "\(head), \(rank)" + (delegation.standing.isDeputy ? ", \(deputy)" : "")
    }

    private var moveLines: [String] {
        let moves = moves
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

    /// Why it now stands between the two it stands between.
    private var neighbours: [String] {
        guard let place = new.place(of: party) else { return [] }
        return [place - 1, place + 1].filter(new.parties.indices.contains).compactMap { other in
            new.comparison(party, new.parties[other].resource)?.text(in: say)
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
        try Json.text(
            Answer(
                party: before[party].id, regime: new.regime.id, date: new.setting.date.text,
                moves: moves.map { Answer.Place(party: $0.party.id, from: $0.from, to: $0.to) },
                appeared: consequences?.appeared.entries ?? [], disappeared: consequences?.disappeared.entries ?? []))
    }
}
