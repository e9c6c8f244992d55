internal import Conditions
internal import Occasions

/// Two parties who are not to stand side by side are no neighbours in the order of precedence.
enum AdjacentApart {
    static let rule = Rule(
        id: "adjacent-apart", chapter: .people,
        title: Text(
            en: "No neighbours in the order of precedence", nl: "Geen buren in de protocollaire rangorde",
            fr: "Pas de voisinage dans l'ordre de préséance"),
        statement: Text(
            en: """
                Two parties the office does not want side by side are not next to each other in the order of \
                precedence of their occasion, by which people arrive, sit and speak.
                """,
            nl: """
                Twee partijen die de dienst niet naast elkaar wil, volgen niet op elkaar in de protocollaire rangorde \
                van hun evenement, volgens welke men aankomt, zit en spreekt.
                """,
            fr: """
                Deux parties que le service ne veut pas côte à côte ne se suivent pas dans l'ordre de préséance de \
                leur événement, suivant lequel on arrive, prend place et parle.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Parties kept apart by the office", nl: "Partijen die de dienst uit elkaar houdt",
            fr: "Parties que le service tient à distance"),
        parameters: [Apart.wishWeight]
    ) { brief, instance in
        let problem = brief.problem
        let aparts = problem.aparts.enumerated().filter { $0.element.scope == .adjacent }
        guard !aparts.isEmpty else { return [] }
        let byParty = Dictionary(grouping: aparts) { $0.element.first }
        let guests = GuestLists(problem)
        return problem.occasions.indices.flatMap { index -> [Requirement] in
            let occasion = problem.occasions[index]
            let theirs = guests.parties(of: index, .everybody).flatMap { byParty[$0.resource] ?? [] }
                .sorted { $0.offset < $1.offset }.map(\.element)
            guard instance.scope.occasions.isEmpty || instance.scope.occasions.contains(occasion.id),
                let table = Table(index, theirs, guests, brief)
            else { return [] }
            return table.neighbours.compactMap { apart in demand(apart, at: table, instance, problem) }
        }
    }

    /// The order of one occasion and those who are not to be neighbours in it.
    fileprivate struct Table: Sendable {
        let occasion: Int
        let order: PrecedenceOrder
        /// Those who are neighbours all the same.
        let neighbours: [Apart]
        private let aparts: [Apart]
        private let guests: GuestLists
        private let brief: Brief

        init?(_ occasion: Int, _ aparts: [Apart], _ guests: GuestLists, _ brief: Brief) {
            let window = brief.problem.occasions[occasion].window
            let aparts = aparts.filter { $0.during?.overlaps(window) ?? true }
            guard !aparts.isEmpty,
                let order = brief.precedence.order(ofOccasion: occasion, in: brief.problem, among: guests)
            else { return nil }
            self.occasion = occasion
            self.order = order
            self.aparts = aparts
            self.guests = guests
            self.brief = brief
            neighbours = aparts.filter { Table.areNeighbours($0, in: order) }
        }

        static func areNeighbours(_ apart: Apart, in order: PrecedenceOrder) -> Bool {
            guard let first = order.place(of: apart.first), let second = order.place(of: apart.second) else {
                return false
            }
            return abs(first - second) == 1
        }

        /// True of an order in which these two are no neighbours and nobody else becomes so.
        private func mends(_ apart: Apart, _ other: PrecedenceOrder) -> Bool {
            !Table.areNeighbours(apart, in: other)
                && aparts.allSatisfy { !Table.areNeighbours($0, in: other) || Table.areNeighbours($0, in: order) }
        }

        /// The nearest party that can be put between them.
        func neutral(for apart: Apart) -> Party? {
            guard let first = order.place(of: apart.first), let second = order.place(of: apart.second) else {
                return nil
            }
            let (upper, lower) = (min(first, second), max(first, second))
            let others = order.parties.indices.filter { $0 != upper && $0 != lower }
                .sorted { (min(abs($0 - upper), abs($0 - lower)), $0) < (min(abs($1 - upper), abs($1 - lower)), $1) }
            return others.lazy.map { order.parties[$0] }.first { party in
                let placed = Override(party.resource, before: order.parties[lower].resource, why: "")
                let tried = brief.precedence.order(
                    ofOccasion: occasion, in: brief.problem, among: guests, overrides: order.overrides + [placed])
                return tried.map { mends(apart, $0) } ?? false
            }
        }

        /// Another regime of the book in which they are no neighbours.
        func otherRegime(for apart: Apart) -> Regime? {
            brief.precedence.regimes.first { regime in
                guard regime.id != order.regime.id,
                    let tried = brief.precedence.order(
                        ofOccasion: occasion, in: brief.problem, by: regime.id, among: guests),
                    tried.place(of: apart.first) != nil, tried.place(of: apart.second) != nil
                else { return false }
                return mends(apart, tried)
            }
        }
    }

    private static func demand(
        _ apart: Apart, at table: Table, _ instance: RuleInstance, _ problem: Problem
    ) -> Requirement? {
        guard let severity = apart.severity(instance) else { return nil }
        let occasion = problem.occasions[table.occasion]
        return instance.requirement(
            of: [occasion.id] + apart.subjects(in: problem), .formula(.never), in: problem,
            severity: severity, statement: { say in words(statementOf: apart, at: table, say) },
            source: apart.source ?? occasion.source
        ) { _, _, say in words(of: apart, at: table, say) }
    }
}

extension AdjacentApart {
    fileprivate static func words(statementOf apart: Apart, at table: Table, _ say: Phrase) -> String {
        let (first, second) = (say.name(apart.first), say.name(apart.second))
        let regime = table.order.regime.name(in: say.language)
        return say(
            en: "\(first) and \(second) are no neighbours in the order of precedence \(regime)",
            nl: "\(first) en \(second) zijn geen buren in de rangorde \(regime)",
            fr: "\(first) et \(second) ne sont pas voisins dans l'ordre de préséance \(regime)")
    }

    fileprivate static func words(of apart: Apart, at table: Table, _ say: Phrase) -> Wording {
        let order = table.order
        let places = [apart.first, apart.second].compactMap { order.place(of: $0) }.sorted()
        let names = places.map { say.name(order.parties[$0].resource) }
        let numbers = say.list(places.map { String($0 + 1) })
        let regime = order.regime.name(in: say.language)
        let occasion = say.problem.occasions[table.occasion].title
        let both = say.list(names)
        return Wording(
            say(
                en: "\(both) are not to be side by side and have the places \(numbers) in '\(occasion)' by \(regime)",
                nl: """
                    \(both) mogen niet naast elkaar staan en hebben de plaatsen \(numbers) in '\(occasion)' \
                    volgens \(regime)
                    """,
                fr: """
                    \(both) ne doivent pas être côte à côte et occupent les places \(numbers) de '\(occasion)' \
                    suivant \(regime)
                    """),
            remedy: remedy(apart, at: table, say))
    }

    private static func remedy(_ apart: Apart, at table: Table, _ say: Phrase) -> String {
        var ways: [String] = []
        if let neutral = table.neutral(for: apart).map({ say.name($0.resource) }) {
            ways.append(
                say(
                    en: "put \(neutral) between them under precedence-overrides",
                    nl: "zet \(neutral) ertussen onder precedence-overrides",
                    fr: "placer \(neutral) entre les deux sous precedence-overrides"))
        }
        if let regime = table.otherRegime(for: apart)?.name(in: say.language) {
            ways.append(
                say(
                    en: "use the regime \(regime), where they are not neighbours",
                    nl: "gebruik het stelsel \(regime), waarin ze geen buren zijn",
                    fr: "employer le régime \(regime), où ils ne sont pas voisins"))
        }
        if ways.isEmpty {
            return say(
                en: "receive them on different occasions: there is nobody to put between them",
                nl: "ontvang ze bij verschillende gelegenheden: er is niemand om ertussen te zetten",
                fr: "les recevoir en des occasions différentes : il n'y a personne à placer entre les deux")
        }
        return ways.joined(separator: say(en: ", or ", nl: ", of ", fr: ", ou "))
    }
}
