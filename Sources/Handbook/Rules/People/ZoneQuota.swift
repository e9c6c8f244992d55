internal import Conditions
internal import Occasions

/// A delegation has no more people in an access zone than it was given floaters for.
enum ZoneQuota {
    static let rule = Rule(
        id: "zone-quota", chapter: .people,
        title: Text(
            en: "People of a delegation in an access zone", nl: "Personen van een delegatie in een toegangszone",
            fr: "Personnes d'une délégation dans une zone d'accès"),
        statement: Text(
            en: """
                A delegation has no more people in an access zone at one time than it has floaters for it: the places \
                its engagements there give each delegation, or the whole delegation where they give none.
                """,
            nl: """
                Een delegatie heeft niet meer personen tegelijk in een toegangszone dan ze er overdraagbare badges \
                voor heeft: de plaatsen die haar activiteiten daar per delegatie geven, of de hele delegatie waar ze \
                er geen geven.
                """,
            fr: """
                Une délégation n'a pas plus de personnes à la fois dans une zone d'accès qu'elle n'a de badges \
                transférables pour elle : les places que ses activités y donnent à chaque délégation, ou la \
                délégation entière si elles n'en donnent pas.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Floaters given to the delegations", nl: "Overdraagbare badges van de delegaties",
            fr: "Badges transférables des délégations")
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).flatMap { id -> [Requirement] in
            let floaters = problem[id].delegation?.floaters ?? [:]
            guard !floaters.isEmpty else { return [] }
            let spans = brief.claims(of: id, for: instance)
            return floaters.sorted { $0.key < $1.key }.flatMap { zone, quota in
                let loads = spans.filter { problem[$0.engagement].zone == zone }
                    .map { Load($0, amount: problem.people(of: id, at: $0.engagement)) }
                let visit = Visit(guest: id, zone: zone, quota: quota)
                return visit.crowded(loads, instance, in: brief) + visit.together(loads, instance, in: brief)
            }
        }
    }

    /// A delegation in a zone.
    fileprivate struct Visit {
        let guest: ResourceID
        let zone: String
        let quota: Int

        /// What is too much by itself, at whatever time it is held.
        func crowded(_ loads: [Load], _ instance: RuleInstance, in brief: Brief) -> [Requirement] {
            let problem = brief.problem
            return loads.filter { $0.amount > quota }.map { load in
                let id = load.span.engagement
                return instance.requirement(
                    of: [problem[guest].id, zone, problem[id].id], .formula(.when(id, .never)), in: problem,
                    statement: { say in words(statement: say) }, source: problem[id].source
                ) { _, plan, say in words(load.amount, at: id, plan: plan, say) }
            }
        }

        /// What is too much only at one time.
        func together(_ loads: [Load], _ instance: RuleInstance, in brief: Brief) -> [Requirement] {
            let problem = brief.problem
            let small = loads.filter { $0.amount <= quota }
            guard small.reduce(0, { $0 + $1.amount }) > quota else { return [] }
            return [
                instance.requirement(
                    of: [problem[guest].id, zone], .shared(small, capacity: Capacity(quota)), in: problem,
                    statement: { say in words(statement: say) }, source: problem[guest].source
                ) { miss, _, say in words(miss, say) }
            ]
        }
    }
}

extension ZoneQuota.Visit {
    fileprivate func words(statement say: Phrase) -> String {
        let name = say.name(guest)
        return say(
            en: "\(name) has at most \(crowd(quota, say)) in zone \(zone) at one time",
            nl: "\(name) heeft hoogstens \(crowd(quota, say)) tegelijk in zone \(zone)",
            fr: "\(name) a au plus \(crowd(quota, say)) à la fois dans la zone \(zone)")
    }

    private func crowd(_ number: Int, _ say: Phrase) -> String { say.language.people(number) }

    private func floaters(_ number: Int, _ say: Phrase) -> String {
        say.language.count(
            number, Text(en: "floater", nl: "overdraagbare badge", fr: "badge transférable"),
            Text(en: "floaters", nl: "overdraagbare badges", fr: "badges transférables"))
    }

    fileprivate func words(_ people: Int, at id: EngagementID, plan: Plan, _ say: Phrase) -> Wording {
        let (name, engagement) = (say.name(guest), say.dated(id, by: plan))
        return Wording(
            say(
                en:
                    "\(name) would have \(crowd(people, say)) in zone \(zone) for \(engagement), and has \(floaters(quota, say))",
                nl: """
                    \(name) zou met \(crowd(people, say)) in zone \(zone) zijn voor \(engagement), en heeft \
                    \(floaters(quota, say))
                    """,
                fr: """
                    \(name) serait à \(crowd(people, say)) dans la zone \(zone) pour \(engagement), et a \
                    \(floaters(quota, say))
                    """),
            remedy: say(
                en: "let it send \(crowd(quota, say)) at most, or give it \(floaters(people, say))",
                nl: "laat ze hoogstens \(crowd(quota, say)) sturen, of geef ze \(floaters(people, say))",
                fr: "qu'elle envoie \(crowd(quota, say)) au plus, ou lui donner \(floaters(people, say))"))
    }

    fileprivate func words(_ miss: Miss, _ say: Phrase) -> Wording {
        let name = say.name(guest)
        let when = miss.range.map { ", " + say.range($0) } ?? ""
        let names = say.list(miss.engagements.map { say.name($0) })
        let people = quota + miss.amount
        return Wording(
            say(
                en: """
                    \(name) would have \(crowd(people, say)) in zone \(zone) at one time\(when), and has \(floaters(quota, say)): \
                    \(names)
                    """,
                nl: """
                    \(name) zou met \(crowd(people, say)) tegelijk in zone \(zone) zijn\(when), en heeft \
                    \(floaters(quota, say)): \(names)
                    """,
                fr: """
                    \(name) serait à \(crowd(people, say)) à la fois dans la zone \(zone)\(when), et a \
                    \(floaters(quota, say)) : \(names)
                    """),
            remedy: say(
                en: "hold them one after the other, or give it \(floaters(people, say))",
                nl: "hou ze na elkaar, of geef ze \(floaters(people, say))",
                fr: "les tenir l'une après l'autre, ou lui donner \(floaters(people, say))"))
    }
}
