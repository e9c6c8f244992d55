import Editions
import Occasions
import TestKit
import Testing

/// A view changes when what its audience may read has changed, and not because somebody else's did.
@Suite struct ViewHistoryTests {
    private let sketch = Sketch()
    private let problem: Problem
    private let plan: Plan
    private let visit: EngagementID
    private let dinner: EngagementID
    private let arrival: EngagementID
    private let anna: ResourceID
    private let bert: ResourceID
    private let salon: ResourceID

    init() {
        let hall = sketch.venue("hall", "Hall")
        let main = sketch.room("main", "Main", at: hall)
        salon = sketch.room("salon", "Salon", at: hall)
        let mayor = sketch.principal("mayor", "Mayor")
        let france = sketch.delegation("fr", "France")
        anna = sketch.staff("anna", "Anna")
        bert = sketch.staff("bert", "Bert")
        let people = [anna, bert]
        visit = sketch.engagement(
            "visit", "Visit of the hall", minutes: 60, with: [mayor, france], rooms: [main, salon],
            duties: [.init("liaison-fr", .liaison(france), people), .init("protocol-1", .duty("protocol"), people)],
            audience: .public)
        dinner = sketch.engagement(
            "dinner", "Dinner", minutes: 120, with: [mayor, france], rooms: [salon],
            duties: [.init("protocol-1", .duty("protocol"), people)], audience: .partner)
        arrival = sketch.engagement(
            "arrival", "Arrival", minutes: 30, kind: .arrival, with: [france], rooms: [main],
            duties: [.init("liaison-fr", .liaison(france), people)], audience: .staff)
        problem = sketch.problem
        plan = sketch.plan(
            Held(visit, at: sketch.at("10:00"), in: main, staff: ["liaison-fr": anna, "protocol-1": bert]),
            Held(dinner, at: sketch.at("18:00"), in: salon, staff: ["protocol-1": bert]),
            Held(arrival, at: sketch.at("08:10"), in: main, staff: ["liaison-fr": anna]))
    }

    private func first() -> PlanHistory { .next(plan, of: problem, after: nil, asOf: nil) }

    private func views(_ plan: Plan, _ history: PlanHistory) -> [View] {
        let publication = Publication(
            Edition(
                problem: problem, plan: plan, history: history, domain: "hall.example",
                key: .sketched(), office: "Office"), now: nil)
        return publication.audiences.map(publication.view)
    }

    /// The audiences whose view is otherwise after a change.
    private func changed(_ change: (inout Plan) -> Void) -> [String] {
        var other = plan
        change(&other)
        let (old, new) = (first(), PlanHistory.next(other, of: problem, after: first(), asOf: nil))
        return zip(views(plan, old), views(other, new)).filter { $0 != $1 }.map(\.0.audience.name)
    }

    private func slot(_ id: EngagementID, _ name: String) -> SlotID {
        problem[id].slots.first { problem[$0].name == name } ?? SlotID(0)
    }

    @Test func anotherOfficerIsReadByTheTwoAlone() {
        #expect(changed { $0[slot(visit, "liaison-fr")] = bert } == ["person:anna", "person:bert"])
        #expect(changed { $0[slot(dinner, "protocol-1")] = anna } == ["person:anna", "person:bert"])
        #expect(changed { $0[slot(dinner, "protocol-1")] = nil } == ["person:bert"])
    }

    @Test func anotherRoomIsReadByAllWhoGoThere() {
        #expect(
            changed { $0[slot(visit, "room")] = salon } == [
                "public", "room:hall/main", "room:hall/salon", "person:mayor", "delegation:ecofin:fr", "person:anna",
                "person:bert",
            ])
    }

    @Test func anotherTimeIsReadByAll() {
        #expect(
            changed { $0[visit] = .starts(sketch.at("11:00")) } == [
                "public", "room:hall/main", "person:mayor", "delegation:ecofin:fr", "person:anna", "person:bert",
            ])
        // Of protected time only the full hours are read.
        #expect(changed { $0[arrival] = .starts(sketch.at("08:20")) } == [])
        #expect(changed { $0[arrival] = .starts(sketch.at("08:40")) } == ["room:hall/main", "person:anna"])
    }

    @Test func theVersionIsThatOfTheLastChange() {
        var plan = plan
        var history = first()
        #expect(views(plan, history).allSatisfy { $0.version == 1 })
        plan[slot(dinner, "protocol-1")] = anna
        history = .next(plan, of: problem, after: history, asOf: nil)
        plan[visit] = .starts(sketch.at("11:00"))
        history = .next(plan, of: problem, after: history, asOf: nil)
        plan[slot(visit, "liaison-fr")] = bert
        plan[slot(visit, "protocol-1")] = nil
        history = .next(plan, of: problem, after: history, asOf: nil)
        let versions = views(plan, history).map { "\($0.audience.name) \($0.version)" }
        #expect(
            versions == [
                "public 3", "room:hall/main 3", "room:hall/salon 1", "person:mayor 3", "delegation:ecofin:fr 3",
                "person:anna 4", "person:bert 4",
            ])
    }

    @Test func whoComesBackIsToldAnew() throws {
        var history = first()
        var told: [Int] = []
        for officer in [anna, bert, anna, bert] {
            var other = plan
            other[slot(dinner, "protocol-1")] = officer
            history = .next(other, of: problem, after: history, asOf: nil)
            let records = try #require(history.entries.first { $0.id == problem[dinner].id }).records
            told.append(records[.person(problem[officer].id)].sequence)
            #expect(records[.delegation("ecofin:fr")].sequence == 0)
            #expect(records.latest.sequence < history.revision)
        }
        #expect(told == [1, 2, 3, 4])
    }

    @Test func whatHandsDidIsFoundByItsSeal() {
        let history = first()
        func edited(_ change: (PlanEntry) -> PlanEntry) -> [String] {
            let entries = history.entries.map { $0.id == problem[visit].id ? change($0) : $0 }
            let hand = PlanHistory(revision: history.revision, entries: entries, views: history.views)
            let (sealed, names) = hand.sealed(for: problem, asOf: nil)
            #expect(names == [problem[visit].id])
            return Audience.all(of: problem).filter { sealed.views[$0] == 2 }.map(\.name)
        }
        func entry(_ old: PlanEntry, room: String? = nil, staff: [String: String]) -> PlanEntry {
            PlanEntry(
                id: old.id, start: old.start, room: room ?? old.room,
                staff: staff.sorted { $0.key < $1.key }.map { .init(slot: $0.key, resource: $0.value) },
                records: old.records, seal: old.seal)
        }
        #expect(
            edited { entry($0, staff: ["liaison-fr": "bert", "protocol-1": "bert"]) } == ["person:anna", "person:bert"])
        #expect(edited { entry($0, staff: ["liaison-fr": "anna"]) } == ["person:bert"])
        #expect(
            edited { entry($0, staff: ["liaison-fr": "bert", "protocol-1": "anna"]) } == ["person:anna", "person:bert"])
        #expect(
            edited { entry($0, room: "hall/salon", staff: ["liaison-fr": "anna", "protocol-1": "bert"]) }.contains(
                "room:hall/main"))
    }

    @Test func anEngagementThatIsGoneIsReadByThoseWhoHadIt() {
        let gone = PlanHistory(
            revision: 1,
            entries: first().entries + [
                PlanEntry(
                    id: "ecofin/lunch", start: sketch.at("12:00"), room: "hall/salon",
                    staff: [.init(slot: "protocol-1", resource: "bert")],
                    records: PerAudience(ChangeRecord(sequence: 0, changed: Moment(minutes: 0))), seal: "00000000")
            ], views: PerAudience(1))
        let next = PlanHistory.next(plan, of: problem, after: gone, asOf: nil)
        #expect(next.revision == 2)
        #expect(
            Audience.all(of: problem).filter { next.views[$0] == 2 }.map(\.name) == [
                "public", "room:hall/salon", "delegation:ecofin:fr", "person:bert",
            ])
    }

    @Test func everyViewIsReadBackAsItIsWritten() throws {
        for view in views(plan, first()) {
            #expect(try JSON.again(view) == view)
        }
    }
}
