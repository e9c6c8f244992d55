internal import Occasions

/// What grids of people and of weeks say by themselves.
extension PaperWords {
    var takesPart: String { say(en: "takes part", nl: "neemt deel", fr: "participe") }
    var onTheWay: String { say(en: "On the way", nl: "Onderweg", fr: "Trajet") }
    func peopleGrid(on day: String) -> String {
        say(
            en: "Who is where on \(day), hour by hour; the list below says the same.",
            nl: "Wie waar is op \(day), uur na uur; de lijst eronder zegt hetzelfde.",
            fr: "Qui est où le \(day), heure par heure ; la liste ci-dessous dit la même chose.")
    }

    var gridSigns: String {
        say(
            en: "Signs: ! a conflict, ?? an option, ? provisional; what is not certain is dashed too.",
            nl: "Tekens: ! een conflict, ?? een optie, ? voorlopig; wat niet zeker is, is ook gestreept.",
            fr: "Signes : ! un conflit, ?? une option, ? provisoire ; ce qui est incertain est aussi pointillé.")
    }
    var leftOutOfPeopleGrid: String {
        say(
            en: "Delegations. Hatched: on the way from another venue.",
            nl: "Delegaties. Gearceerd: onderweg van een andere locatie.",
            fr: "Les délégations. Hachuré : en route depuis un autre lieu.")
    }

    /// `CONFLICT: one at a time`
    func conflict(_ rules: [String]) -> [String] {
        guard !rules.isEmpty else { return [] }
        let names = rules.joined(separator: "; ")
        return [say(en: "CONFLICT: \(names)", nl: "CONFLICT: \(names)", fr: "CONFLIT : \(names)")]
    }

    // MARK: Weeks

    var weekTitle: String { say(en: "Week", nl: "Week", fr: "Semaine") }
    var engagements: String { say(en: "Engagements", nl: "Activiteiten", fr: "Activités") }
    var staffHours: String { say(en: "Staff hours", nl: "Personeelsuren", fr: "Heures de personnel") }
    var interpreterDays: String { say(en: "Interpreter days", nl: "Tolkdagen", fr: "Jours d'interprète") }
    var roomDays: String { say(en: "Room days", nl: "Zaaldagen", fr: "Jours de salle") }
    var loadByWeek: String { say(en: "Load by week", nl: "Belasting per week", fr: "Charge par semaine") }

    /// `19 to 25 February 2024`, with the number that ISO 8601 gives the week.
    func week(_ monday: CivilDate) -> String {
        "\(shortWeek(monday)): \(period(monday, monday.adding(days: 6)))"
    }

    /// `W 8`
    func shortWeek(_ monday: CivilDate) -> String {
        // The week of a year is that of its Thursday.
        let thursday = monday.adding(days: 3)
        let first = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
        let number = (thursday.dayNumber - first.dayNumber) / 7 + 1
        return say(en: "W \(number)", nl: "W \(number)", fr: "S \(number)")
    }

    var seasonPicture: String {
        say(
            en: "Staff hours, interpreter days and room days of each week as bars; the list below says the same.",
            nl: "Personeelsuren, tolkdagen en zaaldagen per week als staven; de lijst eronder zegt hetzelfde.",
            fr:
                "Heures de personnel, jours d'interprète et jours de salle de chaque semaine en barres ; la liste ci-dessous dit la même chose."
        )
    }
    var leftOutOfSeason: String {
        say(
            en: "Bids and inquiries; set-up, strike and ways; duties that nobody fills yet.",
            nl: "Kandidaturen en vragen; opbouw, afbraak en trajecten; taken die nog niemand vervult.",
            fr: "Candidatures et demandes ; montage, démontage et trajets ; missions que personne ne remplit encore.")
    }
}
