internal import Handbook
internal import Occasions
internal import Papers

/// Names layouts, places and reasons of a plan of seats in one language.
struct SeatingWords {
    let say: Language

    func style(_ style: Seating.Style) -> String {
        switch style {
        case .french:
            say(
                en: "French style: hosts at the middle of the long sides",
                nl: "Franse schikking: gastheren in het midden van de lange zijden",
                fr: "À la française : hôtes au milieu des longs côtés")
        case .english:
            say(
                en: "English style: hosts at the ends of the table",
                nl: "Engelse schikking: gastheren aan de uiteinden van de tafel",
                fr: "À l'anglaise : hôtes aux bouts de la table")
        case .bilateral:
            say(
                en: "Bilateral: two sides face to face", nl: "Bilateraal: twee zijden tegenover elkaar",
                fr: "Bilatéral : deux côtés face à face")
        case .council:
            say(
                en: "Council table: the presidency at the head", nl: "Raadstafel: het voorzitterschap aan het hoofd",
                fr: "Table du Conseil : la présidence en tête")
        case .stage:
            say(
                en: "Row on stage: the highest in the middle", nl: "Rij op het podium: de hoogste in het midden",
                fr: "Rang sur scène : le plus élevé au milieu")
        case .photo:
            say(
                en: "Family photo: numbers for the floor", nl: "Groepsfoto: nummers voor op de vloer",
                fr: "Photo de famille : numéros au sol")
        case .car:
            say(
                en: "Car: the first place in the rear", nl: "Wagen: de eerste plaats achterin",
                fr: "Voiture : la première place à l'arrière")
        }
    }

    /// Who says that it has this layout.
    func source(_ choice: SeatingChoice, _ kind: EngagementKind) -> String {
        let name = kind.name[say]
        return switch choice.source {
        case .engagement:
            say(
                en: "Layout as its document says.", nl: "Schikking volgens het document.",
                fr: "Disposition selon son document.")
        case .occasion:
            say(
                en: "Layout as its occasion says.", nl: "Schikking volgens de gelegenheid.",
                fr: "Disposition selon l'occasion.")
        case .kind:
            say(
                en: "Layout as is usual: \(name). 'seating' in its document says otherwise.",
                nl: "Gebruikelijke schikking: \(name). 'seating' in het document zegt het anders.",
                fr: "Disposition d'usage : \(name). « seating » dans son document en dispose autrement.")
        case .tooManyForTwoSides:
            say(
                en: "Council table, as they are no two sides. 'seating' in its document says otherwise.",
                nl: "Raadstafel, want het zijn geen twee zijden. 'seating' in het document zegt het anders.",
                fr:
                    "Table du Conseil, car ce ne sont pas deux côtés. « seating » dans son document en dispose autrement."
            )
        }
    }

    func views(_ style: Seating.Style) -> [SeatingChart.View] {
        switch style {
        case .french, .english, .bilateral, .council:
            [
                .init(say(en: "Seen from the entrance", nl: "Gezien vanaf de ingang", fr: "Vu depuis l'entrée")),
                .init(
                    style == .council
                        ? say(
                            en: "Seen from the presidency", nl: "Gezien vanaf het voorzitterschap",
                            fr: "Vu depuis la présidence")
                        : style == .bilateral
                            ? say(en: "Seen from the far side", nl: "Gezien vanaf de overkant", fr: "Vu depuis le fond")
                            : say(en: "Seen from the host", nl: "Gezien vanaf de gastheer", fr: "Vu depuis l'hôte"),
                    isTurned: true),
            ]
        case .stage:
            [
                .init(say(en: "Seen from the hall", nl: "Gezien vanuit de zaal", fr: "Vu depuis la salle")),
                .init(
                    say(en: "Seen from the stage", nl: "Gezien vanaf het podium", fr: "Vu depuis la scène"),
                    isTurned: true),
            ]
        case .photo:
            [
                .init(say(en: "Seen from the camera", nl: "Gezien vanaf de camera", fr: "Vu depuis l'appareil")),
                .init(
                    say(
                        en: "Seen by those who stand there", nl: "Gezien door wie er staat",
                        fr: "Vu par ceux qui s'y tiennent"), isTurned: true),
            ]
        case .car:
            [
                .init(
                    say(
                        en: "Seen from above, the front at the top", nl: "Gezien van boven, de voorkant bovenaan",
                        fr: "Vu d'en haut, l'avant en haut"))
            ]
        }
    }

    /// What stands in the place of a number.
    func mark(_ place: Seated) -> String {
        switch (place.holder, place.seat.place) {
        case (.interpreter, _): say(en: "interpreter", nl: "tolk", fr: "interprète")
        case (.driver, _): say(en: "driver", nl: "chauffeur", fr: "chauffeur")
        case (.member, _): "–"
        case (_, .at(.coHost)): say(en: "co-host", nl: "medegastheer", fr: "cohôte")
        case (_, .at(.presidency)): say(en: "presidency", nl: "voorzitter", fr: "présidence")
        case (_, .at(.leader)): say(en: "head", nl: "hoofd", fr: "chef")
        default: say(en: "host", nl: "gastheer", fr: "hôte")
        }
    }

    func label(_ holder: Seated.Holder, _ shown: Regime.Shown) -> String {
        switch holder {
        case .party(let party): name(party, shown)
        case .member(let party, let number): "\(name(party, shown)) (\(number))"
        case .interpreter, .driver: ""
        }
    }

    func name(_ party: Party, _ shown: Regime.Shown) -> String {
        switch shown {
        case .everything: party.title
        case .names: party.name ?? say(en: "(name not known)", nl: "(naam niet bekend)", fr: "(nom inconnu)")
        }
    }

    // MARK: What should be known

    func remarks(_ seating: SeatingPlan) -> [String] {
        let shown = seating.order.regime.shown
        let clashes = seating.clashes.map { one, other in
            let (first, second) = (name(one, shown), name(other, shown))
            return say(
                en: "\(first) and \(second) sit side by side and should not: no arrangement here keeps them apart.",
                nl:
                    "\(first) en \(second) zitten naast elkaar en dat mag niet: geen schikking hier houdt ze uit elkaar.",
                fr:
                    "\(first) et \(second) sont côte à côte et ne le doivent pas : aucune disposition ici ne les sépare."
            )
        }
        let most = SeatingLayout.placesOfACar
        let crowd = seating.tooMany.map { count in
            say(
                en: "\(count) people are to go in one car, which has \(most) places: no seats are given.",
                nl: "\(count) personen moeten in één wagen met \(most) plaatsen: er zijn geen plaatsen toegekend.",
                fr: "\(count) personnes dans une voiture de \(most) places : aucune place n'est attribuée.")
        }
        let company = seating.behind > 0 ? company(say.people(seating.behind), seating.choice.style) : nil
        let idle = seating.idle.map { party, seat in
            let who = name(party, shown)
            return say(
                en: "\(who) was given the place \(seat) by hand, which no guest has here: the order decides.",
                nl: "\(who) kreeg met de hand plaats \(seat), die geen gast hier heeft: de rangorde beslist.",
                fr: "\(who) a reçu à la main la place \(seat), qu'aucun invité n'a ici : l'ordre décide.")
        }
        return clashes + idle + [crowd, company].compactMap(\.self)
    }

    private func company(_ people: String, _ style: Seating.Style) -> String {
        style == .council
            ? say(
                en: "Up to \(people) of a delegation sit behind its head.",
                nl: "Tot \(people) van een delegatie zitten achter hun hoofd.",
                fr: "Jusqu'à \(people) d'une délégation derrière son chef.")
            : say(
                en: "Up to \(people) of a delegation come with its head and have no place here.",
                nl: "Tot \(people) van een delegatie komen mee met hun hoofd en hebben hier geen plaats.",
                fr: "Jusqu'à \(people) d'une délégation accompagnent son chef et n'ont pas de place ici.")
    }
}
