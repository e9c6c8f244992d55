import Handbook
import Occasions
import TestKit
import Testing

/// What a move weighs: rank, what was told, hours to go.
@Suite struct MovePriceTests {
    private func weight(rank: Int?, told: Bool = false, hours: Int? = nil) -> Int {
        let sketch = Sketch()
        let guests = rank.map {
            [sketch.delegation("fr", "France", rank: $0), sketch.principal("mayor", "Mayor", rank: 80)]
        }
        let id = sketch.engagement("x", "Talks", minutes: 30, with: guests ?? [])
        let start = sketch.at("12:00")
        return MovePrice.weight(
            of: id, start: start, isTold: told, now: hours.map { start - $0 * 60 }, in: sketch.problem)
    }

    @Test func theHighestGuestCounts() {
        #expect(weight(rank: nil) == 1)
        #expect(weight(rank: 90) == 2, "the mayor is of higher rank")
        #expect(weight(rank: 40) == 6)
        #expect(weight(rank: 10) == 9)
    }

    @Test func whatWasToldCountsTwice() { #expect(weight(rank: 40, told: true) == 12) }

    @Test(arguments: [(23, 4), (24, 3), (71, 3), (72, 2), (167, 2), (168, 1), (-1, 4)])
    func theHoursToGo(_ hours: Int, _ factor: Int) { #expect(weight(rank: nil, hours: hours) == factor) }

    @Test func atMost() { #expect(weight(rank: 10, told: true, hours: 1) == 72) }
}
