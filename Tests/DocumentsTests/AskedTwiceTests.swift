import Documents
import Occasions
import Testing

/// Talks that both sides ask for are one talk, and a hint says so.
@Suite struct AskedTwiceTests {
    private func read(_ pairs: String) throws -> Case {
        try Sketch.read(
            """
            hostcity: occasion/1
            id: visit
            window: 2024-02-23..2024-02-24
            delegations: [{id: aa, name: A}, {id: bb, name: B}, {id: cc, name: C}]
            talks:
              - id: round
                length: 20 min
                slots: [{id: morning, from: day 1 09:00, number: 6}, {id: afternoon, from: day 1 14:00, number: 3}]
                tables: 2
                pairs: [\(pairs)]
            """)
    }

    private func own(_ found: Case) -> [String] { found.problem.engagements.map(\.id) }

    @Test func bothSidesAskForOne() throws {
        let found = try read("[aa, bb], [aa, cc], [bb, aa]")
        #expect(own(found) == ["visit/round-aa-bb", "visit/round-aa-cc"])
        #expect(found.notices.count == 1)
        #expect(found.notices[0].hasPrefix("ecofin.yaml:10: bb and aa ask for the talk"), "\(found.notices)")
    }

    @Test func whatEitherSideSaysCounts() throws {
        let found = try read("[aa, bb], {between: [bb, aa], in: afternoon, optional: yes}")
        let talk = try #require(found.problem.rounds.first?.talks.first)
        #expect(talk.slots == 6..<9)
        #expect(!found.problem.engagements[0].isOptional)
        let both = try read("{between: [aa, bb], optional: yes}, {between: [bb, aa], optional: yes}")
        #expect(both.problem.engagements.map(\.isOptional) == [true])
    }

    @Test func aNameMakesItASecondTalk() throws {
        #expect(
            own(try read("[aa, bb], {between: [bb, aa], id: again}")) == ["visit/round-aa-bb", "visit/round-again"])
    }

    /// Each may be named in 'after' by either side's name.
    @Test func eitherNameIsKnown() throws {
        let found = try read("[aa, bb], [bb, aa], {between: [aa, cc], after: round-bb-aa}")
        #expect(found.problem.orderings.map { found.problem[$0.before].id } == ["visit/round-aa-bb"])
    }

    @Test func differentWishesAreAFault() throws {
        do {
            _ = try read("{between: [aa, bb], slot: 1}, {between: [bb, aa], slot: 2}")
            Issue.record("two slots")
        } catch {
            let text = (error as? Faults)?.text ?? "\(error)"
            #expect(text.contains("the two sides of this talk ask for another 'slot' each"), "\(text)")
        }
    }
}
