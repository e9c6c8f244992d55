import Occasions
import TestKit

extension Cast {
    /// An engagement that can mostly be planned: any day, rooms that do, a full team.
    func kindEngagement(_ number: Int, _ sketch: Sketch, _ chance: inout Chance) -> EngagementID {
        let participants = chance.some(of: [mayor, france, germany], 35)
        let way: Interpretation = chance.yes(25) ? chance.one(of: [.simultaneous, .consecutive, .whispered]) : .none
        let day = chance.number(22...24)
        return sketch.engagement(
            "e\(number)", "Engagement \(number)", minutes: chance.number(1...6) * 30,
            kind: chance.one(of: [.meeting, .meeting, .bilateral, .welcome, .dinner]),
            allowed: chance.yes(25) ? sketch.times(sketch.range("08:00", "23:00", day: day)) : nil,
            fixed: chance.yes(5) ? sketch.at("\(chance.number(9...16)):00", day: 23) : nil, with: participants,
            attendance: chance.number(0...60),
            needs: RoomNeeds(
                setUp: chance.yes(20) ? "theatre" : nil, booths: chance.yes(10) ? 1 : 0, isStepFree: chance.yes(20),
                setUpMinutes: chance.yes(10) ? 45 : nil, features: chance.yes(10) ? ["daylight"] : [],
                isCatered: chance.yes(15), sweepMinutes: chance.yes(10) ? 60 : 0,
                lockDownMinutes: chance.yes(10) ? 30 : 0, standsReady: chance.yes(10)),
            languages: way == .none ? [] : ["en", "fr"], interpretation: way,
            rooms: chance.yes(85) ? [rooms[0]] + chance.some(of: Array(rooms.dropFirst()), 60) : [],
            duties: kindDuties(participants, way, &chance),
            loads: (chance.yes(40) ? [PoolLoad(pool: cars, count: chance.number(1...3))] : [])
                + (chance.yes(10) ? [PoolLoad(pool: booths, count: 1)] : []),
            optional: chance.yes(30),
            preference: chance.yes(40) ? Preference(rooms: [chance.one(of: rooms)], hours: 540...780) : nil,
            audience: chance.yes(30) ? .public : .staff, occasion: chance.yes(20) ? 1 : 0,
            zone: chance.yes(20) ? "red" : nil, places: chance.number(1...4),
            leadsTo: number > 0 && chance.yes(10) ? EngagementID(0) : nil,
            listeners: chance.number(0...2), heavy: chance.yes(10))
    }

    private func kindDuties(
        _ participants: [ResourceID], _ way: Interpretation, _ chance: inout Chance
    ) -> [Sketch.Duty] {
        var duties: [Sketch.Duty] = []
        if participants.contains(france), chance.yes(60) {
            duties.append(Sketch.Duty("liaison-fr", .liaison(france), [staff[0], staff[2]]))
        }
        for place in 1...2 where way != .none {
            duties.append(Sketch.Duty("interpreter-\(place)", .interpreter, [staff[1], staff[3]]))
        }
        if chance.yes(50) {
            duties.append(Sketch.Duty("protocol-1", .duty("protocol"), [staff[0], staff[2], staff[3]]))
        }
        if chance.yes(30) {
            duties.append(Sketch.Duty("vehicle-1", .vehicle, vehicles))
            duties.append(Sketch.Duty("driver-1", .duty("driver"), drivers))
        }
        if chance.yes(30) { duties.append(Sketch.Duty("greeter-1", .duty("greeter"), [alderman] + staff)) }
        return duties
    }
}
