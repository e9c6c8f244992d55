import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct TravelTimeTests {
    let sketch = Sketch()
    let townHall: Int
    let icc: Int
    let mayor: ResourceID
    let hall: ResourceID
    let main: ResourceID
    let welcome: EngagementID
    let plenary: EngagementID

    init() {
        townHall = sketch.venue("stadhuis", "Stadhuis")
        icc = sketch.venue("icc", "ICC")
        sketch.travel(townHall, icc, minutes: 15)
        hall = sketch.room("hall", "Pacification Hall", at: townHall)
        main = sketch.room("main", "Main hall", at: icc)
        mayor = sketch.principal("mayor", "Mayor")
        welcome = sketch.engagement("welcome", "Welcome", minutes: 60, with: [mayor], rooms: [hall, main])
        plenary = sketch.engagement("plenary", "Plenary", minutes: 60, with: [mayor], rooms: [main])
    }

    private func plan(plenaryAt clock: String, welcomeIn room: ResourceID) -> Plan {
        sketch.plan(Held(welcome, at: sketch.at("09:00"), in: room), Held(plenary, at: sketch.at(clock), in: main))
    }

    @Test func keptToTheMinute() {
        #expect(sketch.words("travel-time", plan(plenaryAt: "10:15", welcomeIn: hall)).isEmpty)
    }

    @Test func keptAtOneVenue() {
        let loading = ["loading": 5, "unloading": 3]
        #expect(sketch.words("travel-time", plan(plenaryAt: "10:00", welcomeIn: main), loading).isEmpty)
    }

    @Test func brokenByTheMinutesMissing() {
        let findings = sketch.findings("travel-time", plan(plenaryAt: "10:05", welcomeIn: hall))
        #expect(findings.map(\.amount) == [10])
        #expect(findings.map(\.subjects) == [["mayor"]])
    }

    @Test func brokenByTheTimeToGetInAndOut() {
        let findings = sketch.findings(
            "travel-time", plan(plenaryAt: "10:15", welcomeIn: hall), ["loading": 5, "unloading": 3])
        #expect(findings.map(\.amount) == [8])
    }

    @Test func worded() {
        let plan = plan(plenaryAt: "10:05", welcomeIn: hall)
        #expect(
            sketch.words("travel-time", plan) == [
                """
                Mayor (mayor) needs 15 min from Stadhuis to ICC between 'Welcome' (ecofin/welcome), which ends Fri 23 \
                Feb 2024 10:00, and 'Plenary' (ecofin/plenary), which begins Fri 23 Feb 2024 10:05: 10 min missing -> \
                start 'Plenary' (ecofin/plenary) no earlier than Fri 23 Feb 2024 10:15, end 'Welcome' (ecofin/welcome) \
                no later than Fri 23 Feb 2024 09:50, or hold both at one venue
                """
            ])
        #expect(
            sketch.words("travel-time", plan, in: .nl) == [
                """
                Mayor (mayor) heeft 15 min nodig van Stadhuis naar ICC, tussen 'Welcome' (ecofin/welcome), dat eindigt \
                op vr 23 feb 2024 10:00, en 'Plenary' (ecofin/plenary), dat begint op vr 23 feb 2024 10:05: 10 min te \
                kort -> laat 'Plenary' (ecofin/plenary) niet vóór vr 23 feb 2024 10:15 beginnen, laat 'Welcome' \
                (ecofin/welcome) uiterlijk op vr 23 feb 2024 09:50 eindigen, of houd beide op één locatie
                """
            ])
        #expect(
            sketch.words("travel-time", plan, in: .fr) == [
                """
                Il faut 15 min à Mayor (mayor) de Stadhuis à ICC, entre la fin de 'Welcome' (ecofin/welcome) le ven 23 \
                févr 2024 10:00 et le début de 'Plenary' (ecofin/plenary) le ven 23 févr 2024 10:05 : il manque 10 min \
                -> ne pas commencer 'Plenary' (ecofin/plenary) avant le ven 23 févr 2024 10:15, finir 'Welcome' \
                (ecofin/welcome) au plus tard le ven 23 févr 2024 09:50, ou tenir les deux en un même lieu
                """
            ])
    }

    @Test func whatCannotBeMovedIsNotAdvised() {
        let opening = sketch.engagement(
            "opening", "Opening", minutes: 30, fixed: sketch.at("14:00"), with: [mayor], rooms: [hall])
        let closing = sketch.engagement("closing", "Closing", minutes: 30, with: [mayor], rooms: [main])
        let plan = sketch.plan(
            Held(opening, at: sketch.at("14:00"), in: hall), Held(closing, at: sketch.at("14:35"), in: main))
        #expect(
            sketch.findings("travel-time", plan).map(\.remedy) == [
                "start 'Closing' (ecofin/closing) no earlier than Fri 23 Feb 2024 14:45"
            ])
    }

    @Test func nothingIsAskedOfThoseWhoStayAtOneVenue() {
        let guest = sketch.principal("guest", "Guest")
        _ = sketch.engagement("a", "A", minutes: 60, with: [guest], rooms: [main])
        _ = sketch.engagement("b", "B", minutes: 60, with: [guest], rooms: [main])
        #expect(sketch.requirements("travel-time").map(\.subjects) == [["mayor"]])
    }

    /// Things of a pool go from the one place to the other where both take more of them than there are.
    @Test(arguments: [(2, 1, "10:00", 1), (2, 1, "10:15", 0), (1, 1, "10:00", 0), (2, 2, "10:05", 1)])
    func thingsTravel(first: Int, second: Int, clock: String, misses: Int) {
        let screens = sketch.pool("screen", "Screens", count: 2)
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 60, rooms: [hall], loads: [PoolLoad(pool: screens, count: first)])
        let show = sketch.engagement(
            "show", "Show", minutes: 60, rooms: [main, hall], loads: [PoolLoad(pool: screens, count: second)])
        func findings(in room: ResourceID) -> [[String]] {
            sketch.findings(
                "travel-time",
                sketch.plan(Held(talk, at: sketch.at("09:00"), in: hall), Held(show, at: sketch.at(clock), in: room))
            ).map(\.subjects)
        }
        #expect(findings(in: main).count == misses)
        #expect(findings(in: main).allSatisfy { $0.first == "screen" })
        #expect(findings(in: hall).isEmpty)
    }

    /// A king of rank 10 and a delegation under escort go in a motorcade, a delegation of the same rank without does not.
    @Test func aMotorcadeHasAPaceOfItsOwn() {
        let king = sketch.principal("king", "King", rank: 10)
        let escorted = sketch.delegation("jp", "Japan", Delegation(occasion: 0, rank: 40, escort: Escort()))
        let plain = sketch.delegation("fr", "France", Delegation(occasion: 0, rank: 10))
        let guests = [king, escorted, plain]
        let call = sketch.engagement("call", "Call", minutes: 30, with: guests, rooms: [hall])
        let lunch = sketch.engagement("lunch", "Lunch", minutes: 60, with: guests, rooms: [main])
        let plan = sketch.plan(
            Held(call, at: sketch.at("12:00"), in: hall), Held(lunch, at: sketch.at("12:50"), in: main))
        let slow = ["motorcade-percent": 150]
        #expect(sketch.findings("travel-time", plan, slow).map(\.subjects) == [["king"], ["ecofin:jp"]])
        #expect(sketch.findings("travel-time", plan, slow).map(\.amount) == [3, 3])
        let asked = ["motorcade-percent": 150, "motorcade-rank": 9, "loading": 2, "unloading": 1]
        #expect(sketch.findings("travel-time", plan, asked).map(\.subjects) == [["ecofin:jp"]])
        #expect(
            sketch.words("travel-time", plan, asked) == [
                """
                Japan (ecofin:jp) needs 26 min (15 min by the office's table, of which a motorcade needs 150 %, 3 min \
                to get in and out) from Stadhuis to ICC between 'Call' (ecofin/call), which ends Fri 23 Feb 2024 \
                12:30, and 'Lunch' (ecofin/lunch), which begins Fri 23 Feb 2024 12:50: 6 min missing -> start 'Lunch' \
                (ecofin/lunch) no earlier than Fri 23 Feb 2024 12:56, or end 'Call' (ecofin/call) no later than Fri 23 \
                Feb 2024 12:24
                """
            ])
        #expect(
            sketch.words("travel-time", plan, asked, in: .nl) == [
                """
                Japan (ecofin:jp) heeft 26 min (15 min volgens de tabel van de dienst, waarvan een konvooi 150 % nodig \
                heeft, 3 min om in en uit te stappen) nodig van Stadhuis naar ICC, tussen 'Call' (ecofin/call), dat \
                eindigt op vr 23 feb 2024 12:30, en 'Lunch' (ecofin/lunch), dat begint op vr 23 feb 2024 12:50: 6 min \
                te kort -> laat 'Lunch' (ecofin/lunch) niet vóór vr 23 feb 2024 12:56 beginnen, of laat 'Call' \
                (ecofin/call) uiterlijk op vr 23 feb 2024 12:24 eindigen
                """
            ])
        #expect(
            sketch.words("travel-time", plan, asked, in: .fr) == [
                """
                Il faut 26 min (15 min selon le tableau du service, dont un cortège prend 150 %, 3 min pour monter et \
                descendre) à Japan (ecofin:jp) de Stadhuis à ICC, entre la fin de 'Call' (ecofin/call) le ven 23 févr \
                2024 12:30 et le début de 'Lunch' (ecofin/lunch) le ven 23 févr 2024 12:50 : il manque 6 min -> ne pas \
                commencer 'Lunch' (ecofin/lunch) avant le ven 23 févr 2024 12:56, ou finir 'Call' (ecofin/call) au \
                plus tard le ven 23 févr 2024 12:24
                """
            ])
    }
}
