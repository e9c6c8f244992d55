internal import Documents
internal import Handbook
internal import Occasions
internal import Register

/// Writes how far the bids of an office have come.
struct BidListReport {
    let desk: BidDesk

    private var say: Language { desk.say }

    static func advice(_ office: String) -> String {
        "Name the documents of bids, or list them under 'bids' in \(office)."
    }

    func text() -> String {
        guard !desk.agenda.bids.isEmpty else {
            return say(en: "There is no bid.", nl: "Er is geen kandidatuur.", fr: "Il n'y a aucune candidature.")
        }
        let heading = [
            "", say(en: "bid", nl: "kandidatuur", fr: "candidature"), say(en: "stage", nl: "fase", fr: "étape"),
            say(en: "since", nl: "sinds", fr: "depuis"), say(en: "next", nl: "volgende", fr: "suivante"),
            say(en: "due", nl: "tegen", fr: "échéance"), say(en: "owner", nl: "trekker", fr: "responsable"),
            say(en: "decides", nl: "beslist", fr: "décide"), say(en: "held", nl: "vastgelegd", fr: "tenu"),
        ]
        return ReportText.table([heading] + desk.standings.map(row)).joined(separator: "\n")
    }

    private func row(_ standing: BidStanding) -> [String] {
        let next = standing.ahead.first
        return [
            standing.bid.id, standing.bid.title.cut, standing.stage.map { StageWords.name($0, say) } ?? "-",
            standing.since.map(say.date) ?? "-", next.map { StageWords.name($0.stage, say) } ?? "-",
            next?.due.map(desk.day) ?? "-", standing.owner(of: next)?.cut ?? "-", standing.body(of: next)?.cut ?? "-",
            standing.holds.isEmpty
                ? "-"
                : standing.holds.map { "\(HoldName.text($0.number)) \($0.hold.request.room)" }.joined(separator: ", "),
        ]
    }

    // MARK: JSON

    private struct Answer: Encodable {
        let schema = "hostcity/bids/1"
        let now: String
        let bids: [Entry]
    }

    private struct Entry: Encodable {
        let bid: String
        let title: String
        let kind: String
        let file: String
        let first: String?
        let last: String?
        let stage: String?
        let since: String?
        /// The fact that brought it there; absent where its document says so.
        let fact: Int?
        let owner: String?
        let body: String?
        let decision: String?
        let ceremony: String?
        let ahead: [StageEntry]
        let holds: [String]
        /// The newest clash test that was recorded.
        let verdict: String?
        let test: Int?
    }

    private struct StageEntry: Encodable {
        let stage: String
        let due: String?
        let owner: String?
        let body: String?
        let rooms: [String]
        let source: String
    }

    func json() throws -> String {
        let zone = desk.zone
        return try Json.text(
            Answer(
                now: Iso.text(desk.now, zone),
                bids: desk.standings.map { standing in
                    let bid = standing.bid
                    return Entry(
                        bid: bid.id, title: bid.title, kind: bid.kind.rawValue, file: bid.path,
                        first: bid.days?.lowerBound.text, last: bid.days?.upperBound.text,
                        stage: standing.stage?.rawValue, since: standing.since?.text, fact: standing.decision?.fact,
                        owner: bid.pipeline?.owner, body: bid.pipeline?.body,
                        decision: bid.pipeline?.decision.map { Iso.text($0, zone) },
                        ceremony: bid.pipeline?.ceremony?.day.text,
                        ahead: standing.ahead.map { stage in
                            StageEntry(
                                stage: stage.stage.rawValue, due: stage.due.map { Iso.text($0, zone) },
                                owner: standing.owner(of: stage), body: standing.body(of: stage), rooms: stage.rooms,
                                source: stage.source.text)
                        },
                        holds: standing.holds.map { HoldName.text($0.number) }, verdict: standing.test?.test.verdict,
                        test: standing.test?.fact)
                }))
    }
}

extension BidDesk {
    /// A deadline: a date alone where it is the last minute of a day.
    func day(_ moment: Moment) -> String {
        let civil = zone.civil(moment)
        return civil.minuteOfDay == 1439 ? say.date(civil.date) : words.time(moment)
    }
}
