import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// Whoever or whatever a plan puts into a place is judged by every rule, listed for it or not.
@Suite struct UnlistedFillTests {
    let sketch = Sketch()
    let salon: ResourceID
    let attic: ResourceID
    let far: ResourceID
    let mayor: ResourceID
    let alderman: ResourceID
    let talks: EngagementID
    let lunch: EngagementID

    init() {
        let townHall = sketch.venue("stadhuis", "Town hall")
        let icc = sketch.venue("icc", "ICC")
        sketch.travel(townHall, icc, minutes: 25)
        salon = sketch.room("salon", "Salon", at: townHall)
        attic = sketch.room(
            "attic", "Attic", at: townHall, capacity: ["any": 10], stepFree: false, opening: [.friday: [720...1080]])
        far = sketch.room("far", "Far", at: icc)
        mayor = sketch.principal("mayor", "Mayor")
        alderman = sketch.principal("alderman", "Alderman")
        talks = sketch.engagement(
            "talks", "Talks", minutes: 60, attendance: 20, needs: RoomNeeds(isStepFree: true), rooms: [salon],
            duties: [Sketch.Duty("host-1", .duty("host"), [alderman])],
            loads: [PoolLoad(pool: sketch.pool("flags", "Flags", count: 2), count: 2)])
        lunch = sketch.engagement("lunch", "Lunch", minutes: 60, with: [mayor], rooms: [attic, far])
    }

    /// Everything but that it is not listed, which is waived here.
    private func rules(_ plan: Plan) -> Set<String> {
        let book = Handbook(sheets: [], switchedOff: ["duty-role"])
        return Set(book.findings(on: plan, of: sketch.problem, in: .en).filter { $0.severity == .must }.map(\.rule))
    }

    private func talks(at clock: String, in room: ResourceID, host: ResourceID) -> Held {
        Held(talks, at: sketch.at(clock), in: room, staff: ["host-1": host])
    }

    @Test func nothingIsWrongWithThoseListed() {
        #expect(
            rules(
                sketch.plan(
                    talks(at: "13:00", in: salon, host: alderman), Held(lunch, at: sketch.at("13:00"), in: attic))
            ).isEmpty)
    }

    @Test func aRoomThatIsNotListed() {
        sketch.entry(.busy(attic), "Works", sketch.range("09:00", "10:00"))
        let plan = sketch.plan(
            talks(at: "09:30", in: attic, host: alderman), Held(lunch, at: sketch.at("10:00"), in: attic))
        #expect(
            rules(plan).isSuperset(of: [
                "room-once", "room-large-enough", "room-equipped", "opening-times", "room-blocked",
            ]))
    }

    @Test func aHostWhoIsNotListedIsElsewhere() {
        sketch.entry(.busy(mayor), "Council", sketch.range("13:00", "14:00"))
        let plan = sketch.plan(
            talks(at: "13:00", in: salon, host: mayor), Held(lunch, at: sketch.at("13:30"), in: attic))
        #expect(rules(plan) == ["principal-once", "person-blocked"])
    }

    @Test func aHostWhoIsNotListedNeedsTheWay() {
        let plan = sketch.plan(talks(at: "13:00", in: salon, host: mayor), Held(lunch, at: sketch.at("14:10"), in: far))
        #expect(rules(plan) == ["travel-time"])
    }

    @Test func piecesAreTakenInARoomThatIsNotListed() {
        let more = sketch.engagement("more", "More", minutes: 60, loads: [PoolLoad(pool: ResourceID(5), count: 1)])
        let plan = sketch.plan(
            talks(at: "13:00", in: far, host: alderman), Held(lunch, at: sketch.at("13:00"), in: attic),
            Held(more, at: sketch.at("13:00")))
        #expect(rules(plan).contains("pool-enough"))
    }

    /// What is planned beside a plan that stands keeps clear of those in it, listed or not.
    @Test func whatStandsIsInTheWayOfWhatIsPlanned() {
        let plan = sketch.plan(talks(at: "13:00", in: attic, host: alderman))
        func rooms(_ held: Plan?) -> [String] {
            Handbook(only: [RoomOnce.rule]).requirements(of: sketch.problem, holding: held).map(\.id)
        }
        #expect(rooms(nil).isEmpty)
        #expect(rooms(plan) == ["room-once:stadhuis/attic"])
    }
}
