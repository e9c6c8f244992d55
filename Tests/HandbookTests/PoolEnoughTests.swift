import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct PoolEnoughTests {
    let sketch = Sketch()
    let sedans: ResourceID
    let arrival: EngagementID
    let visit: EngagementID

    init() {
        sedans = sketch.pool("sedan", "Sedans", count: 6)
        arrival = sketch.engagement("arrival", "Arrival", minutes: 60, loads: [PoolLoad(pool: sedans, count: 4)])
        visit = sketch.engagement("visit", "Visit", minutes: 60, loads: [PoolLoad(pool: sedans, count: 3)])
    }

    private func plan(visitAt clock: String) -> Plan {
        sketch.plan(Held(arrival, at: sketch.at("09:00")), Held(visit, at: sketch.at(clock)))
    }

    @Test func keptOneAfterTheOther() {
        #expect(sketch.words("pool-enough", plan(visitAt: "10:00")).isEmpty)
    }

    @Test func brokenByOne() {
        #expect(sketch.findings("pool-enough", plan(visitAt: "09:30")).map(\.amount) == [1])
    }

    @Test func worded() {
        let plan = plan(visitAt: "09:30")
        #expect(
            sketch.words("pool-enough", plan) == [
                """
                Sedans (sedan): 7 are taken Fri 23 Feb 2024 09:30-10:00 and there are 6; 'Arrival' (ecofin/arrival) \
                takes 4 and 'Visit' (ecofin/visit) takes 3 -> find 1 more, or move one of these engagements to another \
                time
                """
            ])
        #expect(
            sketch.words("pool-enough", plan, in: .nl) == [
                """
                Sedans (sedan): er zijn er 7 in gebruik op vr 23 feb 2024 09:30-10:00 en er zijn er maar 6; 'Arrival' \
                (ecofin/arrival) neemt er 4 en 'Visit' (ecofin/visit) neemt er 3 -> zoek er 1 bij, of verplaats een \
                van deze activiteiten
                """
            ])
        #expect(
            sketch.words("pool-enough", plan, in: .fr) == [
                """
                Sedans (sedan) : 7 sont pris le ven 23 févr 2024 09:30-10:00 et il n'y en a que 6 ; 'Arrival' \
                (ecofin/arrival) en prend 4 et 'Visit' (ecofin/visit) en prend 3 -> en trouver 1 de plus, ou déplacer \
                l'une de ces activités
                """
            ])
    }

    /// Ten booths are set up in the hall from 11:30 to 15:00, in the foyer from 12:00 to 14:00.
    @Test func piecesStayFromSetUpToStrike() {
        let icc = sketch.venue("icc", "ICC")
        let hall = sketch.room("hall", "Hall", at: icc, setUp: 30, strike: 60)
        let foyer = sketch.room("foyer", "Foyer", at: icc)
        let booths = sketch.pool("booth", "Booths", count: 10, areBooths: true)
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 120, rooms: [hall, foyer], loads: [PoolLoad(pool: booths, count: 10)])
        let next = sketch.engagement("next", "Next", minutes: 60, loads: [PoolLoad(pool: booths, count: 1)])
        func plan(_ room: ResourceID, nextAt clock: String) -> Plan {
            sketch.plan(Held(talk, at: sketch.at("12:00"), in: room), Held(next, at: sketch.at(clock)))
        }
        #expect(sketch.words("pool-enough", plan(foyer, nextAt: "14:00")).isEmpty)
        #expect(sketch.words("pool-enough", plan(hall, nextAt: "15:00")).isEmpty)
        #expect(sketch.findings("pool-enough", plan(hall, nextAt: "10:35")).count == 1)
        let strike = plan(hall, nextAt: "14:30")
        #expect(
            sketch.words("pool-enough", strike) == [
                """
                Booths (booth): 11 are taken Fri 23 Feb 2024 14:30-15:00 and there are 10; the strike after 'Talk' \
                (ecofin/talk) takes 10 and 'Next' (ecofin/next) takes 1 -> find 1 more, or move one of these \
                engagements to another time
                """
            ])
        #expect(
            sketch.words("pool-enough", strike, in: .nl) == [
                """
                Booths (booth): er zijn er 11 in gebruik op vr 23 feb 2024 14:30-15:00 en er zijn er maar 10; de \
                afbraak na 'Talk' (ecofin/talk) neemt er 10 en 'Next' (ecofin/next) neemt er 1 -> zoek er 1 bij, of \
                verplaats een van deze activiteiten
                """
            ])
        #expect(
            sketch.words("pool-enough", strike, in: .fr) == [
                """
                Booths (booth) : 11 sont pris le ven 23 févr 2024 14:30-15:00 et il n'y en a que 10 ; le démontage \
                après 'Talk' (ecofin/talk) en prend 10 et 'Next' (ecofin/next) en prend 1 -> en trouver 1 de plus, ou \
                déplacer l'une de ces activités
                """
            ])
    }

    /// The coach brings the guests, drives others while the tables are laid, and is back in time.
    @Test func vehiclesAreFreeDuringSetUpAndStrike() {
        let icc = sketch.venue("icc", "ICC")
        let hall = sketch.room("hall", "Hall", at: icc, setUp: 90, strike: 60)
        let castle = sketch.room("castle", "Castle", at: sketch.venue("castle", "Castle"), setUp: 60)
        sketch.travel(0, 1, minutes: 15)
        let coach = sketch.pool("coach", "Coach", count: 1, areVehicles: true)
        let chairs = sketch.pool("chair", "Chairs", count: 1)
        func plan(_ pool: ResourceID, dinnerAt clock: String) -> Plan {
            let load = [PoolLoad(pool: pool, count: 1)]
            let reception = sketch.engagement("r\(clock)", "Reception", minutes: 120, rooms: [hall], loads: load)
            let dinner = sketch.engagement("d\(clock)", "Dinner", minutes: 90, rooms: [castle], loads: load)
            return sketch.plan(
                Held(reception, at: sketch.at("18:30"), in: hall), Held(dinner, at: sketch.at(clock), in: castle))
        }
        for rule in ["pool-enough", "travel-time"] {
            #expect(sketch.findings(rule, plan(coach, dinnerAt: "20:45")).isEmpty)
        }
        #expect(sketch.findings("pool-enough", plan(coach, dinnerAt: "20:25")).count == 1)
        #expect(sketch.findings("travel-time", plan(coach, dinnerAt: "20:40")).count == 1)
        #expect(sketch.findings("pool-enough", plan(chairs, dinnerAt: "20:50")).count == 1)
    }

    @Test func aPoolThatHoldsEnoughForAllAsksNothing() {
        let icc = sketch.venue("icc", "ICC")
        let rooms = [sketch.room("a", "A", at: icc, setUp: 5), sketch.room("b", "B", at: icc)]
        let flags = sketch.pool("flag", "Flags", count: 7)
        _ = sketch.engagement("a", "A", minutes: 60, rooms: rooms, loads: [PoolLoad(pool: flags, count: 4)])
        _ = sketch.engagement("b", "B", minutes: 60, loads: [PoolLoad(pool: flags, count: 3)])
        #expect(sketch.requirements("pool-enough").map(\.subjects) == [["sedan"]])
    }
}
