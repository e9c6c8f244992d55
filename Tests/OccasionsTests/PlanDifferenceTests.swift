import Occasions
import TestKit
import Testing

/// The one comparison of plans: each way in which an engagement can be otherwise, alone.
@Suite struct PlanDifferenceTests {
    /// A talk and a dinner of the mayor, the talk with an officer, in one of two rooms.
    private struct Day {
        let sketch = Sketch()
        let hall: ResourceID
        let salon: ResourceID
        let anna: ResourceID
        let bram: ResourceID
        let talk: EngagementID
        let plan: Plan

        init(title: String = "Talk", status: Occasion.Status = .confirmed, named hallID: String = "hall") {
            let house = sketch.venue("house", "House")
            hall = sketch.room(hallID, "Hall", at: house)
            salon = sketch.room("salon", "Salon", at: house)
            anna = sketch.staff("anna", "Anna")
            bram = sketch.staff("bram", "Bram")
            let occasion = sketch.occasion("visit", "Visit", status)
            talk = sketch.engagement(
                "talk", title, minutes: 60, rooms: [hall, salon],
                duties: [.init("protocol-1", .duty("protocol"), [anna, bram])], occasion: occasion)
            plan = sketch.plan(Held(talk, at: sketch.at("09:00"), in: hall, staff: ["protocol-1": anna]))
        }

        var problem: Problem { sketch.problem }
        var duty: SlotID { problem[talk].slots.first { problem[$0].role != .room } ?? SlotID(0) }
        var place: SlotID { problem[talk].place ?? SlotID(0) }

        func change(_ edit: (inout Plan) -> Void) -> PlanChange {
            var other = plan
            edit(&other)
            let difference = PlanDifference(from: plan, to: other, in: problem)
            #expect(difference.isEmpty == difference.entries.isEmpty)
            return difference.entries.first?.change ?? []
        }
    }

    @Test func oneThingAtATime() {
        let day = Day()
        #expect(day.change { _ in } == [])
        #expect(day.change { $0[day.talk] = .starts(day.sketch.at("10:00")) } == .moved)
        #expect(day.change { $0[day.place] = day.salon } == .otherRoom)
        #expect(day.change { $0[day.duty] = day.bram } == .otherPeople)
        #expect(day.change { $0[day.duty] = nil } == .otherPeople)
        #expect(day.change { $0.reopen([day.talk], in: day.problem) } == [.omitted, .otherRoom, .otherPeople])
        let empty = Plan(for: day.problem)
        #expect(empty.change(of: day.talk, to: day.plan, in: day.problem) == [.new, .filled])
        #expect(day.plan.refilled(of: day.talk, to: empty, in: day.problem) == [day.place, day.duty].sorted())
    }

    @Test func documentsThatSaySomethingElse() {
        let day = Day()
        let renamed = Day(title: "Long talk")
        let words = PlanDifference(from: day.plan, of: day.problem, to: renamed.plan, of: renamed.problem)
        #expect(words.entries.map(\.change) == [.otherWords])
        let calledOff = Day(status: .cancelled)
        let gone = PlanDifference(from: day.plan, of: day.problem, to: calledOff.plan, of: calledOff.problem)
        #expect(gone.entries.map(\.change) == [[.otherWords, .cancelled]])
    }

    @Test func whatTheNewDocumentsHaveNoMore() {
        let day = Day()
        let moved = Day(named: "attic")
        let room = PlanDifference(from: day.plan, of: day.problem, to: moved.plan, of: moved.problem)
        #expect(room.entries.map(\.change) == [.otherRoom])
        let nothing = Sketch().problem
        let gone = PlanDifference(from: day.plan, of: day.problem, to: Plan(for: nothing), of: nothing)
        #expect(gone.entries.map(\.change) == [.cancelled])
        #expect(gone.entries.map(\.name) == ["visit/talk"])
        #expect(gone.entries[0].after == nil)
        let back = PlanDifference(from: Plan(for: nothing), of: nothing, to: day.plan, of: day.problem)
        #expect(back.entries.map(\.change) == [[.new, .filled]])
    }
}
