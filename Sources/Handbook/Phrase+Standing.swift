internal import Occasions

// How the office speaks of its occasions, calendars, options and dates.
extension Phrase {
    /// `Informal meeting (ecofin)`, or the bare id where there is no title.
    func name(_ occasion: Occasion) -> String {
        occasion.title.isEmpty || occasion.title == occasion.id
            ? occasion.id : "\(occasion.title) (\(occasion.id))"
    }

    /// `Eid al-Fitr (observance, date not certain)`
    func day(_ entry: CalendarEntry) -> String {
        let sort =
            switch entry.role {
            case .holiday: self(en: "public holiday", nl: "feestdag", fr: "jour férié")
            case .schoolHoliday: self(en: "school holiday", nl: "schoolvakantie", fr: "vacances scolaires")
            case .observance: self(en: "observance", nl: "feest- of gedenkdag", fr: "fête ou commémoration")
            case .cityEvent: self(en: "city event", nl: "stadsevenement", fr: "événement dans la ville")
            case .busy: self(en: "taken", nl: "bezet", fr: "occupé")
            }
        return "\(entry.title) (\(sort)\(certainty(of: entry)))"
    }

    private func certainty(of entry: CalendarEntry) -> String {
        if let who = entry.confirmedBy {
            return self(
                en: ", date confirmed by \(who)", nl: ", datum bevestigd door \(who)", fr: ", date confirmée par \(who)"
            )
        }
        if entry.isCertain { return "" }
        return self(en: ", date not certain", nl: ", datum niet zeker", fr: ", date incertaine")
    }

    /// `first option`
    package func option(_ rank: Int) -> String {
        switch rank {
        case 1: self(en: "first option", nl: "eerste optie", fr: "première option")
        case 2: self(en: "second option", nl: "tweede optie", fr: "deuxième option")
        case 3: self(en: "third option", nl: "derde optie", fr: "troisième option")
        default: self(en: "option no. \(rank)", nl: "optie nr. \(rank)", fr: "option nº \(rank)")
        }
    }

    /// `3 days`
    func days(_ count: Int) -> String {
        language.count(count, Text(en: "day", nl: "dag", fr: "jour"), Text(en: "days", nl: "dagen", fr: "jours"))
    }

    /// `today`, `tomorrow`, `in 3 days`
    func days(from today: CivilDate, to date: CivilDate) -> String {
        switch date.dayNumber - today.dayNumber {
        case 0: self(en: "today", nl: "vandaag", fr: "aujourd'hui")
        case 1: self(en: "tomorrow", nl: "morgen", fr: "demain")
        case let count: self(en: "in \(days(count))", nl: "over \(days(count))", fr: "dans \(days(count))")
        }
    }
}
