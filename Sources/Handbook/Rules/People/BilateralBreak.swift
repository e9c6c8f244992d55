internal import Conditions
internal import Occasions

/// Bilaterals of a delegation do not follow one another without end.
enum BilateralBreak {
    static let inARow = Parameter(
        "in-a-row", .minutes, 60,
        Text(
            en: "Bilaterals without a break last at most", nl: "Gesprekken zonder pauze duren hoogstens",
            fr: "Les entretiens sans pause durent au plus"))
    static let pause = Parameter(
        "break", .minutes, 5,
        Text(en: "A break lasts at least", nl: "Een pauze duurt minstens", fr: "Une pause dure au moins"))

    static let rule = Rule(
        id: "bilateral-break", chapter: .people,
        title: Text(
            en: "A break between bilaterals", nl: "Een pauze tussen bilaterale gesprekken",
            fr: "Une pause entre les entretiens bilatéraux"),
        statement: Text(
            en: """
                A delegation's bilaterals back to back last no longer together than allowed; a break that is long \
                enough begins anew. One that is longer by itself is meant so.
                """,
            nl: """
                De bilaterale gesprekken van een delegatie vlak na elkaar duren samen niet langer dan toegelaten; \
                na een pauze die lang genoeg is, begint de telling opnieuw. Wat op zichzelf langer duurt, is zo \
                bedoeld.
                """,
            fr: """
                Les entretiens bilatéraux d'une délégation qui se suivent ne durent pas ensemble plus longtemps que \
                permis ; une pause assez longue remet le compte à zéro. Celui qui est plus long à lui seul est \
                voulu ainsi.
                """),
        authority: .office,
        basis: Text(en: "Office practice", nl: "Gebruik van de dienst", fr: "Usage du service"),
        parameters: [inARow, pause],
        scope: RuleScope(kinds: ["bilateral"]),
        concession: .move
    ) { brief, instance in
        let problem = brief.problem
        let (rest, within) = (instance[Self.pause], instance[Self.inARow])
        return brief.resources(for: instance).compactMap { id in
            guard problem[id].delegation != nil else { return nil }
            let spans = brief.claims(of: id, for: instance)
            guard spans.count > 1 else { return nil }
            return instance.requirement(
                of: [problem[id].id], .rested(spans, rest: rest, within: within), in: problem,
                statement: { say in words(statementOf: id, within, rest, say) }, source: problem[id].source
            ) { miss, plan, say in words(miss, of: id, within, rest, plan: plan, say) }
        }
    }
}

extension BilateralBreak {
    fileprivate static func words(
        statementOf id: ResourceID, _ within: Int, _ rest: Int, _ say: Phrase
    ) -> String {
        let (name, most, pause) = (say.name(id), say.duration(within), say.duration(rest))
        return say(
            en: "\(name) has a break of \(pause) after at most \(most) of bilaterals",
            nl: "\(name) heeft na hoogstens \(most) bilaterale gesprekken een pauze van \(pause)",
            fr: "\(name) a une pause de \(pause) après \(most) d'entretiens bilatéraux au plus")
    }

    fileprivate static func words(
        _ miss: Miss, of id: ResourceID, _ within: Int, _ rest: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let when = miss.range.map { ", " + say.range($0) } ?? ""
        let names = say.list(miss.engagements.map { say.name($0) })
        let (name, most, pause) = (say.name(id), say.duration(within), say.duration(rest))
        let long = say.duration(within + miss.amount)
        return Wording(
            say(
                en: "\(name) has bilaterals without a break of \(pause) for \(long) instead of \(most) at most\(when): "
                    + names,
                nl: """
                    \(name) heeft \(long) bilaterale gesprekken zonder pauze van \(pause) in plaats van hoogstens \
                    \(most)\(when): \(names)
                    """,
                fr: """
                    \(name) a \(long) d'entretiens bilatéraux sans pause de \(pause) au lieu de \(most) au plus\(when) : \
                    \(names)
                    """),
            remedy: say(
                en: "leave \(pause) between two of them after \(most) at most",
                nl: "laat na hoogstens \(most) een pauze van \(pause) tussen twee ervan",
                fr: "laisser \(pause) entre deux d'entre eux après \(most) au plus"))
    }
}
