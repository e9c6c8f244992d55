internal import Conditions
internal import Handbook
internal import Occasions

/// What `hostcity bid check` says.
struct BidReport {
    let title: String
    /// Best first.
    let sets: [DateSet]
    let best: Int
    let tried: Int
    let possible: Int

    var answer: DateSet.Verdict { sets.first?.verdict ?? .noGo }

    func text() -> String {
        var lines = ["\(answer.text): \(title)", ""]
        if tried < possible { lines += ["Stopped after \(tried) of \(possible) date sets.", ""] }
        let shown = sets.prefix(max(1, best))
        for (number, set) in shown.enumerated() {
            lines.append("\(number + 1). \(set.verdict.text)  \(dates(set))  \(price(set))")
            lines += details(set).map { "     " + $0 }
        }
        let rest = sets.dropFirst(shown.count)
        if !rest.isEmpty {
            lines.append("")
            lines.append("Why each other date set loses:")
            lines += ReportText.table(rest.map { [dates($0), $0.verdict.text, loss($0)] }, indent: "  ")
        }
        return lines.joined(separator: "\n")
    }

    private func dates(_ set: DateSet) -> String {
        let zone = set.problem.zone
        let first = zone.civil(set.window.start).date
        let last = zone.civil(set.window.end - 1).date
        return first == last ? Phrase.date(first) : "\(Phrase.date(first)) - \(Phrase.date(last))"
    }

    private func price(_ set: DateSet) -> String {
        set.verdict == .noGo ? "" : "(wishes not met: price \(set.cost))"
    }

    private func details(_ set: DateSet) -> [String] {
        var lines: [String] = []
        if set.verdict == .goIf { lines.append("if what is only tentative gives way; these cannot be kept together:") }
        if set.verdict == .noGo {
            lines.append(
                set.reasons.isEmpty
                    ? "it cannot be done; no smaller set of reasons was found within the limits"
                    : "these cannot be kept together:")
        }
        for reason in set.reasons {
            let place = reason.source.map { " (\($0.text))" } ?? ""
            lines.append("- \(reason.statement(.en))\(place)")
        }
        if !set.notes.isEmpty { lines.append("note: \(set.notes.joined(separator: "; "))") }
        return lines
    }

    /// The shortest true reason why a set is not among the best.
    private func loss(_ set: DateSet) -> String {
        // What the bid itself asks for is known; what stands against it is the news.
        let own = set.problem.occasions.first.map { $0.id + "/" } ?? ""
        let against = set.reasons.filter { !($0.subjects.first?.hasPrefix(own) ?? false) && !$0.isPlain }
        let told = (against.isEmpty ? set.reasons : against).map { $0.statement(.en) }
        if !told.isEmpty { return told.joined(separator: "; ") }
        if !set.notes.isEmpty { return "note: \(set.notes.joined(separator: "; "))" }
        return set.cost > (sets.first?.cost ?? 0) ? "wishes not met cost \(set.cost)" : "later, otherwise as good"
    }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Dates: Encodable {
            let first: String
            let last: String
            let verdict: String
            let cost: Int
            let notes: [String]
            let reasons: [Explanation.Member]
        }

        let schema = "hostcity/bid/1"
        let verdict: String
        let tried: Int
        let possible: Int
        let dates: [Dates]
    }

    func json() throws -> String {
        try Json.text(
            Answer(
                verdict: answer.text, tried: tried, possible: possible,
                dates: sets.map { set in
                    let zone = set.problem.zone
                    return Answer.Dates(
                        first: zone.civil(set.window.start).date.text,
                        last: zone.civil(set.window.end - 1).date.text, verdict: set.verdict.text, cost: set.cost,
                        notes: set.notes, reasons: set.reasons.map(Explanation.Member.init))
                }))
    }
}

extension Requirement {
    /// Nobody and no room is in two uses at once: true everywhere, so it explains nothing by itself.
    fileprivate var isPlain: Bool {
        switch demand {
        case .disjoint, .spaced: true
        case .formula, .shared: false
        }
    }
}
