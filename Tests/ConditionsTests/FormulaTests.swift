import Conditions
import Occasions
import Testing

/// The judge on formulas and quantities, decided and open.
@Suite struct FormulaTests {
    private let first = EngagementID(0)
    private let second = EngagementID(1)

    @Test func aBoundIsKeptUpToItself() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 10)
        let start = Quantity.start(first) - .moment(Hour.start)
        #expect(hour.truth(.atMost(start, 10)) == .yes)
        #expect(hour.truth(.atMost(start, 9)) == .no)
        #expect(hour.truth(.atLeast(start, 10)) == .yes)
        #expect(hour.truth(.atLeast(start, 11)) == .no)
        #expect(hour.misses(.formula(.atMost(start, 7))).map(\.amount) == [3])
        #expect(hour.misses(.formula(.atMost(start, 7))).map(\.range) == [Hour.range(10, 40)])
    }

    @Test func aCountThatIsTooHighNamesWhoIsCounted() {
        var hour = Hour(engagements: 3)
        for (index, minute) in [10, 60, 20].enumerated() { hour.place(index, at: minute) }
        let early = (0..<3).map { Formula.starts(Hour.id($0), TimeRanges(Hour.range(0, 30))) }
        let count = Quantity.sum(early.map { .truth($0) })
        #expect(hour.misses(.formula(.atMost(count, 0))).map(\.engagements) == [[Hour.id(0), Hour.id(2)]])
        // Of what is too low, whoever could raise it.
        #expect(hour.misses(.formula(.atLeast(count, 3))).map(\.engagements) == [(0..<3).map(Hour.id)])
    }

    @Test func anOpenStartIsBoundedByTheHorizon() {
        let hour = Hour(engagements: 2)
        let start = Quantity.start(first) - .moment(Hour.start)
        // Half an hour of two: the last start is minute 90.
        #expect(hour.judge.bounds(start) == 0...90)
        #expect(hour.judge.bounds(start * -2) == -180...0)
        #expect(hour.truth(.atMost(start, 90)) == .yes)
        #expect(hour.truth(.atMost(start, 89)) == .maybe)
        #expect(hour.truth(.atMost(start, -1)) == .no)
        #expect(hour.misses(.formula(.atMost(start, -3))).map(\.amount) == [3])
    }

    @Test func startsKnowTheirRanges() {
        var hour = Hour(engagements: 2)
        func starts(_ from: Int, _ to: Int) -> Formula { .starts(first, TimeRanges(Hour.range(from, to))) }
        #expect(hour.truth(starts(0, 91)) == .yes)
        #expect(hour.truth(starts(0, 90)) == .maybe)
        #expect(hour.truth(starts(91, 120)) == .no)
        #expect(hour.misses(.formula(starts(95, 120))).map(\.amount) == [5])
        hour.place(0, at: 20)
        #expect(hour.truth(starts(20, 21)) == .yes)
        #expect(hour.truth(starts(10, 20)) == .no)
        #expect(hour.misses(.formula(starts(10, 20))).map(\.amount) == [1])
        #expect(hour.misses(.formula(starts(25, 30))).map(\.amount) == [5])
        #expect(hour.truth(starts(10, 20).negated) == .yes)
    }

    @Test func whatIsLeftOutStartsAtTheEarliestMoment() {
        var hour = Hour(engagements: 2, optional: [0])
        hour.omit(0)
        #expect(hour.truth(.starts(first, TimeRanges(Hour.range(0, 1)))) == .yes)
        #expect(hour.truth(.takesPlace(first)) == .no)
        #expect(hour.truth(.when(first, .never)) == .yes)
        #expect(hour.truth(.picked(SlotID(0), [ResourceID(0), ResourceID(1)])) == .no)
    }

    @Test func presenceIsOpenOnlyForTheOptional() {
        let hour = Hour(engagements: 2, optional: [0])
        #expect(hour.truth(.takesPlace(first)) == .maybe)
        #expect(hour.truth(.takesPlace(second)) == .yes)
        #expect(hour.truth(.not(.takesPlace(second))) == .no)
        #expect(hour.misses(.formula(.not(.takesPlace(second)))).map(\.kind) == [.presence])
    }

    @Test func anOpenSlotIsJudgedByItsCandidates() {
        var hour = Hour(engagements: 2, optional: [0])
        let both: Set = [ResourceID(0), ResourceID(1)]
        #expect(hour.truth(.picked(SlotID(1), both)) == .yes, "whoever it will be")
        #expect(hour.truth(.picked(SlotID(0), both)) == .maybe, "it may not take place")
        #expect(hour.truth(.picked(SlotID(1), [ResourceID(0)])) == .maybe)
        #expect(hour.truth(.picked(SlotID(1), [ResourceID(7)])) == .no)
        hour.place(1, at: 0, in: 1)
        #expect(hour.truth(.picked(SlotID(1), [ResourceID(0)])) == .no)
        #expect(hour.truth(.not(.picked(SlotID(1), [ResourceID(0)]))) == .yes)
        #expect(hour.misses(.formula(.picked(SlotID(1), [ResourceID(0)]))).map(\.kind) == [.wrongPick])
    }

    @Test func allAndAnyWeighWhatIsOpen() {
        let hour = Hour(engagements: 2, optional: [0])
        let open = Formula.takesPlace(first)
        #expect(hour.truth(.all([])) == .yes)
        #expect(hour.truth(.any([])) == .no)
        #expect(hour.truth(.all([open, .always])) == .maybe)
        #expect(hour.truth(.all([open, .never])) == .no)
        #expect(hour.truth(.any([open, .never])) == .maybe)
        #expect(hour.truth(.any([open, .always])) == .yes)
        #expect(hour.verdict(.formula(.any([]))) == .fails([Miss(.fact)]))
        #expect(hour.verdict(.formula(open)) == .unknown)
    }

    @Test func theOppositeIsComputed() {
        let bounded = Formula.atMost(.start(first), 5)
        #expect(bounded.negated == .atMost(Quantity.start(first) * -1, -6))
        #expect(bounded.negated.negated == bounded)
        #expect(Formula.all([.always, .takesPlace(first)]).negated == .any([.never, .not(.takesPlace(first))]))
        #expect(Formula.any([.never]).negated == .all([.always]))
        #expect(Formula.not(.takesPlace(first)).negated == .takesPlace(first))
    }

    @Test func ofAlternativesTheNearestIsTold() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 20)
        let alternatives = Formula.any([
            .not(.takesPlace(first)), .starts(first, TimeRanges(Hour.range(80, 90))),
            .starts(first, TimeRanges(Hour.range(10, 18))),
        ])
        let misses = hour.misses(.formula(alternatives))
        #expect(misses.map(\.kind) == [.wrongTime])
        #expect(misses.map(\.amount) == [3])
        #expect(misses.map(\.engagements) == [[first]])
    }

    // MARK: First and last

    @Test func theLastEndCountsWhatStartsInTheRange() {
        var hour = Hour(optional: [2])
        let spans = [Span(first, after: 5), Span(second), Span(Hour.id(2))]
        let day = Hour.range(0, 60)
        let last = Quantity(.lastEnd(spans, day)) - .moment(Hour.start)
        let begin = Quantity(.firstStart([Span(first, before: 5), Span(second)], day)) - .moment(Hour.start)
        hour.place(0, at: 59)
        hour.place(1, at: 60)
        hour.omit(2)
        #expect(hour.judge.bounds(last) == 94...94, "the second starts a minute too late to belong to the day")
        #expect(hour.judge.bounds(begin) == 54...54)
        hour.place(0, at: 60)
        #expect(hour.judge.bounds(last) == 0...0, "nothing on the day: the start of the day")
        #expect(hour.judge.bounds(begin) == 60...60, "nothing on the day: the end of the day")
        hour.plan[Hour.id(2)] = .open
        #expect(hour.judge.bounds(last) == 0...89, "the third may start at minute 59, or not at all")
    }

    @Test func travelIsKnownWithBothRooms() {
        var hour = Hour(engagements: 2, optional: [1])
        let way = Quantity(.travel(SlotID(0), SlotID(1)))
        hour.place(0, at: 0, in: 0)
        #expect(hour.judge.bounds(way) == 0...15)
        hour.place(1, at: 40, in: 1)
        #expect(hour.judge.bounds(way) == 15...15)
        hour.plan[SlotID(1)] = nil
        hour.omit(1)
        #expect(hour.judge.bounds(way) == 0...0)
    }

    // MARK: What it costs

    @Test func aWishIsPaidOnceOrByTheUnit() {
        var hour = Hour(engagements: 2)
        hour.place(0, at: 10)
        hour.place(1, at: 10)
        func wish(_ demand: Condition, _ measure: Severity.Measure) -> Requirement {
            Requirement(
                rule: "wish", subjects: [], demand: demand, severity: .should(weight: 7, per: measure),
                authority: .office, basis: Text(everywhere: ""), statement: { _ in "" }, source: nil
            ) { _, _, _ in Wording("") }
        }
        let start = Condition.formula(.atMost(.start(first) - .moment(Hour.start), 7))
        let overlap = Condition.disjoint([Span(first), Span(second), Span(first)])
        #expect(hour.judge.cost([wish(start, .unit)]) == 21)
        #expect(hour.judge.cost([wish(start, .breach)]) == 7)
        #expect(hour.misses(overlap).count == 1)
        #expect(hour.judge.cost([wish(overlap, .unit)]) == 7, "only a quantity can cost by the unit")
        #expect(hour.judge.cost([wish(start, .unit), wish(overlap, .breach)]) == 28)
    }
}
