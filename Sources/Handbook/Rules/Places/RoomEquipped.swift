internal import Conditions
internal import Occasions

/// A room offers the booths, the features and the step-free way in that an engagement needs.
enum RoomEquipped {
    static let rule = Rule(
        id: "room-equipped", chapter: .places,
        title: Text(
            en: "Booths, features and step-free access", nl: "Tolkcabines, voorzieningen en drempelvrije toegang",
            fr: "Cabines, équipements et accès sans marches"),
        statement: Text(
            en: """
                A room has, with the mobile booths brought into it, at least the interpreters' booths asked for, every \
                feature asked for, and a step-free way in where one is needed.
                """,
            nl: """
                Een zaal heeft, samen met de mobiele cabines die er komen, minstens het gevraagde aantal tolkcabines, \
                elke gevraagde voorziening, en een drempelvrije toegang waar die nodig is.
                """,
            fr: """
                Une salle a, avec les cabines mobiles qu'on y apporte, au moins les cabines d'interprétation demandées, \
                chaque équipement demandé, et un accès sans marches là où il en faut un.
                """),
        authority: .office,
        basis: Text(en: "Needs of the engagement", nl: "Noden van de activiteit", fr: "Besoins de l'activité")
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let needs = problem[id].needs
            let brought = problem.mobileBooths(of: id)
            let choice = FittingRooms.demand(of: id, in: brief) { Lack($0, needs, brought: brought).isNone }
            guard let choice else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(choice.formula), in: problem,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, fitting: choice.fitting, plan: plan, say) }
        }
    }

    /// What a room does not offer.
    fileprivate struct Lack {
        let booths: Int
        let features: [String]
        let isStepped: Bool

        init(_ room: Room, _ needs: RoomNeeds, brought: Int) {
            booths = max(0, needs.booths - room.booths - brought)
            features = needs.features.subtracting(room.features).sorted()
            isStepped = needs.isStepFree && !room.isStepFree
        }

        var isNone: Bool { booths == 0 && features.isEmpty && !isStepped }
    }
}

extension RoomEquipped {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        let (name, things) = (say.name(id), asked(say.problem[id].needs, say))
        return say(
            en: "\(name) has a room with \(things)", nl: "\(name) heeft een zaal met \(things)",
            fr: "\(name) a une salle avec \(things)")
    }

    fileprivate static func words(
        of id: EngagementID, fitting: [ResourceID], plan: Plan, _ say: Phrase
    ) -> Wording {
        let needs = say.problem[id].needs
        let (what, things) = (say.dated(id, by: plan), asked(needs, say))
        let other = say(en: "ask for other rooms", nl: "vraag andere zalen", fr: "demander d'autres salles")
        guard let picked = plan.room(of: id, in: say.problem), let room = say.problem[picked].room else {
            return Wording(
                say(
                    en: "\(what) needs \(things), and none of its rooms offers that",
                    nl: "\(what) vraagt \(things), en geen van de mogelijke zalen heeft dat",
                    fr: "\(what) demande \(things), et aucune de ses salles n'offre cela"),
                remedy: FittingRooms.offer(fitting, say) ?? other)
        }
        let brought = say.problem.mobileBooths(of: id)
        let lack = Lack(room, needs, brought: brought)
        let missing = say.list(words(lack, has: room.booths + brought, say))
        let name = say.name(picked)
        return Wording(
            say(
                en: "\(what) needs \(things); \(name) \(missing)", nl: "\(what) vraagt \(things); \(name) \(missing)",
                fr: "\(what) demande \(things) ; \(name) \(missing)"),
            remedy: say.ways([
                FittingRooms.offer(fitting, say), bring(lack, say), fitting.isEmpty ? other : nil,
            ]))
    }

    private static func asked(_ needs: RoomNeeds, _ say: Phrase) -> String {
        let booths = say.language.count(
            needs.booths, Text(en: "interpreters' booth", nl: "tolkcabine", fr: "cabine d'interprétation"),
            Text(en: "interpreters' booths", nl: "tolkcabines", fr: "cabines d'interprétation"))
        return say.list(
            (needs.booths > 0 ? [booths] : []) + needs.features.sorted().map { "'\($0)'" }
                + (needs.isStepFree
                    ? [say(en: "a step-free way in", nl: "een drempelvrije toegang", fr: "un accès sans marches")] : [])
        )
    }

    private static func words(_ lack: Lack, has booths: Int, _ say: Phrase) -> [String] {
        let number = say.language.count(
            booths, Text(en: "booth", nl: "cabine", fr: "cabine"), Text(en: "booths", nl: "cabines", fr: "cabines"))
        let held =
            booths == 0
            ? say(en: "has no booth", nl: "heeft geen cabine", fr: "n'a pas de cabine")
            : say(en: "has only \(number)", nl: "heeft maar \(number)", fr: "n'a que \(number)")
        let features = say.list(lack.features.map { "'\($0)'" })
        return [
            lack.booths > 0 ? held : nil,
            lack.features.isEmpty
                ? nil : say(en: "has no \(features)", nl: "heeft geen \(features)", fr: "n'a pas \(features)"),
            lack.isStepped
                ? say(
                    en: "is reached by steps only", nl: "is alleen via trappen bereikbaar",
                    fr: "n'est accessible que par des marches") : nil,
        ].compactMap { $0 }
    }

    /// Booths can be brought; nil where something else is missing too.
    private static func bring(_ lack: Lack, _ say: Phrase) -> String? {
        guard lack.booths > 0, lack.features.isEmpty, !lack.isStepped else { return nil }
        return MobileBooths.bring(lack.booths, say)
    }
}
