import Conditions
import Occasions
import Testing

/// The judge on spells of engagements without a rest, at their edges. Each engagement lasts 30 minutes.
@Suite struct SpellTests {
    private func rested(_ spans: [Span]? = nil, rest: Int = 10, within: Int = 65) -> Condition {
        .rested(spans ?? (0..<3).map { Span(EngagementID($0)) }, rest: rest, within: within)
    }

    private func hour(_ starts: Int...) -> Hour {
        var hour = Hour(engagements: starts.count)
        for (index, start) in starts.enumerated() { hour.place(index, at: start) }
        return hour
    }

    @Test func aSpellMayLastAsLongAsIsAllowed() {
        let two = [Span(Hour.id(0)), Span(Hour.id(1))]
        #expect(hour(0, 35).verdict(rested(two)) == .holds)
        #expect(
            hour(0, 36).misses(rested(two)) == [
                Miss(.spell, engagements: [Hour.id(0), Hour.id(1)], range: Hour.range(0, 66), amount: 1)
            ])
    }

    @Test func aRestBeginsAnotherSpell() {
        #expect(hour(0, 40).verdict(rested([Span(Hour.id(0)), Span(Hour.id(1))])) == .holds)
        #expect(hour(0, 39).misses(rested([Span(Hour.id(0)), Span(Hour.id(1))])).map(\.amount) == [4])
        // The second and third hang together, the first does not.
        let misses = hour(0, 40, 76).misses(rested())
        #expect(misses.map(\.engagements) == [[Hour.id(1), Hour.id(2)]])
        #expect(misses.map(\.range) == [Hour.range(40, 106)])
        #expect(hour(0, 30, 60).misses(rested()).map(\.amount) == [25])
    }

    @Test func engagementsAreToldInTimeOrder() {
        #expect(hour(60, 0, 30).misses(rested()).map(\.engagements) == [[Hour.id(1), Hour.id(2), Hour.id(0)]])
    }

    @Test func theLatestEndSoFarCounts() {
        // The first lasts until 80, the second until 40: the third follows the first.
        let spans = [Span(Hour.id(0), after: 50), Span(Hour.id(1)), Span(Hour.id(2))]
        #expect(hour(0, 10, 85).misses(rested(spans, within: 90)).map(\.range) == [Hour.range(0, 115)])
        #expect(hour(0, 10, 90).verdict(rested(spans, within: 90)) == .holds)
    }

    @Test func minutesBeforeAndAfterAreOfTheSpell() {
        let spans = [Span(Hour.id(0), before: 3), Span(Hour.id(1), after: 2)]
        #expect(hour(3, 33).verdict(rested(spans, within: 65)) == .holds)
        #expect(hour(3, 33).misses(rested(spans, within: 64)).map(\.range) == [Hour.range(0, 65)])
        #expect(hour(0, 42).misses(rested([Span(Hour.id(0), after: 3), Span(Hour.id(1))])).map(\.amount) == [7])
        #expect(hour(0, 43).verdict(rested([Span(Hour.id(0), after: 3), Span(Hour.id(1))])) == .holds)
    }

    @Test func oneEngagementAloneIsNeverTooLong() {
        let long = Span(Hour.id(0), after: 40)
        #expect(hour(0, 80).verdict(rested([long, Span(Hour.id(1))])) == .holds)
        #expect(hour(0, 80).verdict(rested([long, Span(Hour.id(0), before: 90)])) == .holds, "twice the same")
        #expect(hour(0, 79).misses(rested([long, Span(Hour.id(1))])).map(\.amount) == [44])
        let twice = [Span(Hour.id(0)), long, Span(Hour.id(1))]
        #expect(hour(0, 79).misses(rested(twice)).map(\.engagements) == [[Hour.id(0), Hour.id(1)]])
    }

    @Test func withoutARestOnlyOverlapsHangTogether() {
        for rest in [0, -5] {
            #expect(hour(0, 30, 60).verdict(rested(rest: rest, within: 30)) == .holds)
            #expect(hour(0, 29, 60).misses(rested(rest: rest, within: 30)).map(\.amount) == [29])
        }
    }

    @Test func onlyWhoFillsTheSlotCounts() {
        var hour = hour(0, 30)
        let spans = (0..<2).map { Span(Hour.id($0), only: Span.Fill(SlotID($0), ResourceID(0))) }
        hour.place(0, at: 0, in: 0)
        hour.place(1, at: 30, in: 1)
        #expect(hour.verdict(rested(spans, within: 50)) == .holds)
        hour.place(1, at: 30, in: 0)
        #expect(hour.misses(rested(spans, within: 50)).map(\.slots) == [[SlotID(0), SlotID(1)]])
    }

    @Test func whatIsOpenCanOnlyMakeSpellsLonger() {
        var hour = Hour(optional: [2])
        hour.place(0, at: 0)
        hour.place(1, at: 35)
        #expect(hour.verdict(rested()) == .unknown)
        hour.place(1, at: 36)
        #expect(hour.misses(rested()).map(\.amount) == [1], "whatever becomes of the third")
        hour.place(1, at: 35)
        hour.omit(2)
        #expect(hour.verdict(rested()) == .holds)
        #expect(hour.verdict(rested([])) == .holds)
    }

    @Test func whatIsSpokenOfIsMentioned() {
        let spans = [Span(Hour.id(2), only: Span.Fill(SlotID(2), ResourceID(0))), Span(Hour.id(0))]
        for condition in [rested(spans), .separate([spans[0]], [spans[1]])] {
            #expect(Mentions(condition).engagements == [Hour.id(2), Hour.id(0)])
            #expect(Mentions(condition).slots == [SlotID(2)])
        }
    }
}
