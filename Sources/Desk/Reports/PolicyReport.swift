internal import Documents
internal import Handbook
internal import Occasions

/// Writes what serves a city's goals, and what its money carries.
struct PolicyReport {
    private let standing: PolicyStanding
    private let desk: BidDesk

    init(_ standing: PolicyStanding, _ desk: BidDesk) {
        self.standing = standing
        self.desk = desk
    }

    private var say: Language { desk.say }
    private var policy: Policy { standing.policy }

    func text() -> String {
        var lines: [String] = []
        for priority in policy.priorities {
            let actions = policy.actions.filter { $0.priority == priority.id }
            let served = actions.filter { !standing.supporters(of: $0).isEmpty }
            let (done, all) = (served.count, actions.count)
            lines.append(
                say(
                    en: "\(priority.title.cut): \(done) of \(all) actions served",
                    nl: "\(priority.title.cut): \(done) van \(all) acties gediend",
                    fr: "\(priority.title.cut) : \(done) actions servies sur \(all)"))
            lines += ReportText.table(
                served.map { action in [action.id, standing.supporters(of: action).map(name).joined(separator: ", ")] },
                indent: "  ")
        }
        let open = standing.unserved
        if !open.isEmpty {
            lines += [
                "", say(en: "Nothing serves:", nl: "Niets dient:", fr: "Rien ne sert :"),
            ]
            lines += ReportText.table(open.map { [$0.id, $0.title.cut] }, indent: "  ")
        }
        if !policy.lines.isEmpty { lines += [""] + money() }
        return lines.joined(separator: "\n")
    }

    /// `games (bid)`; what is confirmed needs no word.
    private func name(_ supporter: PolicyStanding.Supporter) -> String {
        switch supporter.certainty {
        case .confirmed: supporter.paper.id
        case .optional: supporter.paper.id + say(en: " (optional)", nl: " (optie)", fr: " (en option)")
        case .bid: supporter.paper.id + say(en: " (bid)", nl: " (kandidatuur)", fr: " (candidature)")
        }
    }

    private func money() -> [String] {
        let heading = [
            policy.currency, say(en: "there is", nl: "beschikbaar", fr: "disponible"),
            say(en: "confirmed", nl: "bevestigd", fr: "confirmé"),
            say(en: "optional", nl: "in optie", fr: "en option"),
            say(en: "bids", nl: "kandidaturen", fr: "candidatures"),
            say(en: "if all bids are won", nl: "als alles gewonnen wordt", fr: "si tout est remporté"),
            say(en: "left", nl: "rest", fr: "reste"), say(en: "decided", nl: "beslist op", fr: "décision"),
        ]
        let rows = standing.loads.map { load in
            [
                load.line.id, load.line.amount.map(amount) ?? "-", amount(load.confirmed), amount(load.optional),
                amount(load.bids), amount(load.whole), load.left.map(left) ?? "-",
                load.line.decision.map(desk.day) ?? "-",
            ]
        }
        return ReportText.table([heading] + rows)
    }

    private func left(_ number: Int) -> String {
        number >= 0
            ? amount(number)
            : amount(number) + say(en: " (too little)", nl: " (te weinig)", fr: " (trop peu)")
    }

    /// With a blank between thousands, which all three languages read.
    private func amount(_ number: Int) -> String {
        var digits = String(abs(number))
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: " ")
    }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Deed: Encodable {
            let action: String
            let title: String
            let priority: String
            let servedBy: [Supporter]
        }

        struct Supporter: Encodable {
            let occasion: String
            let certainty: String
        }

        struct Line: Encodable {
            let line: String
            let title: String
            let amount: Int?
            let confirmed: Int
            let optional: Int
            let bids: Int
            let ifAllWon: Int
            let left: Int?
            let decision: String?
        }

        let schema = "hostcity/policy/1"
        let currency: String
        let actions: [Deed]
        let unserved: [String]
        let lines: [Line]
    }

    func json() throws -> String {
        try Json.text(
            Answer(
                currency: policy.currency,
                actions: policy.actions.map { action in
                    Answer.Deed(
                        action: action.id, title: action.title, priority: action.priority,
                        servedBy: standing.supporters(of: action).map {
                            Answer.Supporter(occasion: $0.paper.id, certainty: $0.certainty.rawValue)
                        })
                }, unserved: standing.unserved.map(\.id),
                lines: standing.loads.map { load in
                    Answer.Line(
                        line: load.line.id, title: load.line.title, amount: load.line.amount, confirmed: load.confirmed,
                        optional: load.optional, bids: load.bids, ifAllWon: load.whole, left: load.left,
                        decision: load.line.decision.map { Iso.text($0, desk.zone) })
                }))
    }
}
