import Occasions
import TestKit

extension Sketch {
    /// Calendars, embargoes, deadlines and options, some of which a plan of the visit meets.
    func addStanding(_ cast: Cast, _ chance: inout Chance) {
        today = date(chance.number(18...20))
        entry(.observance, "Feast", range("00:00", "24:00", day: chance.number(22...24)), concerns: ["fr"])
        embargo(
            "Staff days", range("00:00", "12:00", day: chance.number(22...24)), except: chance.some(of: ["gala"], 50))
        let days = chance.number(1...12)
        let holds = cast.rooms.map { room in
            Hold(room: room, rank: chance.number(1...2), until: chance.yes(20) ? nil : at("12:00", day: 14 + days))
        }
        _ = occasion(
            "gala", "Gala", chance.yes(60) ? .confirmed : .tentative, announced: chance.yes(40),
            embargo: at("12:00", day: chance.number(18...23)),
            deadlines: [Deadline(title: "Registration", due: at("12:00", day: chance.number(17...24)))],
            holds: chance.some(of: holds, 70))
        _ = occasion("fair", "Fair", .option, holds: chance.some(of: holds, 50))
        if days % 3 == 0 { register(holds, for: range("10:00", "14:00", day: 21 + days / 3)) }
    }

    /// A register that has other options than the documents, for a few hours, and one of an occasion without a document.
    private func register(_ claimed: [Hold], for time: TimeRange) {
        let held = claimed.map { hold in
            Hold(
                room: hold.room, rank: 3 - hold.rank, until: hold.until,
                time: Hold.Time(asked: time, taken: TimeRange(time.start - 30, minutes: time.minutes + 60)))
        }
        registered = ["gala": held]
        otherHolders = [
            Occasion(id: "congress", title: "Congress", status: .option, window: time, holds: Array(held.prefix(1)))
        ]
    }

    /// The same, with nothing that no plan could mend.
    func addKindStanding(_ cast: Cast, _ chance: inout Chance) {
        today = date(chance.number(16...18))
        entry(.observance, "Feast", range("00:00", "24:00", day: chance.number(22...24)), concerns: ["fr"])
        embargo(
            "Staff days", range("08:00", "12:00", day: chance.number(22...24)), except: chance.some(of: ["gala"], 50))
        let holds = cast.rooms.enumerated().map { place, room in
            Hold(
                room: room, rank: 1 + place % 2,
                until: chance.yes(10) ? nil : at("12:00", day: chance.number(15...26)))
        }
        _ = occasion(
            "gala", "Gala", .confirmed, announced: chance.yes(40), embargo: at("12:00", day: chance.number(16...22)),
            deadlines: [Deadline(title: "Registration", due: at("12:00", day: chance.number(19...24)))],
            holds: chance.some(of: holds, 50))
    }
}
