internal import Conditions
internal import Occasions

/// A room has a booth for each language that is interpreted simultaneously.
enum BoothsEnough {
    static let boothsForTwo = Parameter(
        "booths-for-two", .count, 1,
        Text(
            en: "Booths between two languages", nl: "Cabines tussen twee talen",
            fr: "Cabines entre deux langues"))

    static let rule = Rule(
        id: "booths-enough", chapter: .languages,
        title: Text(
            en: "A booth for each language", nl: "Een tolkcabine voor elke taal", fr: "Une cabine par langue"),
        statement: Text(
            en: """
                An engagement with simultaneous interpretation has a room with as many booths, those brought into it \
                included, as languages are spoken; between two languages one booth works both ways.
                """,
            nl: """
                Een activiteit met simultaanvertolking heeft een zaal met evenveel cabines, de mobiele meegeteld, als er \
                talen gesproken worden; tussen twee talen werkt één cabine in beide richtingen.
                """,
            fr: """
                Une activité avec interprétation simultanée a une salle avec autant de cabines, mobiles comprises, que \
                de langues parlées ; entre deux langues, une cabine travaille dans les deux sens.
                """),
        authority: .office,
        basis: Text(
            en: "Practice of conference interpreting, booths after ISO 2603 and ISO 4043",
            nl: "Gebruik bij conferentietolken, cabines volgens ISO 2603 en ISO 4043",
            fr: "Usage de l'interprétation de conférence, cabines selon ISO 2603 et ISO 4043"),
        parameters: [boothsForTwo]
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let languages = Set(problem[id].languages).count
            guard problem[id].interpretation == .simultaneous, languages > 1 else { return nil }
            let booths = languages == 2 ? instance[Self.boothsForTwo] : languages
            let brought = problem.mobileBooths(of: id)
            guard let choice = FittingRooms.demand(of: id, in: brief, where: { $0.booths + brought >= booths }) else {
                return nil
            }
            return instance.requirement(
                of: [problem[id].id], .formula(choice.formula), in: problem,
                statement: { say in words(statementOf: id, booths, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, booths, fitting: choice.fitting, plan: plan, say) }
        }
    }
}

extension BoothsEnough {
    fileprivate static func words(statementOf id: EngagementID, _ booths: Int, _ say: Phrase) -> String {
        let (name, number) = (say.name(id), count(booths, say))
        return say(
            en: "\(name) has a room with \(number)", nl: "\(name) heeft een zaal met \(number)",
            fr: "\(name) a une salle avec \(number)")
    }

    fileprivate static func words(
        of id: EngagementID, _ booths: Int, fitting: [ResourceID], plan: Plan, _ say: Phrase
    ) -> Wording {
        let what = say.dated(id, by: plan)
        let number = count(booths, say)
        let languages = Set(say.problem[id].languages).count
        let brought = say.problem.mobileBooths(of: id)
        guard let picked = plan.room(of: id, in: say.problem), let room = say.problem[picked].room else {
            return Wording(
                say(
                    en: "\(what) is interpreted between \(languages) languages, and none of its rooms has \(number)",
                    nl:
                        "\(what) wordt tussen \(languages) talen vertolkt, en geen van de mogelijke zalen heeft \(number)",
                    fr: "\(what) est interprétée entre \(languages) langues, et aucune de ses salles n'a \(number)"),
                remedy: FittingRooms.offer(fitting, say)
                    ?? say(
                        en: "bring mobile booths or ask for other rooms",
                        nl: "breng mobiele tolkcabines of vraag andere zalen",
                        fr: "apporter des cabines mobiles ou demander d'autres salles"))
        }
        let name = say.name(picked)
        let held = room.booths + brought
        let mobile =
            brought == 0
            ? ""
            : say(
                en: ", \(brought) of them mobile", nl: ", waarvan \(brought) mobiel",
                fr: brought == 1 ? ", dont 1 mobile" : ", dont \(brought) mobiles")
        let has =
            held == 0
            ? say(en: "has none", nl: "heeft er geen", fr: "n'en a aucune")
            : say(en: "has \(held)\(mobile)", nl: "heeft er \(held)\(mobile)", fr: "en a \(held)\(mobile)")
        return Wording(
            say(
                en: "\(what) is interpreted between \(languages) languages and needs \(number); \(name) \(has)",
                nl: "\(what) wordt tussen \(languages) talen vertolkt en vraagt \(number); \(name) \(has)",
                fr: "\(what) est interprétée entre \(languages) langues et demande \(number) ; \(name) \(has)"),
            remedy: say.ways([FittingRooms.offer(fitting, say), MobileBooths.bring(booths - held, say)]))
    }

    private static func count(_ booths: Int, _ say: Phrase) -> String {
        say.language.count(
            booths, Text(en: "booth", nl: "tolkcabine", fr: "cabine"),
            Text(en: "booths", nl: "tolkcabines", fr: "cabines"))
    }
}
