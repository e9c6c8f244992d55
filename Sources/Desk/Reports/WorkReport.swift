internal import Handbook
internal import Occasions

/// Writes what everybody works by a plan, and how far that is from the limits in force.
struct WorkReport {
    let problem: Problem
    let ledger: WorkingLedger
    let say: Language

    init(_ problem: Problem, _ ledger: WorkingLedger, in say: Language) {
        self.problem = problem
        self.ledger = ledger
        self.say = say
    }

    var isEmpty: Bool { ledger.accounts.isEmpty }

    /// A heading and a line for each person: what is worked, and in brackets what is left of the limit.
    func lines() -> [String] {
        let heading = [
            "", say(en: "days", nl: "dagen", fr: "jours"), say(en: "longest day", nl: "langste dag", fr: "journée"),
            say(en: "presence", nl: "aanwezigheid", fr: "présence"),
            say(en: "least rest", nl: "minste rust", fr: "repos min."),
            say(en: "longest week", nl: "langste week", fr: "semaine"),
            say(en: "weekly average", nl: "weekgemiddelde", fr: "moyenne hebdo."),
        ]
        let rows = ledger.accounts.map { account in
            [
                problem[account.person].id, String(account.days.count), text(account.longestDay),
                text(account.longestPresence), account.shortestRest.map(text) ?? "-", text(account.longestWeek),
                text(account.average),
            ]
        }
        return [
            say(
                en: "Working time by person; in brackets what is left to the limit in force:",
                nl: "Arbeidstijd per persoon; tussen haakjes wat rest tot de geldende grens:",
                fr: "Temps de travail par personne ; entre parenthèses, la marge jusqu'à la limite en vigueur :")
        ] + ReportText.table([heading] + rows, indent: "  ")
    }

    private func text(_ measure: WorkingLedger.Measure) -> String {
        let margin = measure.margin.map { " (\($0 < 0 ? "-" : "")\(say.duration(abs($0))))" } ?? ""
        return say.duration(measure.minutes) + margin
    }

    // MARK: JSON

    struct Entry: Encodable {
        struct Measure: Encodable {
            let minutes: Int
            let limit: Int?
            let margin: Int?
            let date: String

            init(_ measure: WorkingLedger.Measure) {
                minutes = measure.minutes
                limit = measure.limit
                margin = measure.margin
                date = measure.date.text
            }
        }

        let person: String
        let days: [String: Int]
        let longestDay: Measure
        let longestPresence: Measure
        let shortestRest: Measure?
        let longestWeek: Measure
        let average: Measure
    }

    var entries: [Entry] {
        ledger.accounts.map { account in
            Entry(
                person: problem[account.person].id,
                days: Dictionary(account.days.map { ($0.date.text, $0.minutes) }, uniquingKeysWith: +),
                longestDay: Entry.Measure(account.longestDay), longestPresence: Entry.Measure(account.longestPresence),
                shortestRest: account.shortestRest.map(Entry.Measure.init),
                longestWeek: Entry.Measure(account.longestWeek), average: Entry.Measure(account.average))
        }
    }
}
