internal import Documents
internal import Handbook
internal import Occasions
internal import Register

/// Says what was decided of a bid, or why nothing was.
struct DecisionReport {
    let desk: BidDesk
    let bid: BidPaper
    let stage: BidStage
    let isJson: Bool

    private var say: Language { desk.say }
    private var title: String { "'\(bid.title.onOneLine.cut)' (\(bid.id))" }
    /// The stage its document has it at.
    var claimed: BidStage? { bid.pipeline?.stage(on: desk.today)?.stage }
    private func name(_ stage: BidStage) -> String { StageWords.name(stage, say) }

    private struct Answer: Encodable {
        let schema = "hostcity/decision/1"
        let bid: String
        let stage: String
        /// Absent where nothing was decided.
        let fact: Int?
        let before: String?
        let verdict: String?
        let test: Int?
        let refused: String?
    }

    func decided(_ book: BidBook, _ judged: CheckBid.Judged?) throws -> Reply {
        let decisions = book.decisions(of: bid.id)
        guard let decision = decisions.last else { throw RegisterFault("nothing was recorded", "Please report it.") }
        let before = decisions.dropLast().last?.stage ?? (claimed == stage ? nil : claimed)
        if isJson {
            return Reply(
                .fine,
                try Json.text(
                    Answer(
                        bid: bid.id, stage: stage.rawValue, fact: decision.fact, before: before?.rawValue,
                        verdict: judged?.answer.verdict.text, test: decision.test, refused: nil)),
                hints: hints + (judged?.hints ?? []))
        }
        let (reached, fact) = (name(stage), decision.fact)
        var lines = [
            before.map { before in
                let from = name(before)
                return say(
                    en: "\(title): \(reached) (before: \(from)), recorded as fact \(fact)",
                    nl: "\(title): \(reached) (voordien: \(from)), vastgelegd als feit \(fact)",
                    fr: "\(title) : \(reached) (avant : \(from)), enregistré comme fait \(fact)")
            }
                ?? say(
                    en: "\(title): \(reached), recorded as fact \(fact)",
                    nl: "\(title): \(reached), vastgelegd als feit \(fact)",
                    fr: "\(title) : \(reached), enregistré comme fait \(fact)")
        ]
        if let judged, let test = decision.test { lines.append(line(judged, fact: test)) }
        return Reply(.fine, lines.joined(separator: "\n"), hints: hints + (judged?.hints ?? []))
    }

    /// The test says that it cannot be hosted.
    func impossible(_ judged: CheckBid.Judged, fact: Int) throws -> Reply {
        try undecided(
            .no, judged, fact: fact,
            say(
                en:
                    "\(title): nothing was decided, for it cannot be hosted. To decide all the same, say why with --why.",
                nl: "\(title): er is niets beslist, want het kan niet. Zeg met --why waarom het toch wordt beslist.",
                fr:
                    "\(title) : rien n'est décidé, car c'est impossible. Pour décider malgré tout, dire pourquoi avec --why."
            ))
    }

    /// The test was ended before every date was judged: it says nothing of the bid, and is not kept.
    func unfinished(_ judged: CheckBid.Judged) throws -> Reply {
        try undecided(
            .noAnswer, judged, fact: nil,
            say(
                en:
                    "\(title): nothing was decided or recorded, for not every date was judged. Ask again, with more time.",
                nl:
                    "\(title): er is niets beslist of vastgelegd, want niet elke datum is getoetst. Vraag het opnieuw, met meer tijd.",
                fr:
                    "\(title) : rien n'est décidé ni enregistré, car toutes les dates n'ont pas été jugées. Redemander, avec plus de temps."
            ))
    }

    private func undecided(
        _ ending: Reply.Ending, _ judged: CheckBid.Judged, fact: Int?, _ advice: String
    ) throws -> Reply {
        if isJson {
            return Reply(
                ending,
                try Json.text(
                    Answer(
                        bid: bid.id, stage: stage.rawValue, fact: nil, before: nil,
                        verdict: judged.answer.verdict.text, test: fact, refused: advice)), hints: judged.hints)
        }
        let report = BidReport(answer: judged.answer, best: 3, fact: fact)
        return Reply(ending, [report.text(), advice].joined(separator: "\n"), hints: judged.hints)
    }

    func refused(_ refusal: BidLedger.Refusal) throws -> Reply {
        let text: String
        switch refusal {
        case .same(let decision):
            let (reached, fact) = (name(decision.stage), decision.fact)
            text = say(
                en: "\(title) has come to '\(reached)' already (fact \(fact)).",
                nl: "\(title) is al in de fase '\(reached)' (feit \(fact)).",
                fr: "\(title) en est déjà à « \(reached) » (fait \(fact)).")
        case .goesBack(let before, let fact):
            let reached = name(before)
            let basis =
                fact.map { fact in say(en: "fact \(fact)", nl: "feit \(fact)", fr: "fait \(fact)") }
                ?? say(en: "its document", nl: "volgens het document", fr: "selon son document")
            text = say(
                en: "\(title) has come to '\(reached)' (\(basis)). To take that back, say why with --why.",
                nl: "\(title) is al in de fase '\(reached)' (\(basis)). Zeg met --why waarom dat wordt teruggenomen.",
                fr: "\(title) en est à « \(reached) » (\(basis)). Pour y revenir, dire pourquoi avec --why.")
        }
        guard isJson else { return Reply(.no, text) }
        return Reply(
            .no,
            try Json.text(
                Answer(
                    bid: bid.id, stage: stage.rawValue, fact: nil, before: nil, verdict: nil, test: nil, refused: text)
            ))
    }

    /// `Clash test: GO on 8 of 14 dates, best Mon 19 Feb 2024 (fact 2).`
    private func line(_ judged: CheckBid.Judged, fact: Int) -> String {
        let (answer, verdict) = (judged.answer, judged.answer.verdict.text)
        let good = answer.sets.count { $0.verdict == answer.verdict }
        let count = answer.sets.count
        let first = answer.sets.first.map { say.date($0.problem.zone.civil($0.window.start).date) } ?? "-"
        return say(
            en: "Clash test: \(verdict) on \(good) of \(count) dates, the best from \(first) (fact \(fact))",
            nl: "Toets: \(verdict) op \(good) van \(count) data, de beste vanaf \(first) (feit \(fact))",
            fr: "Test : \(verdict) à \(good) des \(count) dates, la meilleure à partir du \(first) (fait \(fact))")
    }

    /// What was decided late, and what should be held by now and is not.
    private var hints: [String] {
        guard let planned = bid.pipeline?.stages.first(where: { $0.stage == stage }) else { return [] }
        var hints: [String] = []
        if let due = planned.due, due < desk.now {
            hints.append("\(planned.source.text): '\(stage.rawValue)' was due on \(desk.day(due))")
        }
        let missing = desk.standing(bid).missing(at: planned)
        if !missing.isEmpty {
            hints.append(
                "\(planned.source.text): no option is held on \(missing.joined(separator: ", ")); "
                    + "ask for one with 'hostcity hold ask'")
        }
        return hints
    }
}
