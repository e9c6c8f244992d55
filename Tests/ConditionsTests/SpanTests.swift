import Conditions
import Occasions
import Testing

/// The judge on conditions over spans, at their edges.
@Suite struct SpanTests {
    private let all = (0..<3).map { Span(EngagementID($0)) }

    @Test func spansThatTouchDoNotOverlap() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0)
        hour.place(1, at: 30)
        #expect(hour.verdict(.disjoint([Span(Hour.id(0)), Span(Hour.id(1))])) == .holds)
        hour.place(1, at: 29)
        #expect(
            hour.misses(.disjoint([Span(Hour.id(0)), Span(Hour.id(1))])) == [
                Miss(.overlap, engagements: [Hour.id(0), Hour.id(1)], range: Hour.range(29, 30), amount: 1)
            ])
    }

    @Test func minutesBeforeAndAfterBelongToASpan() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0)
        hour.place(1, at: 45)
        let before = Span(Hour.id(1), before: 10)
        #expect(hour.verdict(.disjoint([Span(Hour.id(0), after: 5), before])) == .holds)
        #expect(
            hour.misses(.disjoint([Span(Hour.id(0), after: 6), before])) == [
                Miss(.overlap, engagements: [Hour.id(0), Hour.id(1)], range: Hour.range(35, 36), amount: 1)
            ])
        #expect(hour.misses(.disjoint([Span(Hour.id(0)), Span(Hour.id(1), before: 20)])).first?.amount == 5)
        // Minutes on the far sides do not matter.
        #expect(hour.verdict(.disjoint([Span(Hour.id(0), before: 90), Span(Hour.id(1), after: 90)])) == .holds)
    }

    @Test func aSpanIsNeverEmpty() {
        #expect(Span(Hour.id(0), before: -90, after: -90) == Span(Hour.id(0)))
        #expect(Engagement.Timing(minutes: -5).minutes == 1)
        #expect(TimeRange(Hour.at(3), minutes: 0).minutes == 1)
        #expect(TimeRange(Hour.at(3), Hour.at(3)) == nil)
        #expect(Load(Span(Hour.id(0)), amount: 0).amount == 1)
    }

    @Test func oneSpanInsideAnotherIsAsFarFromFreeAsTheNearerSide() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 40)
        hour.place(1, at: 30)
        let misses = hour.misses(.disjoint([Span(Hour.id(0), before: 30, after: 40), Span(Hour.id(1))]))
        #expect(
            misses == [
                Miss(.overlap, engagements: [Hour.id(0), Hour.id(1)], range: Hour.range(30, 60), amount: 50)
            ])
    }

    @Test func allAtOneMomentAreToldAsOne() {
        var hour = Hour()
        for index in 0..<3 { hour.place(index, at: index * 10) }
        let clusters = hour.misses(.disjoint(all)).map { $0.engagements.map(\.index) }
        #expect(clusters == [[0, 1, 2]])
    }

    @Test func onlyWhoFillsTheSlotCounts() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0, in: 0)
        hour.place(1, at: 0, in: 1)
        let room = (0..<2).map { Span(Hour.id($0), only: Span.Fill(SlotID($0), ResourceID(0))) }
        #expect(hour.verdict(.disjoint(room)) == .holds)
        hour.place(1, at: 0, in: 0)
        #expect(
            hour.misses(.disjoint(room)) == [
                Miss(
                    .overlap, engagements: [Hour.id(0), Hour.id(1)], slots: [SlotID(0), SlotID(1)],
                    range: Hour.range(0, 30), amount: 30)
            ])
    }

    @Test func whatIsOpenKeepsTheRestUnknownAndSavesNothing() {
        var hour = Hour(optional: [2])
        hour.place(0, at: 0)
        #expect(hour.verdict(.disjoint(all)) == .unknown)
        hour.place(1, at: 60)
        #expect(hour.verdict(.disjoint(all)) == .unknown)
        hour.omit(2)
        #expect(hour.verdict(.disjoint(all)) == .holds)
        hour.plan[Hour.id(2)] = .open
        hour.place(1, at: 29)
        #expect(hour.misses(.disjoint(all)).count == 1, "two settled spans overlap whatever becomes of the third")
    }

    // MARK: Separate

    @Test func onlySpansOfDifferentSidesAreHeldAgainstEachOther() {
        var hour = Hour()
        hour.place(0, at: 0)
        hour.place(1, at: 10)
        hour.place(2, at: 40)
        #expect(hour.verdict(.separate([all[0], all[1]], [])) == .holds, "they overlap on one side")
        #expect(hour.verdict(.separate([all[0]], [all[2]])) == .holds)
        #expect(
            hour.misses(.separate([all[0]], [all[1], all[2]])) == [
                Miss(.overlap, engagements: [Hour.id(0), Hour.id(1)], range: Hour.range(10, 30), amount: 20)
            ])
        #expect(hour.misses(.separate([all[2], all[1]], [all[0]])) == hour.misses(.separate([all[0]], [all[1]])))
        hour.place(2, at: 39)
        #expect(hour.misses(.separate([all[0], all[1]], [all[2]])).map(\.amount) == [1])
        hour.place(2, at: 30)
        #expect(hour.verdict(.separate([all[0]], [all[2]])) == .holds, "they touch")
        #expect(hour.misses(.separate([Span(Hour.id(0), after: 1)], [all[2]])).map(\.amount) == [1])
    }

    @Test func oneEngagementIsNeverHeldAgainstItself() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0)
        hour.place(1, at: 90)
        let both = [Span(Hour.id(0)), Span(Hour.id(1))]
        #expect(hour.verdict(.separate(both, both)) == .holds)
        hour.place(1, at: 15)
        #expect(hour.misses(.separate(both, both)).map(\.engagements) == [both, both].map { $0.map(\.engagement) })
    }

    @Test func aHallAndItsPartsAreTakenByTurns() {
        var hour = Hour(engagements: 2, optional: [1])
        let hall = (0..<2).map { Span(Hour.id($0), only: Span.Fill(SlotID($0), ResourceID(0))) }
        let part = (0..<2).map { Span(Hour.id($0), only: Span.Fill(SlotID($0), ResourceID(1))) }
        hour.place(0, at: 0, in: 0)
        hour.place(1, at: 0, in: 0)
        #expect(hour.verdict(.separate(hall, part)) == .holds, "both in the hall: another rule's business")
        hour.place(1, at: 0)
        #expect(hour.verdict(.separate(hall, part)) == .unknown)
        #expect(hour.verdict(.separate([hall[0]], [part[1]])) == .unknown)
        #expect(hour.verdict(.separate([hall[0]], [part[0]])) == .holds)
        hour.omit(1)
        #expect(hour.verdict(.separate(hall, part)) == .holds)
        hour.place(1, at: 0, in: 1)
        #expect(hour.misses(.separate(hall, part)).map(\.slots) == [[SlotID(0), SlotID(1)]])
    }

    // MARK: Shared

    private func loads(_ amounts: Int...) -> [Load] {
        amounts.enumerated().map { Load(Span(EngagementID($0.offset)), amount: $0.element) }
    }

    @Test func theProfileOfASharedThingIsSummedByTheMinute() {
        var hour = Hour()
        hour.place(0, at: 0)
        hour.place(1, at: 10)
        hour.place(2, at: 30)
        // 2 until 10, 5 until 30, then 3 + 4 until 40.
        #expect(hour.verdict(.shared(loads(2, 3, 4), capacity: 7)) == .holds)
        #expect(
            hour.misses(.shared(loads(2, 3, 4), capacity: 6)) == [
                Miss(.overload, engagements: [Hour.id(1), Hour.id(2)], range: Hour.range(30, 40), amount: 1)
            ])
        #expect(
            hour.misses(.shared(loads(2, 3, 4), capacity: 4)) == [
                Miss(.overload, engagements: [Hour.id(0), Hour.id(1)], range: Hour.range(10, 30), amount: 1),
                Miss(.overload, engagements: [Hour.id(1), Hour.id(2)], range: Hour.range(30, 40), amount: 3),
            ])
    }

    @Test func oneStretchOfTheSamePartiesIsToldOnce() {
        var hour = Hour()
        hour.place(0, at: 0)
        hour.place(1, at: 0)
        hour.place(2, at: 90)
        #expect(
            hour.misses(.shared(loads(1, 1, 1), capacity: 1)) == [
                Miss(.overload, engagements: [Hour.id(0), Hour.id(1)], range: Hour.range(0, 30), amount: 1)
            ])
        #expect(hour.misses(.shared(loads(1, 1, 1), capacity: 0)).count == 2)
    }

    /// Each minute looked at by itself, in many plans.
    @Test func everyMinuteTooFullIsToldWithThoseWhoFillIt() {
        var hour = Hour(engagements: 5)
        let loads = loads(2, 1, 3, 1, 2)
        for number in 0..<200 {
            for (index, factor) in [7, 13, 29, 31, 37].enumerated() { hour.place(index, at: number * factor % 90) }
            var told: [Int: Miss] = [:]
            for miss in hour.misses(.shared(loads, capacity: 3)) {
                for minute in 0..<120 where miss.range?.contains(Hour.at(minute)) ?? false {
                    #expect(told.updateValue(miss, forKey: minute) == nil, "\(number): told twice")
                }
            }
            for minute in 0..<120 {
                let here = loads.filter { load in
                    hour.plan.range(of: load.span.engagement, in: hour.problem)?.contains(Hour.at(minute)) ?? false
                }
                let sum = here.reduce(0) { $0 + $1.amount }
                #expect(told[minute]?.engagements == (sum > 3 ? here.map(\.span.engagement) : nil), "\(number)")
                #expect(told[minute]?.amount == (sum > 3 ? sum - 3 : nil), "\(number)")
            }
        }
    }

    @Test func minutesAfterTakeFromWhatIsShared() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0)
        hour.place(1, at: 30)
        func shared(_ after: Int) -> Condition {
            .shared([Load(Span(Hour.id(0), after: after), amount: 1), Load(Span(Hour.id(1)), amount: 1)], capacity: 1)
        }
        #expect(hour.verdict(shared(0)) == .holds)
        #expect(hour.misses(shared(1)).map(\.range) == [Hour.range(30, 31)])
    }

    // MARK: Spaced

    @Test func travelIsCountedInItsDirection() {
        var hour = Hour(engagements: 2)
        let spaced = Condition.spaced([Span(Hour.id(0)), Span(Hour.id(1))], .standard)
        hour.place(0, at: 0, in: 0)
        hour.place(1, at: 45, in: 1)
        #expect(hour.verdict(spaced) == .holds)
        hour.place(1, at: 44, in: 1)
        #expect(
            hour.misses(spaced) == [
                Miss(.tooClose, engagements: [Hour.id(0), Hour.id(1)], range: Hour.range(30, 44), amount: 1)
            ])
        // The way back is shorter.
        hour.place(0, at: 44, in: 0)
        hour.place(1, at: 4, in: 1)
        #expect(hour.verdict(spaced) == .holds)
        hour.place(1, at: 5, in: 1)
        #expect(hour.misses(spaced).first?.amount == 1)
        hour.place(1, at: 14, in: 0)
        #expect(hour.verdict(spaced) == .holds, "one venue, no way to go")
    }

    @Test func spansThatTouchLackTheWholeWay() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0, in: 0)
        hour.place(1, at: 30, in: 1)
        #expect(
            hour.misses(.spaced([Span(Hour.id(0)), Span(Hour.id(1))], .standard)) == [
                Miss(.tooClose, engagements: [Hour.id(0), Hour.id(1)], range: Hour.range(30, 31), amount: 15)
            ])
    }

    @Test func overlappingSpansAreTheBusinessOfAnotherRule() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0, in: 0)
        hour.place(1, at: 29, in: 1)
        #expect(hour.verdict(.spaced([Span(Hour.id(0)), Span(Hour.id(1))], .standard)) == .holds)
    }

    @Test func minutesAfterShortenTheWay() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0, in: 0)
        hour.place(1, at: 60, in: 1)
        #expect(hour.verdict(.spaced([Span(Hour.id(0), after: 15), Span(Hour.id(1))], .standard)) == .holds)
        let late = Condition.spaced([Span(Hour.id(0), after: 15), Span(Hour.id(1), before: 4)], .standard)
        #expect(hour.misses(late).first?.amount == 4)
    }

    @Test func aPaceAsksForMoreThanTheTable() {
        // 15 minutes there: a fifth more is 18, and 4 on top.
        let slow = Condition.spaced([Span(Hour.id(0)), Span(Hour.id(1))], Pace(percent: 120, added: 4))
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0, in: 0)
        hour.place(1, at: 52, in: 1)
        #expect(hour.verdict(slow) == .holds)
        hour.place(1, at: 51, in: 1)
        #expect(hour.misses(slow).map(\.amount) == [1])
        hour.place(1, at: 30, in: 0)
        #expect(hour.verdict(slow) == .holds, "one venue, no way to go")
    }

    @Test func aPartOfAMinuteIsAMinute() {
        #expect([0, 1, 15, 20].map(Pace.standard.minutes) == [0, 1, 15, 20])
        #expect([0, 1, 9, 10, 11].map(Pace(percent: 110).minutes) == [0, 2, 10, 11, 13])
        #expect([0, 1, 7].map(Pace(percent: 50, added: 5).minutes) == [0, 6, 9])
        #expect(Pace(percent: 101).minutes(1) == 2)
        #expect(Pace(percent: -5, added: -5) == Pace(percent: 0, added: 0))
    }

    @Test func anOpenRoomLeavesTheWayOpen() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 0, in: 0)
        hour.place(1, at: 35)
        let verdict = hour.verdict(.spaced([Span(Hour.id(0)), Span(Hour.id(1))], .standard))
        guard case .fails = verdict else { return }
        Issue.record("a room at the same venue would do: \(verdict)")
    }
}
