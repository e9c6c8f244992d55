internal import Occasions

/// What papers say by themselves: dates, times and headings, as each language writes them.
struct PaperWords {
    let say: Language

    // MARK: Days and times

    /// `Friday 23 February 2024`, `vrijdag 23 februari 2024`, `vendredi 23 février 2024`
    func date(_ date: CivilDate) -> String { "\(weekday(date)) \(dayAndMonth(date)) \(date.year)" }

    /// `Thursday 22 to Saturday 24 February 2024`; one day as a date.
    func period(_ first: CivilDate, _ last: CivilDate) -> String {
        guard first != last else { return date(first) }
        let start =
            first.year != last.year
            ? date(first)
            : first.month != last.month
                ? "\(weekday(first)) \(dayAndMonth(first))" : "\(weekday(first)) \(dayOfMonth(first))"
        return say(
            en: "\(start) to \(date(last))", nl: "\(start) tot \(date(last))", fr: "du \(start) au \(date(last))")
    }

    private func weekday(_ date: CivilDate) -> String {
        let names =
            switch say {
            case .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            case .nl: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
            case .fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
            }
        return names[date.weekday.rawValue]
    }

    private func dayOfMonth(_ date: CivilDate) -> String { say == .fr && date.day == 1 ? "1er" : String(date.day) }

    /// `23 February`; in French the first is `1er`.
    func dayAndMonth(_ date: CivilDate) -> String {
        let names =
            switch say {
            case .en:
                [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December",
                ]
            case .nl:
                [
                    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                    "november", "december",
                ]
            case .fr:
                [
                    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                    "novembre", "décembre",
                ]
            }
        return "\(dayOfMonth(date)) \(names[date.month - 1])"
    }

    /// `09:05`; in French `09h05`.
    func clock(_ minuteOfDay: Int) -> String {
        let clock = CivilTime.clock(minuteOfDay)
        return say == .fr ? clock.replacing(":", with: "h") : clock
    }

    /// `2 h 15`, `2 u 15`, `45 min`
    func length(_ minutes: Int) -> String {
        let hour = say(en: "h", nl: "u", fr: "h")
        return switch (minutes / 60, minutes % 60) {
        case (0, let rest): "\(rest) min"
        case (let hours, 0): "\(hours) \(hour)"
        case (let hours, let rest): "\(hours) \(hour) \(CivilDate.two(rest))"
        }
    }

    // MARK: Sentences

    func nothing(on days: [CivilDate]) -> String {
        guard let first = days.first, let last = days.last else {
            return say(en: "Nothing is planned.", nl: "Er is niets gepland.", fr: "Rien n'est prévu.")
        }
        let when = period(first, last)
        return say(
            en: "Nothing is planned on \(when).", nl: "Op \(when) is niets gepland.",
            fr: first == last ? "Rien n'est prévu le \(when)." : "Rien n'est prévu \(when).")
    }

    func onlyDays(_ days: [CivilDate]) -> String? {
        guard !days.isEmpty else { return nil }
        let names = days.map(date).joined(separator: ", ")
        return say(
            en: "All other days: this sheet covers \(names).", nl: "Alle andere dagen: dit blad gaat over \(names).",
            fr: "Tous les autres jours : cette feuille porte sur \(names).")
    }
}
