import Handbook
import Occasions
import Testing

@Suite struct PlaceListTests {
    @Test func theFirstPlaceThatCountsIsTaken() {
        let list = PlaceList([
            .init(1, ["foreign"], onlyIf: ["diplomats"]), .init(2, ["premier"]), .init(3, ["foreign"]),
        ])
        let foreign = Guests.party(0, "f", "F", Standing(office: "foreign"))
        let premier = Guests.party(1, "p", "P", Standing(office: "premier"))
        let other = Guests.party(2, "a", "A", Standing(office: "other"))
        func order(_ present: Set<String>) -> PrecedenceOrder {
            Guests.order([other, premier, foreign], [SortKey(.list(list))], present: present)
        }
        #expect(order([]).parties.map(\.id) == ["p", "f", "a"])
        #expect(order(["diplomats"]).parties.map(\.id) == ["f", "p", "a"])
        #expect(
            order([]).comparison(premier.resource, foreign.resource)?.because(.en)
                == "because of the place in the list: 2 < 3")
        #expect(order([]).remarks(in: .en) == ["the office 'other' of A (a) has no place in test"])
    }

    @Test(arguments: [
        (2023, 8, 31, "chamber"), (2023, 9, 1, "senate"), (2024, 8, 31, "senate"), (2024, 9, 1, "chamber"),
        (2025, 1, 1, "chamber"), (2025, 9, 1, "senate"),
    ]) func theTurnPassesOnItsDay(_ year: Int, _ month: Int, _ day: Int, _ first: String) {
        let turns = Alternation(from: .date(month: 9, day: 1), even: "chamber", odd: "senate")
        #expect(turns.first(on: Guests.day(year, month, day)) == first)
    }

    @Test func thoseOfOnePlaceAreToldApartByItsOwnRule() {
        func first(_ tie: PlaceList.Tie?, on date: CivilDate = Guests.day(2024, 2, 23)) -> String? {
            let parties = [
                Guests.party(
                    0, "a", "A", Standing(since: Moment(minutes: 9), born: Guests.day(1950, 1, 1), office: "chamber")),
                Guests.party(
                    1, "z", "Z", Standing(since: Moment(minutes: 5), born: Guests.day(1940, 1, 1), office: "senate")),
            ]
            return Guests.order(
                parties, [SortKey(.list(PlaceList([.init(1, ["chamber", "senate"], tie: tie)])))], on: date
            )
            .parties.first?.id
        }
        #expect(first(nil) == "a")
        #expect(first(.age) == "z")
        #expect(first(.seniority) == "z")
        let turns = Alternation(from: .date(month: 9, day: 1), even: "chamber", odd: "senate")
        #expect(first(.alternation(turns)) == "z")
        #expect(first(.alternation(turns), on: Guests.day(2024, 9, 1)) == "a")
    }
}
