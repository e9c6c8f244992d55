internal import Conditions
internal import Occasions

/// A delegation's arrival comes before everything it attends, its departure after.
enum VisitShape {
    static let rule = Rule(
        id: "visit-shape", chapter: .time,
        title: Text(
            en: "Arrival first, departure last", nl: "Eerst de aankomst, dan het vertrek",
            fr: "L'arrivée d'abord, le départ à la fin"),
        statement: Text(
            en: """
                The arrival of a delegation (a kind that is a movement: arrival) comes before everything else it \
                attends, and its departure after; of several, the first arrival and the last departure. One that lies \
                half a day or more from the time the delegation comes or leaves is a way inside the visit. An arrival \
                that leads to a ceremony counts only where nothing else is known of the delegation's coming.
                """,
            nl: """
                De aankomst van een delegatie (een soort met movement: arrival) komt vóór al wat ze verder bijwoont, en \
                haar vertrek erna; van meerdere tellen de eerste aankomst en het laatste vertrek. Wat een halve dag of \
                meer verschilt van het tijdstip waarop de delegatie komt of gaat, is een weg binnen het bezoek. Een \
                aankomst die naar een plechtigheid leidt, telt alleen als er verder niets over haar komst bekend is.
                """,
            fr: """
                L'arrivée d'une délégation (un genre à movement: arrival) précède tout ce à quoi elle assiste, et son \
                départ le suit ; s'il y en a plusieurs, la première arrivée et le dernier départ. Ce qui s'écarte d'une \
                demi-journée ou plus de l'heure où la délégation vient ou part est un trajet pendant la visite. Une \
                arrivée qui mène à une cérémonie ne compte que si rien d'autre n'est connu de sa venue.
                """),
        authority: .fact,
        basis: Text(
            en: "Guests are there from their arrival to their departure",
            nl: "Gasten zijn er van hun aankomst tot hun vertrek",
            fr: "Les invités sont là de leur arrivée à leur départ")
    ) { brief, instance in
        let problem = brief.problem
        return Stays(brief, instance).bounds.compactMap { bound in
            if isSure(bound, brief) { return nil }
            let ends = bound.ends.map { problem[$0].id }
            return instance.requirement(
                of: bound.isArrival ? ends + [problem[bound.engagement].id] : [problem[bound.engagement].id] + ends,
                .formula(demand(bound, brief)), in: problem, statement: { say in words(statementOf: bound, say) },
                source: problem[bound.engagement].source
            ) { _, plan, say in words(of: bound, plan: plan, say) }
        }
    }

    /// True where nothing else is possible: one of the ends is always there, and always on its side.
    private static func isSure(_ bound: Stays.Bound, _ brief: Brief) -> Bool {
        bound.ends.contains { end in
            let (first, second) = bound.isArrival ? (end, bound.engagement) : (bound.engagement, end)
            guard !brief.problem[end].isOptional, let last = brief.starts(of: first).end,
                let next = brief.starts(of: second).first
            else { return false }
            return last - 1 + brief.problem[first].minutes <= next
        }
    }

    /// Kept where none of the ends takes place: nothing is then known of the coming or going.
    private static func demand(_ bound: Stays.Bound, _ brief: Brief) -> Formula {
        let problem = brief.problem
        var ways = bound.ends.map { end -> Formula in
            let (first, second) = bound.isArrival ? (end, bound.engagement) : (bound.engagement, end)
            let order = Formula.atMost(
                Quantity.start(first) + problem[first].minutes - Quantity.start(second), 0)
            return problem[end].isOptional ? .all([.takesPlace(end), order]) : order
        }
        if bound.ends.allSatisfy({ problem[$0].isOptional }) {
            ways.append(.all(bound.ends.map { Formula.takesPlace($0).negated }))
        }
        return brief.when(bound.engagement, ways.count == 1 ? ways[0] : .any(ways))
    }
}

extension VisitShape {
    fileprivate static func words(statementOf bound: Stays.Bound, _ say: Phrase) -> String {
        let (guests, name) = (say.some(bound.guests.map { say.name($0) }), say.name(bound.engagement))
        let ends = say.some(bound.ends.map { say.name($0) })
        return bound.isArrival
            ? say(
                en: "\(name) comes after \(ends), the arrival of \(guests)",
                nl: "\(name) komt na \(ends), de aankomst van \(guests)",
                fr: "\(name) vient après \(ends), l'arrivée de \(guests)")
            : say(
                en: "\(name) comes before \(ends), the departure of \(guests)",
                nl: "\(name) komt vóór \(ends), het vertrek van \(guests)",
                fr: "\(name) vient avant \(ends), le départ de \(guests)")
    }

    fileprivate static func words(of bound: Stays.Bound, plan: Plan, _ say: Phrase) -> Wording {
        let guests = say.some(bound.guests.map { say.name($0) })
        let without = say(en: "do without \(guests)", nl: "doe het zonder \(guests)", fr: "se passer de \(guests)")
        let held = bound.ends.compactMap { end in plan.range(of: end, in: say.problem).map { (id: end, range: $0) } }
        guard plan.start(of: bound.engagement) != nil,
            let end = bound.isArrival
                ? held.min(by: { $0.range.end < $1.range.end }) : held.max(by: { $0.range.start < $1.range.start })
        else {
            let statement = words(statementOf: bound, say)
            return Wording(
                say(
                    en: "\(statement), which cannot be", nl: "\(statement), en dat kan niet",
                    fr: "\(statement), ce qui est impossible"), remedy: without)
        }
        let (what, move) = (say.dated(bound.engagement, by: plan), say.dated(end.id, by: plan))
        let (from, until) = (say.time(end.range.end), say.time(end.range.start))
        return bound.isArrival
            ? Wording(
                say(
                    en: "\(what) begins before the end of \(move), the arrival of \(guests)",
                    nl: "\(what) begint vóór het einde van \(move), de aankomst van \(guests)",
                    fr: "\(what) commence avant la fin de \(move), l'arrivée de \(guests)"),
                remedy: say.ways([
                    say(
                        en: "start it no earlier than \(from)", nl: "laat het niet vóór \(from) beginnen",
                        fr: "ne pas le commencer avant le \(from)"), without,
                ]))
            : Wording(
                say(
                    en: "\(what) ends after the start of \(move), the departure of \(guests)",
                    nl: "\(what) eindigt na de aanvang van \(move), het vertrek van \(guests)",
                    fr: "\(what) finit après le début de \(move), le départ de \(guests)"),
                remedy: say.ways([
                    say(
                        en: "end it no later than \(until)", nl: "laat het uiterlijk op \(until) eindigen",
                        fr: "le terminer au plus tard le \(until)"), without,
                ]))
    }
}
