import Testing

@testable import Desk

/// The search over sets of bids finds what looking at every set finds.
@Suite struct PortfolioSearchTests {
    private typealias Pick = PortfolioSearch.Pick

    @Test(arguments: 0..<60) func equalsEverySet(_ number: Int) throws {
        var chance = SystemChance(seed: UInt64(number) &* 7919 &+ 3)
        let bids = number < 50 ? 1 + chance.below(7) : 12
        let dates = (0..<bids).map { _ in number < 50 ? 1 + chance.below(3) : 1 }
        let clashes: [Set<Pick>] = (0..<chance.below(2 + bids * 2)).map { _ in
            Set(
                (0..<(1 + chance.below(3))).map { _ in
                    let bid = chance.below(bids)
                    return Pick(bid: bid, date: chance.below(dates[bid]))
                })
        }
        func fits(_ picks: [Pick]) -> Bool { !clashes.contains { $0.isSubset(of: picks) } }
        var search = PortfolioSearch(dates: dates) { fits($0) }
        let found = try search.run()

        func canBe(_ set: [Int]) -> Bool {
            func extended(_ picks: [Pick]) -> Bool {
                guard picks.count < set.count else { return fits(picks) }
                return (0..<dates[set[picks.count]]).contains {
                    extended(picks + [Pick(bid: set[picks.count], date: $0)])
                }
            }
            return extended([])
        }
        let sets = (1..<(1 << bids)).map { mask in (0..<bids).filter { mask >> $0 & 1 == 1 } }
        let possible = Set(sets.filter(canBe))
        func isLargest(_ set: [Int]) -> Bool {
            (0..<bids).allSatisfy { set.contains($0) || !possible.contains((set + [$0]).sorted()) }
        }
        func isSmallest(_ set: [Int]) -> Bool {
            set.allSatisfy { one in
                let rest = set.filter { $0 != one }
                return rest.isEmpty || possible.contains(rest)
            }
        }
        #expect(found.unknown.isEmpty)
        #expect(Set(found.possible.map { $0.map(\.bid) }) == possible.filter(isLargest))
        #expect(found.possible.allSatisfy(fits))
        #expect(Set(found.impossible) == Set(sets).subtracting(possible).filter(isSmallest))
        #expect(Set(found.impossible).count == found.impossible.count)
    }

    /// What is not known of one set says nothing of the others.
    @Test func whatIsNotKnown() throws {
        var search = PortfolioSearch(dates: [1, 2, 1]) { picks in
            if picks.contains(Pick(bid: 0, date: 0)), picks.contains(Pick(bid: 1, date: 0)) { return nil }
            return !(picks.contains(Pick(bid: 0, date: 0)) && picks.contains { $0.bid == 1 })
        }
        let found = try search.run()
        #expect(found.unknown == [[0, 1, 2], [0, 1]])
        #expect(found.possible.map { $0.map(\.bid) } == [[0, 2], [1, 2]])
        #expect(found.impossible.isEmpty)
    }

    @Test func aStoppedSearchKeepsWhatItHas() throws {
        var asked = 0
        var search = PortfolioSearch(dates: [1, 1, 1], isStopped: { asked >= 2 }) { picks in
            asked += 1
            return picks.count < 3
        }
        let found = try search.run()
        #expect(asked == 2)
        #expect(found.possible.allSatisfy { $0.count == 2 })
    }

    /// Numbers that a seed gives.
    private struct SystemChance {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }
}
