internal import Conditions
internal import Handbook
internal import Occasions
internal import Solving

/// Writes which bids can be hosted together, which cannot and why, and what the city needs for them.
struct PortfolioReport {
    let portfolio: Portfolio

    init(_ portfolio: Portfolio) { self.portfolio = portfolio }

    private var say: Language { portfolio.language }

    static let unjudged = "No set of bids was judged: it was stopped, or the time was up, before the first was done."

    /// Of so many requirements the reader learns what clashes.
    private static let mostReasons = 12
    /// So many sets are shown with what they need; the rest stands in the answer for programs.
    private static let mostLoads = 3

    func text() -> String {
        var lines: [String] = []
        if portfolio.isCutShort {
            lines.append(
                say(
                    en: "Stopped before every set of bids was judged.",
                    nl: "Gestopt voor elke combinatie beoordeeld was.", fr: "Arrêté avant d'avoir jugé chaque ensemble."
                ))
        }
        if !portfolio.possible.isEmpty {
            lines.append(
                say(
                    en: "Can be hosted together, with everything that is promised; so can fewer of them:",
                    nl: "Kunnen samen, met alles wat is toegezegd; minder ervan ook:",
                    fr: "Possibles ensemble, avec tout ce qui est promis ; de même pour une partie d'entre elles :"))
            for (number, set) in portfolio.possible.enumerated() {
                lines.append("\(number + 1). \(names(set.bids))")
                if number < Self.mostLoads { lines += loads(set.loads).map { "     " + $0 } }
            }
        }
        if !portfolio.impossible.isEmpty {
            if !lines.isEmpty { lines.append("") }
            lines.append(
                say(
                    en: "Cannot be hosted together; without any one of them the others can:",
                    nl: "Kunnen niet samen; zonder eender welke ervan kunnen de andere wel:",
                    fr: "Impossibles ensemble ; sans l'une quelconque d'entre elles, les autres sont possibles :"))
            for (number, set) in portfolio.impossible.enumerated() {
                lines.append("\(number + 1). \(names(set.bids))")
                lines += why(set).map { "     " + $0 }
            }
        }
        if !portfolio.unknown.isEmpty {
            if !lines.isEmpty { lines.append("") }
            lines.append(say(en: "Not known:", nl: "Niet bekend:", fr: "Inconnu :"))
            lines += portfolio.unknown.map { "  " + say.list($0.map(\.id)) }
        }
        return lines.joined(separator: "\n")
    }

    private func names(_ bids: [Portfolio.Dated]) -> String {
        bids.map { bid in
            let (first, last) = (say.date(bid.first), say.date(bid.last))
            return "\(bid.bid.id) (\(first == last ? first : "\(first) - \(last)"))"
        }.joined(separator: ", ")
    }

    private func why(_ set: Portfolio.Impossible) -> [String] {
        var lines: [String] = []
        if set.hasOtherDates {
            lines.append(
                say(
                    en: "on none of their dates; on these, for example:",
                    nl: "op geen van hun data; op deze bijvoorbeeld:",
                    fr: "à aucune de leurs dates ; à celles-ci par exemple :"))
        }
        if set.isPossibleWithoutTentative == true {
            lines.append(
                say(
                    en: "they can if what is only tentative gives way", nl: "wel als wat nog niet vastligt, wijkt",
                    fr: "possible si ce qui n'est que provisoire cède la place"))
        }
        if let short = set.shortage {
            let report = ShortageReport(short, in: set.problem, say)
            lines.append(report.heading())
            lines += report.lines()
        }
        lines += set.reasons.prefix(Self.mostReasons).map { reason in
            "- \(reason.statement(say))\(reason.source.map { " (\($0.text))" } ?? "")"
        }
        let rest = set.reasons.count - Self.mostReasons
        if rest > 0 { lines.append("- \(say.andMore(rest))") }
        if set.reasons.isEmpty, set.shortage == nil {
            lines.append(
                say(
                    en: "the search for the requirements that clash was stopped",
                    nl: "de zoektocht naar de eisen die botsen werd gestopt",
                    fr: "la recherche des exigences incompatibles a été arrêtée"))
        }
        return lines
    }

    // MARK: What it takes

    private func loads(_ loads: PortfolioLoads) -> [String] {
        guard !loads.nights.isEmpty || !loads.work.isEmpty else { return [] }
        let columns = [
            say(en: "confirmed", nl: "bevestigd", fr: "confirmé"),
            say(en: "tentative", nl: "in optie", fr: "en option"),
            say(en: "these bids", nl: "deze kandidaturen", fr: "ces candidatures"),
        ]
        let night = say(en: "hotel, the night of", nl: "hotel, nacht van", fr: "hôtel, nuit du")
        let hour = say(en: "hours", nl: "uren", fr: "heures")
        let nights = loads.nights.map { one in
            ["\(night) \(say.date(one.date))"] + values(one.people).map { $0 == 0 ? "-" : say.people($0) }
        }
        let work = loads.work.map { one in
            ["\(hour) \(say.date(one.date)), \(one.role.cut)"]
                + values(one.minutes).map { $0 == 0 ? "-" : say.duration($0) }
        }
        return ReportText.table([[""] + columns] + nights + work)
    }

    private func values(_ load: PortfolioLoads.Load) -> [Int] { [load.confirmed, load.tentative, load.bids] }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Dated: Encodable {
            let bid: String
            let first: String
            let last: String
        }

        struct Load: Encodable {
            let confirmed: Int
            let tentative: Int
            let bids: Int

            init(_ load: PortfolioLoads.Load) {
                (confirmed, tentative, bids) = (load.confirmed, load.tentative, load.bids)
            }
        }

        struct Night: Encodable {
            let night: String
            let people: Load
        }

        struct Work: Encodable {
            let day: String
            let role: String
            let minutes: Load
        }

        struct Possible: Encodable {
            let bids: [Dated]
            let nights: [Night]
            let work: [Work]
        }

        struct Impossible: Encodable {
            let bids: [Dated]
            let otherDates: Bool
            let withoutTentative: Bool?
            let reasons: [RequirementEntry]
            let shortage: ShortageReport.Answer?
        }

        let schema = "hostcity/portfolio/1"
        let bids: [String]
        let together: Bool
        let cutShort: Bool
        let possible: [Possible]
        let impossible: [Impossible]
        let unknown: [[String]]
    }

    func json() throws -> String {
        func dated(_ bids: [Portfolio.Dated]) -> [Answer.Dated] {
            bids.map { Answer.Dated(bid: $0.bid.id, first: $0.first.text, last: $0.last.text) }
        }
        return try Json.text(
            Answer(
                bids: portfolio.bids.map(\.id), together: portfolio.isWholePossible, cutShort: portfolio.isCutShort,
                possible: portfolio.possible.map { set in
                    Answer.Possible(
                        bids: dated(set.bids),
                        nights: set.loads.nights.map {
                            Answer.Night(night: $0.date.text, people: Answer.Load($0.people))
                        },
                        work: set.loads.work.map {
                            Answer.Work(day: $0.date.text, role: $0.role, minutes: Answer.Load($0.minutes))
                        })
                },
                impossible: portfolio.impossible.map { set in
                    Answer.Impossible(
                        bids: dated(set.bids), otherDates: set.hasOtherDates,
                        withoutTentative: set.isPossibleWithoutTentative,
                        reasons: set.reasons.map { RequirementEntry($0, in: say) },
                        shortage: set.shortage.map { ShortageReport($0, in: set.problem, say).answer() })
                }, unknown: portfolio.unknown.map { $0.map(\.id) }))
    }
}
