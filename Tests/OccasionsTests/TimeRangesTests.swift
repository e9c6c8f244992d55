import Occasions
import TestKit
import Testing

/// The algebra of time ranges, held against sets of minutes.
@Suite struct TimeRangesTests {
    static let seed: UInt64 = 20_240_223
    static let whole = 0..<60

    private func draw(_ chance: inout Chance) -> [TimeRange] {
        (0..<chance.number(0...5)).map { _ in
            TimeRange(Moment(minutes: chance.number(0...50)), minutes: chance.number(1...12))
        }
    }

    private func minutes(_ ranges: [TimeRange]) -> Set<Int> {
        Set(ranges.flatMap { Array($0.start.minutes..<$0.end.minutes) })
    }

    private func minutes(_ ranges: TimeRanges) -> Set<Int> { minutes(ranges.ranges) }

    @Test func theAlgebraIsThatOfSets() {
        var chance = Chance(seed: Self.seed)
        let frame = TimeRange(Moment(minutes: 10), minutes: 30)
        for round in 0..<2000 {
            let (left, right) = (draw(&chance), draw(&chance))
            let (one, other) = (TimeRanges(left), TimeRanges(right))
            let label = "seed \(Self.seed) round \(round): \(left) \(right)"
            #expect(minutes(one) == minutes(left), "\(label)")
            for (first, second) in zip(one.ranges, one.ranges.dropFirst()) {
                #expect(first.end < second.start, "\(label): ranges neither touch nor overlap")
            }
            #expect(minutes(one.union(other)) == minutes(left).union(minutes(right)), "\(label)")
            #expect(minutes(one.intersection(other)) == minutes(left).intersection(minutes(right)), "\(label)")
            #expect(minutes(one.complement(in: frame)) == Set(10..<40).subtracting(minutes(left)), "\(label)")
            for minute in Self.whole {
                #expect(one.contains(Moment(minutes: minute)) == minutes(left).contains(minute), "\(label)")
            }
            let minute = chance.number(0...70)
            #expect(
                one.distance(to: Moment(minutes: minute)) == minutes(left).map { abs($0 - minute) }.min(), "\(label)")
            #expect(one.first?.minutes == minutes(left).min(), "\(label)")
            #expect(one.end?.minutes == minutes(left).max().map { $0 + 1 }, "\(label)")
        }
    }

    @Test func startsThatFit() {
        var chance = Chance(seed: Self.seed &+ 1)
        for round in 0..<2000 {
            let ranges = TimeRanges(draw(&chance))
            let (length, before, after) = (chance.number(1...8), chance.number(0...3), chance.number(0...3))
            // Wholly inside the set is inside one of its ranges, as they do not touch.
            let expected = Set(
                (-5...70).filter { start in
                    ((start - before)..<(start + length + after)).allSatisfy(minutes(ranges).contains)
                })
            let found = minutes(ranges.starts(fitting: length, before: before, after: after))
            #expect(found == expected, "seed \(Self.seed &+ 1) round \(round): \(ranges) \(length) \(before) \(after)")
        }
    }

    @Test func rangesThatTouchDoNotOverlap() {
        let first = TimeRange(Moment(minutes: 0), minutes: 10)
        let second = TimeRange(Moment(minutes: 10), minutes: 5)
        #expect(!first.overlaps(second) && first.intersection(second) == nil)
        #expect(!first.contains(first.end) && first.contains(first.start) && first.contains(first))
        #expect(TimeRanges([second, first]).ranges == [TimeRange(Moment(minutes: 0), minutes: 15)])
        #expect(TimeRanges.none.isEmpty && TimeRanges.none.distance(to: Moment(minutes: 0)) == nil)
    }
}
