import Occasions
import TestKit

/// The programme of a visit of 25 engagements that can be planned: rooms, delegations, staff and cars.
struct Visit {
    let sketch: Sketch
    let venues: [Int]

    init(seed: UInt64) {
        var chance = Chance(seed: seed)
        let sketch = Sketch(days: 23...24, grainMinutes: 15)
        let venues = [sketch.venue("icc", "ICC"), sketch.venue("hall", "Town hall")]
        sketch.travel(venues[0], venues[1], minutes: 20)
        let rooms = (0..<6).map { number in
            sketch.room(
                "r\(number)", "Room \(number)", at: venues[number % 2], capacity: ["theatre": 60 + 10 * number],
                setUp: 15, strike: 15)
        }
        let guests = (0..<8).map { number in
            sketch.delegation(
                "d\(number)", "Delegation \(number)", languages: [number < 4 ? "fr" : "en"],
                arrival: sketch.at("\(8 + chance.number(0...3)):00", day: 23),
                departure: sketch.at("\(18 + chance.number(0...3)):00", day: 24))
        }
        let officers = (0..<5).map { number in
            sketch.staff("s\(number)", "Officer \(number)", roles: ["liaison", "protocol"], languages: ["en", "fr"])
        }
        let mayor = sketch.principal("mayor", "Mayor")
        let cars = sketch.pool("cars", "Cars", count: 6)
        sketch.entry(.busy(mayor), "Council", sketch.range("18:00", "22:00", day: 23))
        sketch.entry(.busy(rooms[0]), "Trade fair", sketch.range("08:00", "12:00", day: 23))
        var engagements: [EngagementID] = []
        for number in 0..<25 {
            let day = 23 + number % 2
            let guest = guests[number % guests.count]
            var duties = [
                Sketch.Duty("protocol-1", .duty("protocol"), [chance.one(of: officers), chance.one(of: officers)])
            ]
            if chance.yes(40) {
                duties.append(
                    Sketch.Duty("liaison", .liaison(guest), [officers[number % 5], officers[(number + 2) % 5]]))
            }
            engagements.append(
                sketch.engagement(
                    "e\(number)", "Meeting \(number)", minutes: chance.number(2...5) * 15,
                    allowed: chance.yes(50) ? sketch.times(sketch.range("12:00", "18:00", day: day)) : nil,
                    with: [guest] + (number % 7 == 0 ? [mayor] : []), attendance: chance.number(5...50),
                    needs: RoomNeeds(setUp: "theatre"),
                    rooms: [chance.one(of: rooms), chance.one(of: rooms), rooms[5]],
                    duties: duties, loads: chance.yes(30) ? [PoolLoad(pool: cars, count: chance.number(1...2))] : [],
                    preference: chance.yes(30) ? Preference(hours: 540...1080) : nil))
        }
        for number in stride(from: 0, to: 24, by: 6) { sketch.order(engagements[number], engagements[number + 4]) }
        self.sketch = sketch
        self.venues = venues
    }
}
