internal import Conditions
internal import Occasions

/// A room holds the people expected, by whatever limits it most.
enum RoomLargeEnough {
    static let rule = Rule(
        id: "room-large-enough", chapter: .places,
        title: Text(en: "Room for everyone", nl: "Plaats voor iedereen", fr: "De la place pour tous"),
        statement: Text(
            en: """
                A room holds the people expected. The smallest of these counts: the capacity stated for the set-up \
                asked for (where none is asked for, its largest), the attested maximum, the number of exits, their \
                width, and the floor that stage and mobile booths leave, by the area a person takes in the set-up. \
                What is not known of a room is not judged. A shared room holds at any moment all who are in it, over all \
                its engagements and those in its parts; an engagement that expects nobody counts as nobody. A divided hall \
                holds at any moment all who are in its parts, by its attest and its exits.
                """,
            nl: """
                Een zaal biedt plaats aan de verwachte personen. De kleinste van deze grenzen telt: de opgegeven \
                capaciteit voor de gevraagde zaalopstelling (is er geen gevraagd, dan de grootste), het attest van de \
                brandweer, het aantal uitgangen, hun breedte, en de vloer die podium en mobiele tolkcabines overlaten, \
                volgens de oppervlakte per persoon in die opstelling. Wat van een zaal niet bekend is, telt niet mee. \
                Een gedeelde zaal biedt op elk ogenblik plaats aan allen die er zijn, over al haar activiteiten en die \
                in haar delen; een activiteit die niemand verwacht, telt als niemand. Een verdeelde zaal biedt op elk \
                ogenblik plaats aan allen die in haar delen zijn, volgens haar attest en haar uitgangen.
                """,
            fr: """
                Une salle contient les personnes attendues. La plus petite de ces limites compte : la capacité donnée \
                pour la disposition demandée (à défaut, la plus grande), le maximum attesté, le nombre de sorties, leur \
                largeur, et le sol que laissent la scène et les cabines mobiles, selon la surface par personne dans \
                cette disposition. Ce qui n'est pas connu d'une salle n'est pas jugé. Une salle \
                partagée contient à tout moment tous ceux qui y sont, pour toutes ses activités et celles de ses \
                parties ; une activité qui n'attend personne compte pour personne. Une salle divisée contient à tout \
                moment tous ceux qui sont dans ses parties, selon son attestation et ses sorties.
                """),
        authority: .law,
        basis: Text(
            en: "Fire safety of the room, and the floor area a set-up takes",
            nl: "Brandveiligheid van de zaal, en de oppervlakte die een opstelling vraagt",
            fr: "Sécurité incendie de la salle, et surface que demande une disposition"),
        parameters: RoomCapacity.parameters
    ) { brief, instance in
        let problem = brief.problem
        let alone = brief.engagements(for: instance).compactMap { id -> Requirement? in
            let engagement = problem[id]
            guard max(engagement.needs.seats, engagement.attendance) > 0 else { return nil }
            let booths = problem.mobileBooths(of: id)
            let choice = FittingRooms.demand(of: id, in: brief) { room in
                RoomCapacity.all(of: room, for: engagement, booths: booths, instance).allSatisfy { $0.missing <= 0 }
            }
            guard let choice else { return nil }
            return instance.requirement(
                of: [engagement.id], .formula(choice.formula), in: problem,
                statement: { say in words(statementOf: id, say) }, source: engagement.source
            ) { _, plan, say in words(of: id, fitting: choice.fitting, plan: plan, instance, say) }
        }
        return alone + SharedRooms.requirements(brief, instance)
    }
}

extension RoomLargeEnough {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        let (name, engagement) = (say.name(id), say.problem[id])
        let people = engagement.needs.seats > 0 ? engagement.needs.seats : engagement.attendance
        let style = style(engagement, say)
        return say(
            en: "\(name) has a room for \(people)\(style)", nl: "\(name) heeft een zaal voor \(people)\(style)",
            fr: "\(name) a une salle pour \(people)\(style)")
    }

    fileprivate static func words(
        of id: EngagementID, fitting: [ResourceID], plan: Plan, _ instance: RuleInstance, _ say: Phrase
    ) -> Wording {
        let engagement = say.problem[id]
        let what = say.dated(id, by: plan)
        let style = style(engagement, say)
        let picked = plan.room(of: id, in: say.problem)
        let limits = picked.flatMap { say.problem[$0].room }.map {
            RoomCapacity.all(of: $0, for: engagement, booths: say.problem.mobileBooths(of: id), instance)
        }
        guard let picked, let limit = limits?.max(by: { $0.missing < $1.missing }) else {
            let people = max(engagement.needs.seats, engagement.attendance)
            return Wording(
                say(
                    en: "\(what) needs room for \(people)\(style), and none of its rooms offers that",
                    nl: "\(what) vraagt plaats voor \(people)\(style), en geen van de mogelijke zalen biedt die",
                    fr: "\(what) demande de la place pour \(people)\(style), et aucune de ses salles n'en offre"),
                remedy: remedy(fitting, nil, say))
        }
        let room = say.name(picked)
        let offer = words(limit, say)
        return Wording(
            say(
                en: "\(what) needs room for \(limit.people)\(style); \(room) \(offer)",
                nl: "\(what) vraagt plaats voor \(limit.people)\(style); \(room) \(offer)",
                fr: "\(what) demande de la place pour \(limit.people)\(style) ; \(room) \(offer)"),
            remedy: remedy(fitting, limit.limit, say))
    }

    private static func words(_ capacity: RoomCapacity, _ say: Phrase) -> String {
        let holds = capacity.holds
        switch capacity.limit {
        case .setUp(.some) where holds == 0:
            return say(
                en: "is not used in that set-up", nl: "wordt niet in die opstelling gebruikt",
                fr: "n'est pas utilisée dans cette disposition")
        case .setUp:
            return say(en: "holds \(holds)", nl: "biedt plaats aan \(holds)", fr: "en contient \(holds)")
        case .attest:
            return say(
                en: "may hold \(holds) at most by the attest of the fire service",
                nl: "mag volgens het brandweerattest hoogstens \(say.language.people(holds)) bevatten",
                fr: "peut en contenir au plus \(holds) selon l'attestation des pompiers")
        case .exits(let exits):
            let words = say.language.count(
                exits, Text(en: "exit", nl: "uitgang", fr: "sortie"), Text(en: "exits", nl: "uitgangen", fr: "sorties"))
            return say(
                en: "has \(words), which is enough for \(holds) at most",
                nl: "heeft \(words), genoeg voor hoogstens \(holds)", fr: "a \(words), assez pour \(holds) au plus")
        case .exitWidth(let width):
            return say(
                en: "has \(width) cm of exit width, which is enough for \(holds) at most",
                nl: "heeft \(width) cm uitgangsbreedte, genoeg voor hoogstens \(holds)",
                fr: "a \(width) cm de largeur de sortie, assez pour \(holds) au plus")
        case .floor(let floor):
            return words(floor, say)
        }
    }

    private static func words(_ floor: RoomCapacity.Floor, _ say: Phrase) -> String {
        let boothArea = say.language.tenths(floor.booths * floor.boothArea)
        let booths = say.language.count(
            floor.booths, Text(en: "mobile booth", nl: "mobiele tolkcabine", fr: "cabine mobile"),
            Text(en: "mobile booths", nl: "mobiele tolkcabines", fr: "cabines mobiles"))
        let taken = [
            floor.stage > 0
                ? say(
                    en: "\(floor.stage) m² for the stage", nl: "\(floor.stage) m² voor het podium",
                    fr: "\(floor.stage) m² pour la scène") : nil,
            floor.booths > 0
                ? say(
                    en: "\(boothArea) m² for \(booths)", nl: "\(boothArea) m² voor \(booths)",
                    fr: "\(boothArea) m² pour \(booths)") : nil,
        ].compactMap { $0 }
        let parts = say.list(taken)
        let less = taken.isEmpty ? "" : say(en: ", less \(parts),", nl: ", min \(parts),", fr: ", moins \(parts),")
        let aPerson = say.language.tenths(floor.aPerson)
        return say(
            en: "has the floor for \(floor.holds): \(floor.area) m²\(less) at \(aPerson) m² a person",
            nl: "heeft de vloer voor \(floor.holds): \(floor.area) m²\(less) aan \(aPerson) m² per persoon",
            fr: "a le sol pour \(floor.holds) : \(floor.area) m²\(less) à \(aPerson) m² par personne")
    }

    /// Another set-up helps only where the set-up is what limits.
    private static func remedy(_ fitting: [ResourceID], _ limit: RoomCapacity.Limit?, _ say: Phrase) -> String {
        if let offer = FittingRooms.offer(fitting, say) { return offer }
        switch limit {
        case .attest, .exits, .exitWidth:
            return say(
                en: "ask for fewer people or other rooms", nl: "vraag minder personen of andere zalen",
                fr: "prévoir moins de personnes ou d'autres salles")
        case .setUp, .floor, nil:
            return say(
                en: "ask for fewer people, another set-up or other rooms",
                nl: "vraag minder personen, een andere opstelling of andere zalen",
                fr: "prévoir moins de personnes, une autre disposition ou d'autres salles")
        }
    }

    private static func style(_ engagement: Engagement, _ say: Phrase) -> String {
        guard let setUp = engagement.needs.setUp.map({ Phrase.setUp($0, say.language) }) else { return "" }
        return say(en: " in \(setUp)", nl: " in \(setUp)", fr: " en \(setUp)")
    }
}
