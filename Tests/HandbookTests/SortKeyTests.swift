import Handbook
import Occasions
import Testing

@Suite struct SortKeyTests {
    @Test func theUnknownRanksAfterTheKnown() {
        let known = Guests.party(0, "z", "Z", Standing(since: Moment(minutes: 10_000_000)))
        let unknown = Guests.party(1, "a", "A")
        let order = Guests.order([unknown, known], [SortKey(.since)])
        #expect(order.parties.map(\.id) == ["z", "a"])
        #expect(
            order.comparison(known.resource, unknown.resource)?.text(in: .en)
                == "Z (z) before A (a) because of the taking up of functions: Thu 5 Jan 1989 11:40 < not known")
    }

    @Test func aKeyCountsOnItsDaysAndInItsCircumstancesOnly() {
        let high = Guests.party(0, "z", "Z", rank: 10)
        let low = Guests.party(1, "a", "A", rank: 90)
        let key = SortKey(
            .rank(upTo: nil), from: Guests.day(2024, 1, 2), until: Guests.day(2024, 1, 3), onlyIf: ["king"])
        func first(_ day: Int, _ present: Set<String>) -> String? {
            Guests.order([low, high], [key], on: Guests.day(2024, 1, day), present: present).parties.first?.id
        }
        #expect([1, 2, 3, 4].map { first($0, ["king"]) } == ["a", "z", "z", "a"])
        #expect(first(2, []) == "a")
        #expect(first(2, ["queen"]) == "a")
    }

    @Test func everyKeyInItsOrder() {
        func order(_ kind: SortKey.Kind, _ standings: [(String, Standing)]) -> [String] {
            let parties = standings.enumerated().map { Guests.party($0, $1.0, $1.0, $1.1) }
            return Guests.order(parties.reversed(), [SortKey(kind)]).parties.map(\.id)
        }
        let missions = Standing.Mission.allCases.map { ($0.rawValue, Standing(mission: $0)) }
        // A nuncio is of the class of ambassadors: that he comes first is a key of its own.
        #expect(
            order(.mission, missions) == [
                "ambassador", "nuncio", "envoy", "charge-d-affaires", "charge-d-affaires-ad-interim",
            ])
        #expect(order(.nuncio, missions).first == "nuncio")
        let dated = [("z", Standing(since: Moment(minutes: 59))), ("a", Standing(since: Moment(minutes: 60)))]
        #expect(order(.since, dated) == ["z", "a"])
        #expect(order(.seniority, dated) == ["z", "a"])
        #expect(
            order(
                .age, [("z", Standing(born: Guests.day(1950, 1, 1))), ("a", Standing(born: Guests.day(1950, 1, 2)))])
                == ["z", "a"])
        #expect(order(.deputy, [("a", Standing(isDeputy: true)), ("z", Standing())]) == ["z", "a"])
    }

    @Test func ranksDownToACodeOnly() {
        let parties = [10, 11, 12].map { Guests.party($0, "\(99 - $0)", "\(99 - $0)", rank: $0) }
        let order = Guests.order(parties, [SortKey(.rank(upTo: 11))])
        #expect(order.parties.map(\.rank) == [10, 11, 12])
        let alike = Guests.order(parties, [SortKey(.rank(upTo: 9))])
        #expect(alike.parties.map(\.rank) == [12, 11, 10])
        #expect(
            order.comparison(ResourceID(11), ResourceID(12))?.because(.fr)
                == "suivant le code de rang : 11 < inférieur")
    }
}
