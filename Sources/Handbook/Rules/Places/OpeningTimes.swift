internal import Conditions
internal import Occasions

/// A room is used, set up, swept and cleared only while it is open.
package enum OpeningTimes {
    package static let rule = Rule(
        id: "opening-times", chapter: .places,
        title: Text(
            en: "Inside opening times", nl: "Binnen de openingsuren", fr: "Pendant les heures d'ouverture"),
        statement: Text(
            en: """
                An engagement, with the set-up and the security before it and the strike after it, lies inside the \
                opening times of its room.
                """,
            nl: """
                Een activiteit ligt, met de opbouw en de beveiliging ervoor en de afbraak erna, binnen de openingsuren \
                van haar zaal.
                """,
            fr: """
                Une activité, avec le montage et la sécurité qui la précèdent et le démontage qui la suit, se tient \
                pendant les heures d'ouverture de sa salle.
                """),
        authority: .fact,
        basis: Text(
            en: "Opening times of the venue", nl: "Openingsuren van de locatie", fr: "Heures d'ouverture du lieu"),
        concession: .open
    ) { brief, instance in
        let problem = brief.problem
        var book = OpeningBook(brief)
        return brief.engagements(for: instance).compactMap { id in
            guard let inTime = book.demand(of: id, in: brief, reading: OpeningBook.Use.room) else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, inTime)), in: problem,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, plan: plan, say) }
        }
    }
}

extension OpeningTimes {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        let name = say.name(id)
        return say(
            en: "\(name) lies, set-up and strike included, in its room's opening times",
            nl: "\(name) ligt, opbouw en afbraak inbegrepen, binnen de openingsuren van de zaal",
            fr: "\(name) se tient, montage et démontage compris, pendant les heures d'ouverture de sa salle")
    }

    fileprivate static func words(of id: EngagementID, plan: Plan, _ say: Phrase) -> Wording {
        let problem = say.problem
        let what = say.dated(id, by: plan)
        var book = OpeningBook(problem)
        guard let start = plan.start(of: id), let picked = plan.room(of: id, in: problem),
            let use = book.use(picked, by: id, reading: OpeningBook.Use.room)
        else {
            return Wording(
                say(
                    en: "\(what) lies outside the opening times of every room it may have",
                    nl: "\(what) ligt buiten de openingsuren van elke mogelijke zaal",
                    fr: "\(what) tombe hors des heures d'ouverture de toutes les salles possibles"),
                remedy: say(
                    en: "choose another time or other rooms", nl: "kies een ander tijdstip of andere zalen",
                    fr: "choisir une autre heure ou d'autres salles"))
        }
        let taken = use.range(startingAt: start)
        let open = book.open(for: use)
        let day = Day(of: picked, for: problem[id], what, say)
        let starts = book.starts(for: use)
        return Wording(
            day.words(taken, open),
            remedy: say.ways([
                starts.isEmpty ? nil : say.start(in: starts, near: start),
                FittingRooms.offer(
                    book.others(than: picked, for: id, at: start, reading: OpeningBook.Use.room), say),
                say(en: "have it opened longer", nl: "laat de zaal langer openen", fr: "faire ouvrir plus longtemps"),
            ]))
    }

    /// What an engagement asks of a room against when the room is open, in words.
    private struct Day {
        let what: String
        let room: String
        /// `set-up`, `security`: what it takes before and after besides itself.
        let before: [String]
        let after: [String]
        let say: Phrase

        init(of id: ResourceID, for engagement: Engagement, _ what: String, _ say: Phrase) {
            self.what = what
            self.say = say
            room = say.name(id)
            let needs = engagement.needs
            let hasSetUp = (say.problem[id].room?.setUpMinutes(for: needs) ?? 0) > 0
            let hasStrike = (say.problem[id].room?.minutesAfter(needs) ?? 0) > 0
            let isSwept = needs.sweepMinutes + needs.lockDownMinutes > 0
            before = [
                hasSetUp ? say(en: "set-up", nl: "opbouw", fr: "montage") : nil,
                isSwept ? say(en: "security", nl: "beveiliging", fr: "sécurité") : nil,
            ].compactMap { $0 }
            after = hasStrike ? [say(en: "strike", nl: "afbraak", fr: "démontage")] : []
        }

        /// `, set-up and security included`
        private func with(_ parts: [String]) -> String {
            guard !parts.isEmpty else { return "" }
            let words = say.list(parts)
            return say(en: ", \(words) included", nl: ", \(words) inbegrepen", fr: ", avec \(words)")
        }

        func words(_ taken: TimeRange, _ open: TimeRanges) -> String {
            let met = open.ranges.compactMap { stretch in stretch.intersection(taken).map { (stretch, $0.minutes) } }
            guard let stretch = met.max(by: { $0.1 < $1.1 })?.0 else { return closed(taken, open) }
            let early = stretch.start - taken.start
            let late = taken.end - stretch.end
            if early > 0, late > 0 { return tooLong(taken, stretch) }
            return early > 0 ? opensLate(taken, stretch, early) : closesEarly(taken, stretch, late)
        }

        private func closed(_ taken: TimeRange, _ open: TimeRanges) -> String {
            let hours =
                open.isEmpty
                ? say(en: "none on these days", nl: "geen op deze dagen", fr: "aucune ces jours-là")
                : say.times(open, near: taken.start)
            return say(
                en: "\(what) needs \(room) while it is closed; opening times: \(hours)",
                nl: "\(what) heeft \(room) nodig terwijl de zaal gesloten is; openingsuren: \(hours)",
                fr: "\(what) a besoin de \(room) alors que la salle est fermée ; heures d'ouverture : \(hours)")
        }

        private func tooLong(_ taken: TimeRange, _ stretch: TimeRange) -> String {
            let needed = say.range(taken) + with(before + after)
            let hours = say.range(stretch)
            return say(
                en: "\(what) needs \(room) \(needed); it is open no longer than \(hours)",
                nl: "\(what) heeft \(room) nodig op \(needed); de zaal is niet langer open dan \(hours)",
                fr: "\(what) a besoin de \(room) le \(needed) ; la salle n'est ouverte que \(hours)")
        }

        private func opensLate(_ taken: TimeRange, _ stretch: TimeRange, _ late: Int) -> String {
            let from = clock(taken.start, beside: stretch.start) + with(before)
            let opens = say.time(stretch.start)
            let minutes = say.duration(late)
            return say(
                en: "\(what) needs \(room) from \(from); it opens \(opens), \(minutes) too late",
                nl: "\(what) heeft \(room) nodig vanaf \(from); de zaal opent op \(opens), \(minutes) te laat",
                fr: """
                    \(what) a besoin de \(room) à partir de \(from) ; la salle ouvre le \(opens), \(minutes) \
                    trop tard
                    """)
        }

        private func closesEarly(_ taken: TimeRange, _ stretch: TimeRange, _ early: Int) -> String {
            let until = clock(taken.end, beside: stretch.end) + with(after)
            let closes = say.time(stretch.end)
            let minutes = say.duration(early)
            return say(
                en: "\(what) needs \(room) until \(until); it closes \(closes), \(minutes) too early",
                nl: "\(what) heeft \(room) nodig tot \(until); de zaal sluit op \(closes), \(minutes) te vroeg",
                fr: """
                    \(what) a besoin de \(room) jusqu'à \(until) ; la salle ferme le \(closes), \(minutes) \
                    trop tôt
                    """)
        }

        /// The time alone where it falls on the date of the other moment.
        private func clock(_ moment: Moment, beside other: Moment) -> String {
            let zone = say.problem.zone
            return zone.civil(moment).date == zone.civil(other).date ? say.clock(moment) : say.time(moment)
        }
    }
}
