internal import Conditions
internal import Handbook
internal import Occasions
internal import Solving

/// Writes whether a bid can be held, and when best.
struct BidReport {
    let answer: BidAnswer
    /// How many sets of dates to show in full.
    let best: Int
    /// The fact by which the test was recorded; nil: it was not.
    var fact: Int?

    private var sets: [DateSet] { answer.sets }
    private var say: Language { answer.language }

    /// The search was ended before the first set of dates was judged.
    static let unjudged = "No date was judged: it was stopped, or the time was up, before the first was done."

    static let unrecorded =
        "nothing was recorded, because not every date was judged; ask again, with more time if it has a --time-limit"

    static func nothingPromised(beside office: String) -> String {
        "No plan of what is already promised was found beside \(office); "
            + "name it with --plan, or make it first with 'hostcity plan ... -o plan.yaml'."
    }

    func text() -> String {
        var lines = ["\(answer.verdict.text): \(answer.title.onOneLine)", ""]
        if answer.isCutShort {
            let (tried, possible) = (sets.count, answer.possible)
            lines += [
                say(
                    en: "Stopped after \(tried) of \(possible) date sets.",
                    nl: "Gestopt na \(tried) van \(possible) mogelijke data.",
                    fr: "Arrêté après \(tried) dates possibles sur \(possible)."), "",
            ]
        }
        let shown = sets.prefix(max(1, best))
        for (number, set) in shown.enumerated() {
            lines.append("\(number + 1). \(set.verdict.text)  \(dates(set))  \(price(set))")
            lines += details(set).map { "     " + $0 }
        }
        let rest = sets.dropFirst(shown.count)
        if !rest.isEmpty {
            lines.append("")
            lines.append(
                say(
                    en: "Why each other date set loses:", nl: "Waarom elke andere datum het niet haalt:",
                    fr: "Pourquoi chaque autre date est écartée :"))
            lines += ReportText.table(rest.map { [dates($0), $0.verdict.text, loss($0)] }, indent: "  ")
        }
        if let fact {
            lines += [
                "",
                say(
                    en: "Recorded in the register as fact \(fact).", nl: "Vastgelegd in het register als feit \(fact).",
                    fr: "Enregistré dans le registre comme fait \(fact)."),
            ]
        }
        return lines.joined(separator: "\n")
    }

    private func dates(_ set: DateSet) -> String {
        let zone = set.problem.zone
        let first = zone.civil(set.window.start).date
        let last = zone.civil(set.window.end - 1).date
        return first == last ? say.date(first) : "\(say.date(first)) - \(say.date(last))"
    }

    private func price(_ set: DateSet) -> String {
        set.verdict == .noGo
            ? ""
            : say(
                en: "(wishes not met: price \(set.cost))", nl: "(niet vervulde wensen: prijs \(set.cost))",
                fr: "(souhaits non satisfaits : prix \(set.cost))")
    }

    private func details(_ set: DateSet) -> [String] {
        var lines: [String] = []
        if set.verdict == .goIf {
            lines.append(
                say(
                    en: "if what is only tentative gives way; these cannot be kept together:",
                    nl: "als wat nog niet vastligt, wijkt; deze kunnen niet samen:",
                    fr: "si ce qui n'est que provisoire cède la place ; incompatibles :"))
        }
        if set.verdict == .noGo {
            lines.append(
                set.reasons.isEmpty
                    ? say(
                        en: "it cannot be done; the search for the requirements that clash was stopped",
                        nl: "het kan niet; de zoektocht naar de eisen die botsen werd gestopt",
                        fr: "c'est impossible ; la recherche des exigences incompatibles a été arrêtée")
                    : say(
                        en: "these cannot be kept together:", nl: "deze kunnen niet samen:", fr: "incompatibles :"))
        }
        if let short = set.shortage {
            let report = ShortageReport(short, in: set.problem, say)
            lines.append(report.heading())
            lines += report.lines()
        }
        for reason in set.reasons.prefix(Self.mostReasons) {
            let place = reason.source.map { " (\($0.text))" } ?? ""
            lines.append("- \(reason.statement(say))\(place)")
        }
        let rest = set.reasons.count - Self.mostReasons
        if rest > 0 { lines.append(say(en: "- and \(rest) more", nl: "- en nog \(rest)", fr: "- et encore \(rest)")) }
        if let short = set.shortage {
            let more = ShortageReport(short, in: set.problem, say).more()
            lines.append(
                say(en: "what would help: \(more)", nl: "wat zou helpen: \(more)", fr: "ce qui aiderait : \(more)"))
        }
        if !set.notes.isEmpty { lines.append(note(set)) }
        return lines
    }

    /// Of so many requirements the reader learns what clashes.
    private static let mostReasons = 20

    /// The shortest true reason why a set is not among the best.
    func loss(_ set: DateSet) -> String {
        // What the bid itself asks for is known; what stands against it is the news.
        if let short = set.shortage { return ShortageReport(short, in: set.problem, say).heading() }
        let own = set.problem.occasions[BidQuestion.bid].id + "/"
        let against = set.reasons.filter { !($0.subjects.first?.hasPrefix(own) ?? false) && !$0.isPlain }
        let told = (against.isEmpty ? set.reasons : against).map { $0.statement(say) }
        if !told.isEmpty { return told.joined(separator: "; ") }
        if !set.notes.isEmpty { return note(set) }
        return set.cost > (sets.first?.cost ?? 0)
            ? say(
                en: "wishes not met cost \(set.cost)", nl: "niet vervulde wensen kosten \(set.cost)",
                fr: "les souhaits non satisfaits coûtent \(set.cost)")
            : say(en: "later, otherwise as good", nl: "later, verder even goed", fr: "plus tard, sinon aussi bonne")
    }

    func note(_ set: DateSet) -> String {
        let titles = set.notes.joined(separator: "; ")
        return say(en: "note: \(titles)", nl: "opmerking: \(titles)", fr: "remarque : \(titles)")
    }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Dates: Encodable {
            let first: String
            let last: String
            let verdict: String
            let cost: Int
            let notes: [String]
            let reasons: [RequirementEntry]
            /// The count they follow from; absent where they were found by search.
            let shortage: ShortageReport.Answer?
        }

        let schema = "hostcity/bid/1"
        let verdict: String
        let tried: Int
        let possible: Int
        /// The fact by which the test was recorded.
        let recorded: Int?
        let dates: [Dates]
    }

    func json() throws -> String {
        try Json.text(
            Answer(
                verdict: answer.verdict.text, tried: sets.count, possible: answer.possible,
                recorded: fact,
                dates: sets.map { set in
                    let zone = set.problem.zone
                    return Answer.Dates(
                        first: zone.civil(set.window.start).date.text,
                        last: zone.civil(set.window.end - 1).date.text, verdict: set.verdict.text, cost: set.cost,
                        notes: set.notes, reasons: set.reasons.map { RequirementEntry($0, in: say) },
                        shortage: set.shortage.map { ShortageReport($0, in: set.problem, say).answer() })
                }))
    }
}

extension Requirement {
    /// Nobody and no room is in two uses at once: true everywhere, so it explains nothing by itself.
    fileprivate var isPlain: Bool {
        switch demand {
        case .disjoint, .separate, .spaced: true
        case .formula, .shared, .rested: false
        }
    }
}
