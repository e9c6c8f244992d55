import Occasions
import TestKit

/// A small random visit to Ghent in which every rule of the book finds something to say, and a plan of it.
struct RandomVisit {
    let sketch: Sketch
    let plan: Plan

    init(seed: UInt64) {
        var chance = Chance(seed: seed)
        let sketch = Sketch(days: 22...24, grainMinutes: 30)
        let cast = Cast(sketch, &chance)
        sketch.addStanding(cast, &chance)
        let engagements = (0..<chance.number(3...6)).map { cast.engagement($0, sketch, &chance) }
        for (before, after) in zip(engagements, engagements.dropFirst()) where chance.yes(50) {
            sketch.order(before, after, gap: chance.yes(50) ? 15...120 : nil)
        }
        RandomVisit.addArrivals(to: sketch, cast, for: engagements[0], &chance)
        if chance.yes(50) { sketch.told = RandomVisit.plan(of: sketch.problem, &chance) }
        self.sketch = sketch
        plan = RandomVisit.plan(of: sketch.problem, &chance)
    }

    /// The guests arrive for one engagement, mostly in an order of precedence.
    private static func addArrivals(
        to sketch: Sketch, _ cast: Cast, for ceremony: EngagementID, _ chance: inout Chance
    ) {
        if chance.yes(80) { sketch.rank(by: chance.one(of: ["by-rank", "by-title"])) }
        for guest in [cast.germany, cast.france] where chance.yes(80) {
            _ = sketch.engagement(
                "arrival-\(guest.index)", "Arrival", minutes: 30, kind: "arrival", with: [guest],
                optional: chance.yes(20), leadsTo: ceremony)
        }
    }

    /// Starts fall by day more often than not, so that engagements meet.
    private static func plan(of problem: Problem, _ chance: inout Chance) -> Plan {
        var plan = Plan(for: problem)
        for id in problem.engagementIDs {
            if problem[id].isOptional, chance.yes(30) {
                plan[id] = .omitted
                continue
            }
            let last = (problem.latestStart(of: id) - problem.earliestStart(of: id)) / problem.grainMinutes
            let byDay = chance.number(0...2) * 48 + (chance.yes(25) ? chance.number(36...42) : chance.number(16...44))
            // Guests for one ceremony arrive close together.
            let morning = problem[id].leadsTo.map { _ in 64 + chance.number(0...3) }
            let step = min(last, morning ?? (chance.yes(70) ? byDay : chance.number(0...last)))
            plan[id] = .starts(problem.earliestStart(of: id) + step * problem.grainMinutes)
            for slot in problem[id].slots { plan[slot] = chance.one(of: problem[slot].candidates) }
        }
        return plan
    }
}

/// The places and people of a random visit.
struct Cast {
    let rooms: [ResourceID]
    let mayor: ResourceID
    let france: ResourceID
    let germany: ResourceID
    let staff: [ResourceID]
    let cars: ResourceID
    let alderman: ResourceID
    let drivers: [ResourceID]
    let vehicles: [ResourceID]
    let booths: ResourceID

    init(_ sketch: Sketch, _ chance: inout Chance) {
        let icc = sketch.venue("icc", "ICC")
        let townHall = sketch.venue("stadhuis", "Stadhuis")
        sketch.travel(icc, townHall, minutes: 25)
        let open: [Weekday: [ClosedRange<Int>]] = [
            .thursday: [480...1320], .friday: [480...720, 780...1500], .saturday: [600...1200],
        ]
        let main = sketch.room(
            "main", "Main hall", at: icc, capacity: ["theatre": 100], booths: 2, setUp: 30, strike: 15, opening: open,
            area: 150, features: ["daylight"], prestige: 5)
        let attic = sketch.room(
            "attic", "Attic", at: icc, capacity: ["any": 40], stepFree: false, opening: open, parts: [main], prestige: 1)
        rooms = [
            main, attic,
            sketch.room(
                "hall", "Pacification Hall", at: townHall, booths: 1, setUp: 10, exits: 1, excludes: [attic],
                catering: open, prestige: 3),
            sketch.room("square", "Square", at: townHall, shared: true),
        ]
        mayor = sketch.principal("mayor", "Mayor", rank: 60)
        alderman = sketch.principal("alderman", "Alderman", rank: 70)
        france = sketch.delegation(
            "fr", "France", languages: ["fr"], arrival: sketch.at("10:00", day: 22),
            departure: sketch.at("17:00", day: 24), country: "FR", rank: chance.one(of: [20, 35, 50, 60]), size: 7,
            liaison: true, hotel: "Harmony", floaters: ["red": 5], bilateralsADay: 1,
            escort: chance.yes(50)
                ? Escort(noteVerbale: sketch.date(chance.number(16...21)), cars: chance.number(4...7)) : nil)
        germany = sketch.delegation(
            "de", "Germany",
            Delegation(
                occasion: 0, rank: 10, size: 3, languages: ["de"], arrival: sketch.at("20:00", day: 22),
                wantsLiaison: true, hotel: "Harmony", isLongHaul: true, escort: Escort()))
        staff = [
            sketch.staff("lo-1", "Officer 1", roles: ["liaison", "protocol"], languages: ["fr", "en"]),
            sketch.staff(
                "int-1", "Interpreter 1", roles: ["interpreter"], languages: ["de", "en", "fr"], active: ["en"]),
            sketch.staff("lo-2", "Officer 2", roles: ["liaison", "protocol"], languages: ["nl", "en"]),
            sketch.staff(
                "int-2", "Interpreter 2", roles: ["interpreter", "protocol"], languages: ["en", "fr"], active: ["fr"],
                regime: "freelance"),
        ]
        drivers = [
            sketch.staff("dr-1", "Driver 1", roles: ["driver"], licences: ["coach"]),
            sketch.staff("dr-2", "Driver 2", roles: ["driver"]),
        ]
        vehicles = [sketch.vehicle("coach", "Coach", seats: 12), sketch.vehicle("van", "Van", seats: 8)]
        cars = sketch.pool("sedan", "Sedans", count: 3)
        booths = sketch.pool("booth", "Mobile booths", count: 2, areBooths: true)
        for day in 22...24 where chance.yes(50) {
            let from = chance.number(8...12)
            let range = sketch.range("\(from):00", "\(from + chance.number(1...7)):30", day: day)
            sketch.entry(.busy(chance.one(of: [mayor] + staff)), "Taken", range)
        }
        sketch.entry(.busy(rooms[0]), "Trade fair", sketch.range("12:00", "14:00", day: chance.number(22...24)))
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00", day: 23))
        for scope in chance.some(of: Apart.Scope.allCases, 40) {
            sketch.keepApart(
                france, germany, scope: scope, minutes: chance.number(0...1) * 30,
                during: chance.yes(20) ? sketch.range("10:00", "20:00") : nil, wish: chance.yes(30))
        }
    }

    func engagement(_ number: Int, _ sketch: Sketch, _ chance: inout Chance) -> EngagementID {
        let participants = chance.some(of: [mayor, france, germany], 55)
        let isInterpreted = chance.yes(40)
        let day = chance.number(22...24)
        let hours = sketch.times(sketch.range("08:00", "23:00", day: day), sketch.range("09:00", "13:00", day: 24))
        return sketch.engagement(
            "e\(number)", "Engagement \(number)", minutes: chance.number(1...10) * 45,
            kind: chance.one(of: ["meeting", "arrival", "bilateral", "bilateral", "welcome"]),
            allowed: chance.yes(50) ? hours : nil,
            fixed: chance.yes(15) ? sketch.at("\(chance.number(8...18)):00", day: day) : nil, with: participants,
            attendance: chance.number(0...120),
            needs: RoomNeeds(
                setUp: chance.yes(50) ? "theatre" : nil, booths: chance.number(0...1), stepFree: chance.yes(30),
                setUpMinutes: chance.yes(20) ? 45 : nil, features: chance.yes(20) ? ["daylight"] : [],
                catering: chance.yes(40), sweepMinutes: chance.yes(20) ? 60 : 0,
                lockDownMinutes: chance.yes(20) ? 30 : 0),
            languages: isInterpreted ? ["en", "fr"] + chance.some(of: ["de"], 30) : [],
            interpretation: isInterpreted ? chance.one(of: [.simultaneous, .consecutive, .whispered]) : .none,
            rooms: chance.yes(85) ? chance.some(of: rooms, 60) + [chance.one(of: rooms)] : [],
            duties: duties(participants, isInterpreted, &chance),
            loads: (chance.yes(40) ? [PoolLoad(pool: cars, count: chance.number(1...3))] : [])
                + (chance.yes(20) ? [PoolLoad(pool: booths, count: chance.number(1...2))] : []),
            optional: chance.yes(35),
            preference: chance.yes(40) ? Preference(rooms: [chance.one(of: rooms)], hours: 540...780) : nil,
            audience: chance.yes(30) ? .public : .staff, occasion: chance.yes(30) ? 1 : 0,
            zone: chance.yes(40) ? "red" : nil, places: chance.number(0...4),
            leadsTo: number > 0 && chance.yes(25) ? EngagementID(0) : nil)
    }

    private func duties(
        _ participants: [ResourceID], _ isInterpreted: Bool, _ chance: inout Chance
    ) -> [Sketch.Duty] {
        var duties: [Sketch.Duty] = []
        if participants.contains(france), chance.yes(60) {
            duties.append(Sketch.Duty("liaison-fr", .liaison(france), chance.some(of: staff, 60) + [staff[0]]))
        }
        for place in 1...chance.number(1...3) where isInterpreted {
            let people = chance.some(of: staff, 60) + [staff[1]]
            duties.append(Sketch.Duty("interpreter-\(place)", .interpreter, people))
        }
        if chance.yes(60) { duties.append(Sketch.Duty("protocol-1", .duty("protocol"), staff)) }
        if chance.yes(50) {
            duties.append(Sketch.Duty("vehicle-1", .vehicle, vehicles))
            duties.append(Sketch.Duty("driver-1", .duty("driver"), drivers))
        }
        if chance.yes(40) { duties.append(Sketch.Duty("greeter-1", .duty("greeter"), [mayor, alderman] + staff)) }
        return duties
    }
}
