import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct LeastChangeTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID
    let officers: [ResourceID]
    let talks: EngagementID
    let walk: EngagementID

    init() {
        let sketch = sketch
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        officers = (1...2).map { sketch.staff("lo-\($0)", "Officer \($0)") }
        let france = sketch.delegation("fr", "France", rank: 35)
        talks = sketch.engagement(
            "talks", "Talks", minutes: 60, with: [france], rooms: [main, side],
            duties: [.init("liaison-fr", .liaison(france), officers)])
        walk = sketch.engagement("walk", "Walk", minutes: 60, optional: true)
    }

    private func plan(
        _ clock: String = "10:00", in room: ResourceID? = nil, officer: Int = 0, walk walkClock: String? = "15:00"
    ) -> Plan {
        sketch.plan(
            Held(talks, at: sketch.at(clock), in: room ?? main, staff: ["liaison-fr": officers[officer]]),
            walkClock.map { Held(walk, at: sketch.at($0)) } ?? Held(omitted: walk))
    }

    private func costs(_ plan: Plan, _ parameters: [String: Int] = [:]) -> [Int] {
        sketch.findings("least-change", plan, parameters).map(\.cost)
    }

    @Test func keptAsTold() {
        sketch.told = plan()
        #expect(costs(plan()).isEmpty)
    }

    @Test func nothingIsSaidWhereNobodyWasTold() {
        #expect(sketch.requirements("least-change").isEmpty)
        sketch.told = Plan(for: sketch.problem)
        #expect(sketch.requirements("least-change").isEmpty)
    }

    /// A foreign minister, rank 35, weighs six times an engagement without guests.
    @Test func brokenByEachThingThatChanged() {
        sketch.told = plan()
        #expect(costs(plan("11:00")) == [120])
        #expect(costs(plan("11:00", in: side, officer: 1)) == [360])
        #expect(costs(plan(walk: "16:00")) == [20])
        #expect(costs(plan("11:00"), ["rank-step": 0]) == [20])
    }

    @Test func brokenByWhatIsLeftOutAndWhatIsNot() {
        sketch.told = plan()
        #expect(costs(plan(walk: nil)) == [20])
        sketch.told = plan(walk: nil)
        #expect(costs(plan()) == [20])
    }

    /// The earliest moment of the grid is where an engagement that is left out is taken to start.
    @Test func brokenByLeavingOutWhatWasToldForTheFirstMoment() {
        sketch.told = plan(walk: "00:00")
        #expect(costs(plan(walk: nil)) == [20])
    }

    @Test func worded() {
        sketch.told = plan()
        let plan = plan("11:00", in: side, officer: 1)
        #expect(
            sketch.words("least-change", plan) == [
                """
                'Talks' (ecofin/talks) is not as it was told: start was Fri 23 Feb 2024 10:00, is Fri 23 Feb \
                2024 11:00; room was Main hall (icc/main), is Side room (icc/side); liaison-fr was Officer 1 \
                (lo-1), is Officer 2 (lo-2) -> tell those concerned, or put it back
                """
            ])
        #expect(
            sketch.words("least-change", plan, in: .nl) == [
                """
                'Talks' (ecofin/talks) is niet zoals meegedeeld: begin was vr 23 feb 2024 10:00, is nu vr 23 \
                feb 2024 11:00; zaal was Main hall (icc/main), is nu Side room (icc/side); liaison-fr was \
                Officer 1 (lo-1), is nu Officer 2 (lo-2) -> verwittig de betrokkenen, of zet het terug
                """
            ])
        #expect(
            sketch.words("least-change", plan, in: .fr) == [
                """
                'Talks' (ecofin/talks) n'est plus comme communiquée : début : ven 23 févr 2024 10:00, \
                maintenant ven 23 févr 2024 11:00 ; salle : Main hall (icc/main), maintenant Side room \
                (icc/side) ; liaison-fr : Officer 1 (lo-1), maintenant Officer 2 (lo-2) -> prévenir les \
                personnes concernées, ou revenir en arrière
                """
            ])
    }

    @Test func wordedForWhatIsLeftOut() {
        sketch.told = plan()
        let plan = plan(walk: nil)
        #expect(
            sketch.words("least-change", plan) == [
                """
                'Walk' (ecofin/walk) was told for Fri 23 Feb 2024 15:00 and is left out -> tell those \
                concerned, or put it back
                """
            ])
        #expect(
            sketch.words("least-change", plan, in: .nl) == [
                """
                'Walk' (ecofin/walk) was meegedeeld voor vr 23 feb 2024 15:00 en valt weg -> verwittig de \
                betrokkenen, of zet het terug
                """
            ])
        #expect(
            sketch.words("least-change", plan, in: .fr) == [
                """
                'Walk' (ecofin/walk) était communiquée pour le ven 23 févr 2024 15:00 et est laissée de côté \
                -> prévenir les personnes concernées, ou revenir en arrière
                """
            ])
    }

    @Test func wordedForWhatWasToBeLeftOut() {
        sketch.told = plan(walk: nil)
        let plan = plan()
        #expect(
            sketch.words("least-change", plan) == [
                """
                'Walk' (ecofin/walk) was told to be left out and now begins Fri 23 Feb 2024 15:00 -> tell \
                those concerned, or put it back
                """
            ])
        #expect(
            sketch.words("least-change", plan, in: .nl) == [
                """
                'Walk' (ecofin/walk) zou wegvallen en begint nu op vr 23 feb 2024 15:00 -> verwittig de \
                betrokkenen, of zet het terug
                """
            ])
        #expect(
            sketch.words("least-change", plan, in: .fr) == [
                """
                'Walk' (ecofin/walk) devait être laissée de côté et commence maintenant le ven 23 févr 2024 \
                15:00 -> prévenir les personnes concernées, ou revenir en arrière
                """
            ])
    }

    // MARK: One officer for several duties

    /// The talks in the morning and a farewell in the evening, both with one officer.
    private func service(_ numbers: [Int]) -> (sketch: Sketch, plan: Plan) {
        let sketch = Sketch()
        let officers = (1...3).map { sketch.staff("lo-\($0)", "Officer \($0)") }
        let france = sketch.delegation("fr", "France", rank: 40)
        let ids = ["Talks", "Lunch", "Farewell"].map { title in
            sketch.engagement(
                title.lowercased(), title, minutes: 60, with: [france],
                duties: [.init("liaison-fr", .liaison(france), officers)])
        }
        let helds = zip(ids, ["10:00", "12:00", "18:00"]).map { id, clock in (id, sketch.at(clock)) }
        sketch.told = sketch.plan(
            Held(helds[0].0, at: helds[0].1, staff: ["liaison-fr": officers[0]]),
            Held(helds[1].0, at: helds[1].1, staff: ["liaison-fr": officers[0]]),
            Held(helds[2].0, at: helds[2].1, staff: ["liaison-fr": officers[0]]))
        let plan = sketch.plan(
            Held(helds[0].0, at: helds[0].1, staff: ["liaison-fr": officers[numbers[0]]]),
            Held(helds[1].0, at: helds[1].1, staff: ["liaison-fr": officers[numbers[1]]]),
            Held(helds[2].0, at: helds[2].1, staff: ["liaison-fr": officers[numbers[2]]]))
        return (sketch, plan)
    }

    /// To hand over the last hour costs more than to hand over the day; so the day is handed over.
    @Test func aHandOverIsOneChange() {
        for (numbers, cost) in [([0, 0, 0], []), ([0, 0, 1], [360]), ([1, 1, 1], [120]), ([1, 2, 0], [360])] {
            let (sketch, plan) = service(numbers)
            #expect(sketch.findings("least-change", plan).map(\.cost) == cost, "\(numbers)")
        }
    }

    @Test func wordedForAHandOver() {
        let (sketch, plan) = service([0, 0, 1])
        #expect(
            sketch.words("least-change", plan) == [
                """
                France (ecofin:fr) was told of Officer 1 (lo-1) and is not served as it was told: 'Farewell' \
                (ecofin/farewell): Officer 2 (lo-2) -> tell those concerned, or put it back
                """
            ])
        #expect(
            sketch.words("least-change", plan, in: .nl) == [
                """
                France (ecofin:fr) kreeg Officer 1 (lo-1) toegezegd en heeft nu iemand anders: 'Farewell' \
                (ecofin/farewell): Officer 2 (lo-2) -> verwittig de betrokkenen, of zet het terug
                """
            ])
        #expect(
            sketch.words("least-change", plan, in: .fr) == [
                """
                Officer 1 (lo-1) était annoncé à France (ecofin:fr), ce n'est plus le cas : 'Farewell' \
                (ecofin/farewell) : Officer 2 (lo-2) -> prévenir les personnes concernées, ou revenir en arrière
                """
            ])
    }
}
