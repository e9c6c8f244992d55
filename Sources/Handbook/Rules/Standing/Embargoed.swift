internal import Conditions
internal import Occasions

/// Nothing is planned in the time the office keeps free.
enum Embargoed {
    static let rule = Rule(
        id: "embargo", chapter: .standing,
        title: Text(
            en: "Nothing in an embargo", nl: "Niets tijdens een embargo", fr: "Rien pendant un embargo"),
        statement: Text(
            en: "In a stretch of time that the office keeps free, nothing lies but what is named as an exception.",
            nl: "In een periode die de dienst vrijhoudt, ligt niets behalve wat als uitzondering genoemd is.",
            fr: "Dans une période que le service garde libre, rien n'a lieu sauf ce qui est cité comme exception."),
        authority: .office,
        basis: Text(
            en: "Embargoes of the office", nl: "Embargo's van de dienst", fr: "Embargos du service"),
        concession: .move
    ) { brief, instance in
        let problem = brief.problem
        let embargoes = problem.embargoes.sorted { ($0.range, $0.reason) < ($1.range, $1.reason) }
        let excepted = embargoes.map { Set($0.excepted) }
        let groups = KeptClear.each(
            brief.engagements(for: instance), with: embargoes.map { TimeRanges($0.range) }, in: brief
        ) { id, index in !excepted[index].contains(problem.occasion(of: id).id) }
        return groups.map { group in
            let embargo = embargoes[group.index]
            let occasion = problem.occasions[group.occasion]
            return instance.requirement(
                of: [occasion.id, problem.date(of: embargo.range.start).text, embargo.reason], group.strict(brief),
                in: problem, statement: { say in words(statementOf: occasion, embargo, say) },
                source: embargo.source ?? occasion.source
            ) { miss, plan, say in words(miss, embargo, plan, say) }
        }
    }
}

extension Embargoed {
    fileprivate static func words(statementOf occasion: Occasion, _ embargo: Embargo, _ say: Phrase) -> String {
        let (name, when) = (say.name(occasion), say.range(embargo.range))
        return say(
            en: "Nothing of \(name) lies in the embargo '\(embargo.reason)', \(when)",
            nl: "Niets van \(name) ligt in het embargo '\(embargo.reason)', \(when)",
            fr: "Rien de \(name) n'a lieu pendant l'embargo '\(embargo.reason)', \(when)")
    }

    fileprivate static func words(_ miss: Miss, _ embargo: Embargo, _ plan: Plan, _ say: Phrase) -> Wording {
        let names = say.list(miss.engagements.map { say.dated($0, by: plan) })
        let when = say.range(embargo.range)
        let (from, to) = (say.time(embargo.range.start), say.time(embargo.range.end))
        return Wording(
            say(
                en: "\(names) lies in the embargo '\(embargo.reason)', \(when)",
                nl: "\(names) ligt in het embargo '\(embargo.reason)', \(when)",
                fr: "\(names) a lieu pendant l'embargo '\(embargo.reason)', \(when)"),
            remedy: say(
                en: "end it by \(from), start it from \(to), or have its occasion excepted",
                nl: "laat ze eindigen tegen \(from), laat ze beginnen vanaf \(to), of laat het evenement uitzonderen",
                fr: "la terminer avant le \(from), la commencer dès le \(to), ou faire excepter l'événement"))
    }
}
