internal import Conditions
internal import Occasions

/// Food and drink are served only while the house caterer of the room works.
enum CatererHours {
    static let rule = Rule(
        id: "caterer-hours", chapter: .places,
        title: Text(
            en: "Inside the house caterer's hours", nl: "Binnen de uren van de huiscateraar",
            fr: "Pendant les heures du traiteur de la maison"),
        statement: Text(
            en: "An engagement with catering lies inside the hours of the house caterer of its room.",
            nl: "Een activiteit met catering ligt binnen de uren van de huiscateraar van haar zaal.",
            fr: "Une activité avec service de traiteur se tient pendant les heures du traiteur de la maison."),
        authority: .fact,
        basis: Text(
            en: "Hours of the house caterer", nl: "Uren van de huiscateraar", fr: "Heures du traiteur de la maison"),
        concession: .open
    ) { brief, instance in
        let problem = brief.problem
        var book = OpeningBook(brief)
        return brief.engagements(for: instance).compactMap { id in
            guard problem[id].needs.isCatered,
                let inTime = book.demand(of: id, in: brief, reading: OpeningBook.Use.catering)
            else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, inTime)), in: problem,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, plan: plan, say) }
        }
    }
}

extension CatererHours {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        let name = say.name(id)
        return say(
            en: "\(name) lies inside the hours of the house caterer of its room",
            nl: "\(name) ligt binnen de uren van de huiscateraar van de zaal",
            fr: "\(name) se tient pendant les heures du traiteur de la maison")
    }

    fileprivate static func words(of id: EngagementID, plan: Plan, _ say: Phrase) -> Wording {
        let problem = say.problem
        let what = say.dated(id, by: plan)
        var book = OpeningBook(problem)
        guard let range = plan.range(of: id, in: problem), let picked = plan.room(of: id, in: problem),
            let use = book.use(picked, by: id, reading: OpeningBook.Use.catering)
        else {
            return Wording(
                say(
                    en: "\(what) lies outside the hours of the caterer of every room it may have",
                    nl: "\(what) ligt buiten de uren van de cateraar van elke mogelijke zaal",
                    fr: "\(what) tombe hors des heures du traiteur de toutes les salles possibles"),
                remedy: ways([], say))
        }
        let open = book.open(for: use)
        let served = open.ranges.reduce(0) { $0 + ($1.intersection(range)?.minutes ?? 0) }
        let outside = say.duration(range.minutes - served)
        let room = say.name(picked)
        let times =
            open.isEmpty
            ? say(en: "none on these days", nl: "geen op deze dagen", fr: "aucune ces jours-là")
            : say.times(open, near: range.start)
        let starts = book.starts(for: use)
        return Wording(
            say(
                en: "\(what) is catered in \(room), \(outside) of it outside the hours of its house caterer: \(times)",
                nl:
                    "\(what) krijgt catering in \(room), waarvan \(outside) buiten de uren van de huiscateraar: \(times)",
                fr: """
                    \(what) prévoit un service de traiteur dans \(room), dont \(outside) hors des heures du traiteur \
                    de la maison : \(times)
                    """),
            remedy: ways(
                [
                    starts.isEmpty ? nil : say.start(in: starts, near: range.start),
                    FittingRooms.offer(
                        book.others(than: picked, for: id, at: range.start, reading: OpeningBook.Use.catering), say),
                ], say))
    }

    private static func ways(_ ways: [String?], _ say: Phrase) -> String {
        say.ways(
            ways + [
                say(
                    en: "agree other hours with the caterer", nl: "spreek andere uren af met de cateraar",
                    fr: "convenir d'autres heures avec le traiteur")
            ])
    }
}
