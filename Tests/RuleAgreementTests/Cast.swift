import Occasions
import TestKit

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

    private static let open: [Weekday: [ClosedRange<Int>]] = [
        .monday: [480...1320], .tuesday: [480...1320], .wednesday: [480...1320], .thursday: [480...1320],
        .friday: [480...720, 780...1500], .saturday: [600...1200],
    ]

    init(_ sketch: Sketch, _ temper: RandomVisit.Temper, _ chance: inout Chance) {
        rooms = Cast.rooms(sketch)
        mayor = sketch.principal("mayor", "Mayor", rank: 60)
        alderman = sketch.principal("alderman", "Alderman", rank: 70)
        (france, germany) = Cast.guests(sketch, temper, &chance)
        staff = Cast.staff(sketch, temper, &chance)
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
        sketch.entry(
            .busy(chance.one(of: rooms)), "Party next door", sketch.range("16:00", "18:00", day: chance.number(22...24))
        )
        sketch.entry(
            .busy(cars), "Lent to the police", sketch.range("09:00", "15:00", day: chance.number(22...24)),
            pieces: chance.number(1...4))
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00", day: 23))
        for scope in chance.some(of: Apart.Scope.allCases, temper == .wild ? 40 : 20) {
            // What no plan can mend is at most a wish of a kind visit.
            let isFact = scope == .hotel || scope == .adjacent
            sketch.keepApart(
                france, germany, scope: scope, minutes: chance.number(0...1) * 30,
                during: chance.yes(20) ? sketch.range("10:00", "20:00") : nil,
                wish: chance.yes(30) || temper == .kind && isFact)
        }
    }

    private static func rooms(_ sketch: Sketch) -> [ResourceID] {
        let icc = sketch.venue("icc", "ICC")
        let townHall = sketch.venue("stadhuis", "Stadhuis")
        sketch.travel(icc, townHall, minutes: 25)
        let main = sketch.room(
            "main", "Main hall", at: icc, capacity: ["theatre": 100], booths: 2, setUp: 30, strike: 15, opening: open,
            area: 150, features: ["daylight"], prestige: 5)
        let attic = sketch.room(
            "attic", "Attic", at: icc, capacity: ["any": 40], stepFree: false, opening: open, parts: [main], prestige: 1
        )
        return [
            main, attic,
            sketch.room(
                "hall", "Pacification Hall", at: townHall, booths: 1, setUp: 10, exits: 1, excludes: [attic],
                catering: open, prestige: 3),
            sketch.room("square", "Square", at: townHall, capacity: ["any": 120], shared: true),
        ]
    }

    private static func guests(
        _ sketch: Sketch, _ temper: RandomVisit.Temper, _ chance: inout Chance
    ) -> (france: ResourceID, germany: ResourceID) {
        let isKind = temper == .kind
        let rank = chance.one(of: [20, 35, 50, 60])
        let asked = Escort(
            noteVerbale: sketch.date(isKind ? 15 : chance.number(16...21)), cars: isKind ? 3 : chance.number(4...7))
        let france = sketch.delegation(
            "fr", "France", languages: ["fr"], arrival: sketch.at("10:00", day: 22),
            departure: sketch.at("17:00", day: 24), country: "FR", rank: rank, size: 7, liaison: true, hotel: "Harmony",
            floaters: ["red": 5], bilateralsADay: 1, escort: chance.yes(50) && (rank <= 20 || !isKind) ? asked : nil)
        let germany = sketch.delegation(
            "de", "Germany",
            Delegation(
                occasion: 0, rank: 10, size: 3, languages: ["de"], arrival: sketch.at("20:00", day: 22),
                wantsLiaison: true, hotel: "Harmony", isLongHaul: true,
                escort: isKind ? nil : Escort()))
        return (france, germany)
    }

    /// Some have worked nearly all the hours of the reference period before.
    private static func staff(
        _ sketch: Sketch, _ temper: RandomVisit.Temper, _ chance: inout Chance
    ) -> [ResourceID] {
        let before = chance.one(of: temper == .wild ? [0, 0, 38_700, 48_900] : [0, 0, 0, 38_700])
        return [
            sketch.staff(
                "lo-1", "Officer 1", roles: ["liaison", "protocol"], languages: ["fr", "en"], worked: before),
            sketch.staff(
                "int-1", "Interpreter 1", roles: ["interpreter"], languages: ["de", "en", "fr"], active: ["en"]),
            sketch.staff("lo-2", "Officer 2", roles: ["liaison", "protocol"], languages: ["nl", "en"]),
            sketch.staff(
                "int-2", "Interpreter 2", roles: ["interpreter", "protocol"], languages: ["en", "fr"], active: ["fr"],
                regime: "freelance"),
        ]
    }
}
