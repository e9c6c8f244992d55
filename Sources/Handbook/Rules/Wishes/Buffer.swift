internal import Conditions
internal import Occasions

/// Hosts and guests have a breath between two engagements.
enum Buffer {
    static let buffer = Parameter(
        "buffer", .minutes, 10,
        Text(
            en: "Minutes between two engagements", nl: "Minuten tussen twee activiteiten",
            fr: "Minutes entre deux activités"))

    static let rule = Rule(
        id: "buffer", chapter: .wishes,
        title: Text(
            en: "A breath between engagements", nl: "Ademruimte tussen activiteiten",
            fr: "Un répit entre les activités"),
        statement: Text(
            en: """
                Between two engagements of a host or a delegation lie at least so many minutes, unless the order of the \
                programme puts them closer together. Two engagements too close cost once, whoever attends both.
                """,
            nl: """
                Tussen twee activiteiten van een gastheer of een delegatie liggen minstens zoveel minuten, tenzij de \
                volgorde van het programma ze dichter bij elkaar zet. Twee activiteiten te dicht bij elkaar kosten één \
                keer, wie er ook beide bijwoont.
                """,
            fr: """
                Entre deux activités d'un hôte ou d'une délégation s'écoulent au moins ce nombre de minutes, sauf si \
                l'ordre du programme les rapproche davantage. Deux activités trop proches coûtent une fois, quels que \
                soient ceux qui assistent aux deux.
                """),
        authority: .office,
        basis: Text(en: "Office practice", nl: "Praktijk van de dienst", fr: "Pratique du service"),
        severity: .should(weight: 10),
        parameters: [buffer]
    ) { brief, instance in
        let problem = brief.problem
        let buffer = instance[Self.buffer]
        guard buffer > 0 else { return [] }
        let parties = brief.resources(for: instance).filter {
            problem[$0].delegation != nil || problem[$0].principal != nil
        }
        let close = closeByOrder(problem, buffer)
        var shared: [Pair: [ResourceID]] = [:]
        for party in parties {
            for pair in pairs(of: brief.timed(of: party, for: instance), buffer, brief)
            where !close.contains(pair.engagements) {
                shared[pair, default: []].append(party)
            }
        }
        return shared.keys.sorted { $0.order < $1.order }.compactMap { pair in
            let parties = shared[pair] ?? []
            let own = pair.isFilled ? parties.map { problem[$0].id } : []
            guard let severity = instance.weighed(for: problem.occasion(of: pair.first.engagement)) else { return nil }
            return instance.requirement(
                of: pair.engagements.map { problem[$0].id } + own, .disjoint([pair.first, pair.second]), in: problem,
                severity: severity, statement: { say in words(statementOf: pair, buffer, say) },
                source: problem[pair.second.engagement].source
            ) { miss, plan, say in words(miss, parties, buffer, plan, say) }
        }
    }

    /// Two spans of one party; shared by all who take part in both engagements.
    private struct Pair: Hashable, Sendable {
        let first: Span
        let second: Span

        var engagements: [EngagementID] { [first.engagement, second.engagement] }
        /// It is a duty of one of them to be at the one or the other.
        var isFilled: Bool { first.only != nil || second.only != nil }
        var order: (EngagementID, EngagementID, SlotID, SlotID) {
            (
                first.engagement, second.engagement, first.only?.slot ?? SlotID(-1), second.only?.slot ?? SlotID(-1)
            )
        }
    }

    /// The claims two and two that could come closer than the buffer.
    private static func pairs(of claims: [Span], _ buffer: Int, _ brief: Brief) -> [Pair] {
        var reaches: [(span: Span, from: Moment, to: Moment)] = []
        for claim in claims {
            let starts = brief.starts(of: claim.engagement)
            guard let first = starts.first, let end = starts.end else { continue }
            reaches.append(
                (
                    Span(claim.engagement, after: buffer, only: claim.only), first,
                    end - 1 + brief.problem[claim.engagement].minutes + buffer
                ))
        }
        reaches.sort { ($0.from, $0.span.engagement) < ($1.from, $1.span.engagement) }
        var found: [Pair] = []
        for (index, one) in reaches.enumerated() {
            for other in reaches[(index + 1)...] {
                if other.from >= one.to { break }
                if one.span.engagement < other.span.engagement {
                    found.append(Pair(first: one.span, second: other.span))
                } else if other.span.engagement < one.span.engagement {
                    found.append(Pair(first: other.span, second: one.span))
                }
            }
        }
        return found
    }

    /// Engagements that the programme puts closer together than the buffer.
    private static func closeByOrder(_ problem: Problem, _ buffer: Int) -> Set<[EngagementID]> {
        Set(
            problem.orderings.filter { ordering in ordering.gap.map { $0.upperBound < buffer } ?? false }
                .map { [$0.before, $0.after].sorted() })
    }
}

extension Buffer {
    private static func words(statementOf pair: Pair, _ buffer: Int, _ say: Phrase) -> String {
        let (first, second) = (say.name(pair.first.engagement), say.name(pair.second.engagement))
        let minutes = say.duration(buffer)
        return say(
            en: "\(minutes) lie between \(first) and \(second)", nl: "\(minutes) liggen tussen \(first) en \(second)",
            fr: "\(minutes) s'écoulent entre \(first) et \(second)")
    }

    fileprivate static func words(
        _ miss: Miss, _ parties: [ResourceID], _ buffer: Int, _ plan: Plan, _ say: Phrase
    ) -> Wording {
        let whom = say.some(parties.map { say.name($0) })
        let isOne = parties.count == 1
        let names = say.list(miss.engagements.map { say.dated($0, by: plan) })
        let (missing, wished) = (say.duration(miss.amount), say.duration(buffer))
        return Wording(
            say(
                en: "\(whom) \(isOne ? "has" : "have") \(missing) too few between \(names); \(wished) are wished",
                nl: "\(whom) \(isOne ? "heeft" : "hebben") \(missing) te weinig tussen \(names); gewenst: \(wished)",
                fr: "Il manque \(missing) à \(whom) entre \(names) ; souhaité : \(wished)"),
            remedy: say(
                en: "move one of them by \(missing)", nl: "verplaats een van beide \(missing)",
                fr: "déplacer l'une des deux de \(missing)"))
    }
}
