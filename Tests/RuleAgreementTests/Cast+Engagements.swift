import Occasions
import TestKit

extension Cast {
    /// An engagement of a wild visit.
    func engagement(_ number: Int, isLong: Bool, _ sketch: Sketch, _ chance: inout Chance) -> EngagementID {
        let participants = chance.some(of: [mayor, france, germany], 55)
        let isInterpreted = chance.yes(40)
        let day = chance.number(22...24)
        let hours = sketch.times(sketch.range("08:00", "23:00", day: day), sketch.range("09:00", "13:00", day: 24))
        return sketch.engagement(
            "e\(number)", "Engagement \(number)", minutes: chance.number(isLong ? 8...16 : 1...10) * 45,
            kind: chance.one(of: [
                .meeting, .arrival, .departure, .bilateral, .bilateral, .bilateral, .welcome, .dinner,
            ]),
            allowed: chance.yes(isLong ? 10 : 50) ? hours : nil,
            fixed: chance.yes(15) ? sketch.at("\(chance.number(8...18)):00", day: day) : nil, with: participants,
            attendance: chance.number(0...120),
            needs: RoomNeeds(
                setUp: chance.yes(50) ? "theatre" : nil, booths: chance.number(0...1), isStepFree: chance.yes(30),
                setUpMinutes: chance.yes(20) ? 45 : nil, features: chance.yes(20) ? ["daylight"] : [],
                isCatered: chance.yes(40), sweepMinutes: chance.yes(20) ? 60 : 0,
                lockDownMinutes: chance.yes(20) ? 30 : 0, standsReady: chance.yes(10), staysReady: chance.yes(10)),
            languages: isInterpreted ? ["en", "fr"] + chance.some(of: ["de"], 30) : [],
            interpretation: isInterpreted ? chance.one(of: [.simultaneous, .consecutive, .whispered]) : .none,
            rooms: chance.yes(85) ? chance.some(of: rooms, 60) + [chance.one(of: rooms)] : [],
            duties: duties(participants, isInterpreted, isLong: isLong, &chance),
            loads: (chance.yes(40) ? [PoolLoad(pool: cars, count: chance.number(1...3))] : [])
                + (chance.yes(20) ? [PoolLoad(pool: booths, count: chance.number(1...2))] : []),
            optional: chance.yes(isInterpreted ? 50 : 35),
            preference: chance.yes(40) ? Preference(rooms: [chance.one(of: rooms)], hours: 540...780) : nil,
            audience: chance.yes(30) ? .public : .staff, occasion: chance.yes(30) ? 1 : 0,
            zone: chance.yes(40) ? "red" : nil, places: chance.number(0...4),
            leadsTo: number > 0 && chance.yes(25) ? EngagementID(0) : nil,
            listeners: isInterpreted ? chance.number(0...5) : 0, heavy: chance.yes(20))
    }

    private func duties(
        _ participants: [ResourceID], _ isInterpreted: Bool, isLong: Bool, _ chance: inout Chance
    ) -> [Sketch.Duty] {
        var duties: [Sketch.Duty] = []
        if participants.contains(france), chance.yes(60) {
            duties.append(Sketch.Duty("liaison-fr", .liaison(france), chance.some(of: staff, 60) + [staff[0]]))
        }
        for place in 1...chance.number(1...3) where isInterpreted {
            let people = chance.some(of: staff, 60) + [staff[1]]
            duties.append(Sketch.Duty("interpreter-\(place)", .interpreter, people))
        }
        if chance.yes(isLong ? 95 : 60) { duties.append(Sketch.Duty("protocol-1", .duty("protocol"), staff)) }
        if chance.yes(50) {
            duties.append(Sketch.Duty("vehicle-1", .vehicle, chance.yes(40) ? [vehicles[0]] : vehicles))
            duties.append(Sketch.Duty("driver-1", .duty("driver"), drivers))
        }
        if chance.yes(40) { duties.append(Sketch.Duty("greeter-1", .duty("greeter"), [mayor, alderman] + staff)) }
        return duties
    }

    /// The guests arrive for one engagement, mostly in an order of precedence; some come or go by themselves.
    func addArrivals(to sketch: Sketch, for ceremony: EngagementID, _ chance: inout Chance) {
        if chance.yes(80) { sketch.rank(by: chance.one(of: ["by-rank", "by-title"])) }
        for guest in [germany, france] where chance.yes(80) {
            _ = sketch.engagement(
                "arrival-\(guest.index)", "Arrival", minutes: 30, kind: .arrival, with: [guest],
                optional: chance.yes(20), leadsTo: ceremony)
        }
        for guest in [germany, france] where chance.yes(25) {
            _ = sketch.engagement(
                "way-\(guest.index)", "Coming or going", minutes: 30, kind: chance.one(of: [.arrival, .departure]),
                with: [guest], optional: chance.yes(20))
        }
    }
}
