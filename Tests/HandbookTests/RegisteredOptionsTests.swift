import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// The rules on options read what a register has as they read documents, with the time each option is on.
@Suite struct RegisteredOptionsTests {
    let sketch = Sketch()
    let main: ResourceID
    let session: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        session = sketch.engagement("session", "Session", minutes: 60, rooms: [main])
        sketch.today = sketch.date(10)
        sketch.registered = [:]
    }

    private func option(
        _ rank: Int, _ from: String, _ to: String, day: Int = 23, until: Int? = 15, hasLapsed: Bool = false
    ) -> Hold {
        let range = sketch.range(from, to, day: day)
        return Hold(
            room: main, rank: rank, until: until.map { sketch.at("23:59", day: $0) },
            time: Hold.Time(asked: range, taken: range), hasLapsed: hasLapsed)
    }

    private func broken(_ rule: String, at clock: String) -> Int {
        var plan = Plan(for: sketch.problem)
        plan[session] = .starts(sketch.at(clock))
        sketch.problem[session].slots.forEach { plan[$0] = main }
        return sketch.findings(rule, plan).count
    }

    @Test func anotherHoldsTheRoomForAFewHours() {
        let rival = option(1, "12:00", "14:00")
        sketch.otherHolders = [
            Occasion(id: "fair", title: "Fair", status: .option, window: sketch.range("12:00", "14:00"), holds: [rival])
        ]
        #expect(broken("held-by-option", at: "12:30") == 1)
        #expect(broken("held-by-option", at: "11:30") == 1)
        #expect(broken("held-by-option", at: "11:00") == 0)
        #expect(broken("held-by-option", at: "14:00") == 0)
        // An option of its own counts where it is on the same time.
        sketch.registered = ["ecofin": [option(2, "12:00", "13:00")]]
        #expect(broken("held-by-option", at: "12:30") == 1)
        sketch.registered = ["ecofin": [option(1, "12:00", "13:00")]]
        #expect(broken("held-by-option", at: "12:30") == 0)
        sketch.registered = ["ecofin": [option(1, "16:00", "17:00")]]
        #expect(broken("held-by-option", at: "12:30") == 1)
    }

    @Test func aContractOfAnotherIsKept() {
        let rival = option(1, "12:00", "14:00", until: nil)
        sketch.otherHolders = [
            Occasion(id: "fair", title: "Fair", status: .option, window: sketch.range("12:00", "14:00"), holds: [rival])
        ]
        #expect(broken("held-by-contract", at: "12:30") == 1)
        #expect(broken("held-by-contract", at: "14:00") == 0)
    }

    @Test func eachTimeHasItsOwnRank() {
        sketch.registered = ["ecofin": [option(2, "08:00", "12:00"), option(1, "12:00", "18:00")]]
        #expect(broken("option-rank", at: "09:00") == 1)
        #expect(broken("option-rank", at: "11:30") == 1)
        #expect(broken("option-rank", at: "12:00") == 0)
    }

    @Test func whatLapsedIsNotUsedUnlessItIsHeldAgain() {
        let lapsed = option(1, "08:00", "18:00", until: 10, hasLapsed: true)
        sketch.registered = ["ecofin": [lapsed]]
        #expect(broken("option-lapsed", at: "09:00") == 1)
        #expect(broken("option-lapsed", at: "18:00") == 0)
        sketch.registered = ["ecofin": [lapsed, option(1, "08:00", "12:00")]]
        #expect(broken("option-lapsed", at: "09:00") == 0)
        #expect(broken("option-lapsed", at: "13:00") == 1)
    }
}
