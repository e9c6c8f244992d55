import Editions
import Feeds
import ICalendar
import Occasions
import TestKit

/// Two days of finance ministers, with an option, a bid and guests whose comings and goings are nobody's business.
struct Visit {
    let sketch = Sketch()
    let hall: ResourceID
    let salon: ResourceID
    let gate: ResourceID
    let mayor: ResourceID
    let france: ResourceID
    let japan: ResourceID
    let officer: ResourceID
    let interpreter: ResourceID
    let plenary: EngagementID
    let dinner: EngagementID
    let briefing: EngagementID
    let talks: EngagementID
    let arrival: EngagementID
    let fair: EngagementID
    let congress: EngagementID
    let hope: EngagementID
    var plan: Plan
    var changes: [Int: ChangeRecord] = [:]
    var revision = 1

    init() {
        let icc = sketch.venue("icc", "Congress centre")
        let airport = sketch.venue("airport", "Airport")
        hall = sketch.room("main", "Main hall", at: icc, setUp: 60, strike: 30)
        salon = sketch.room("salon", "Salon", at: icc)
        gate = sketch.room("gate", "Gate 7", at: airport)
        mayor = sketch.principal("mayor", "Mayor Vandenbroeck")
        france = sketch.delegation("fr", "France", arrival: sketch.at("07:10"), departure: sketch.at("19:20", day: 24))
        japan = sketch.delegation("jp", "Japan", arrival: sketch.at("06:40"), departure: sketch.at("20:05", day: 24))
        officer = sketch.staff("lo-1", "Officer Lievens")
        interpreter = sketch.staff("int-1", "Interpreter Tanaka", roles: ["interpreter"], languages: ["fr", "nl"])
        sketch.keepApart(france, japan, scope: .venue, minutes: 15)
        let option = sketch.occasion("congress", "Congress of surveyors", .option)
        let tentative = sketch.occasion("fair", "Trade fair", .tentative)
        let bid = sketch.occasion("games", "Bid for the games", .bid)

        plenary = sketch.engagement(
            "plenary", "First working session", minutes: 120, kind: .plenary, with: [mayor, france, japan],
            attendance: 80, needs: RoomNeeds(setUp: "theatre", seats: 80), languages: ["fr", "nl"],
            interpretation: .simultaneous, rooms: [hall],
            duties: [
                .init("liaison-fr", .liaison(france), [officer]), .init("interpreter-1", .interpreter, [interpreter]),
            ], audience: .public)
        dinner = sketch.engagement(
            "dinner", "Dinner of the mayor", minutes: 150, with: [mayor, france], attendance: 12, rooms: [salon],
            audience: .partner)
        briefing = sketch.engagement(
            "briefing", "How firm is France", minutes: 30, with: [mayor, france], rooms: [salon],
            duties: [.init("protocol-1", .duty("protocol"), [officer])])
        talks = sketch.engagement(
            "talks", "Confidential talks on the port", minutes: 45, with: [mayor, japan], attendance: 7,
            rooms: [hall], duties: [.init("interpreter-1", .interpreter, [interpreter])], audience: .restricted)
        arrival = sketch.engagement(
            "arrival-fr", "Arrival of France", minutes: 20, kind: .arrival, with: [france], attendance: 6,
            rooms: [gate], duties: [.init("liaison-fr", .liaison(france), [officer])], audience: .public)
        fair = sketch.engagement(
            "opening", "Opening of the fair", minutes: 60, with: [mayor], rooms: [hall], audience: .public,
            occasion: tentative)
        congress = sketch.engagement(
            "welcome", "Welcome of the surveyors", minutes: 60, with: [mayor, japan], rooms: [salon],
            audience: .public, occasion: option)
        hope = sketch.engagement(
            "torch", "Torch relay", minutes: 60, with: [mayor, japan], rooms: [hall], audience: .public,
            occasion: bid)
        plan = sketch.plan(
            Held(
                plenary, at: sketch.at("09:00"), in: hall, staff: ["liaison-fr": officer, "interpreter-1": interpreter]),
            Held(dinner, at: sketch.at("19:00"), in: salon),
            Held(briefing, at: sketch.at("08:00"), in: salon, staff: ["protocol-1": officer]),
            Held(talks, at: sketch.at("14:10"), in: hall, staff: ["interpreter-1": interpreter]),
            Held(arrival, at: sketch.at("07:25"), in: gate, staff: ["liaison-fr": officer]),
            Held(fair, at: sketch.at("10:00", day: 24), in: hall),
            Held(congress, at: sketch.at("12:00", day: 24), in: salon),
            Held(hope, at: sketch.at("16:00", day: 24), in: hall))
    }

    static let key = UidKey.sketched()

    var edition: Edition { edition(in: .en) }

    func edition(in language: Language) -> Edition {
        let problem = sketch.problem
        let first = ChangeRecord(sequence: 0, changed: Moment(minutes: 28_400_000))
        return Edition(
            problem: problem, plan: plan,
            records: problem.engagementIDs.map { PerAudience(changes[$0.index] ?? first) },
            views: PerAudience(revision), domain: "protocol.example", key: Visit.key, office: "Protocol office",
            language: language)
    }

    var publication: Publication { Publication(edition, now: nil) }

    func audience(_ id: ResourceID) -> Audience {
        Audience(sketch.problem[id]) ?? .everybody
    }

    func feed(_ audience: Audience) -> Feed { Feed(publication.view(for: audience)) }

    /// The whole file, its lines unfolded.
    func text(_ audience: Audience) throws -> String {
        String(decoding: try CalendarWriter.write(feed(audience).calendar), as: UTF8.self)
            .replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
    }

    /// Each event as its lines.
    func events(_ audience: Audience) throws -> [String] {
        try text(audience).split(separator: "BEGIN:VEVENT\n").dropFirst().map(String.init)
    }
}
