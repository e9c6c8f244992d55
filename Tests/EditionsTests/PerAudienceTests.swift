import Testing

@testable import Editions

/// A usual value and exceptions: whatever is set, every audience reads what it was given.
@Suite struct PerAudienceTests {
    private let all: [Audience] = [.everybody, .person("a"), .person("b"), .room("c"), .delegation("x:d")]

    @Test func fewChangesAreExceptions() {
        let values = PerAudience(1).setting(2, for: [.person("a")], of: all)
        #expect(values.usual == 1)
        #expect(values.others == [.person("a"): 2])
        #expect(values.latest == 2)
    }

    @Test func whatMostHaveIsUsual() {
        let values = PerAudience(1).setting(2, for: Set(all.dropFirst()), of: all)
        #expect(values.usual == 2)
        #expect(values.others == [.everybody: 1])
        #expect(values.latest == 2)
        #expect(PerAudience(1).setting(2, for: Set(all), of: all) == PerAudience(2))
    }

    @Test func whoReadsNoMoreIsForgotten() {
        let values = PerAudience(1).setting(2, for: [.person("a")], of: all)
        #expect(
            values.setting(3, for: [.person("b")], of: [.everybody, .person("b"), .room("c")]).others == [
                .person("b"): 3
            ])
    }

    @Test func setAgainAndAgain() {
        var values = PerAudience(0)
        var expected = Dictionary(uniqueKeysWithValues: all.map { ($0, 0) })
        for round in 1...40 {
            let changed = Set(all.indices.filter { (round >> $0) & 1 == 1 }.map { all[$0] })
            values = values.setting(round, for: changed, of: all)
            for audience in changed { expected[audience] = round }
            for audience in all { #expect(values[audience] == expected[audience]) }
        }
    }
}
