import Occasions
import Testing

@testable import Handbook

/// Engagements that could meet are counted without looking at each pair.
@Suite struct CrowdingTests {
    private func pairs(_ reaches: [(Int, Int)]) -> Int {
        Crowding.meetings(reaches.map { (Moment(minutes: $0.0), Moment(minutes: $0.1)) })
    }

    @Test func theCountIsThatOfLookingAtEach() {
        let cases: [[(Int, Int)]] = [
            [], [(0, 10)], [(0, 10), (10, 20)], [(0, 10), (9, 20)], [(0, 30), (5, 10), (10, 20)],
            [(0, 5), (0, 5), (0, 5)], (0..<50).map { ($0 * 7 % 60, $0 * 7 % 60 + 1 + $0 * 13 % 40) },
        ]
        for reaches in cases {
            var expected = 0
            for (index, one) in reaches.enumerated() {
                expected += reaches[(index + 1)...].count { one.0 < $0.1 && $0.0 < one.1 }
            }
            #expect(pairs(reaches) == expected, "\(reaches)")
        }
    }
}
