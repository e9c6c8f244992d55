import Handbook
import Testing

@Suite struct FlagOrderTests {
    @Test func fiveMasts() {
        let flags = ["B", "V", "E", "P", "G"]
        #expect(FlagOrder.row(flags, seen: .fromBuilding) == ["G", "E", "B", "V", "P"])
        #expect(FlagOrder.row(flags, seen: .towardsBuilding) == ["P", "V", "B", "E", "G"])
    }

    @Test(
        arguments: [
            (0, []), (1, [1]), (2, [2, 1]), (3, [3, 1, 2]), (4, [4, 2, 1, 3]), (5, [5, 3, 1, 2, 4]),
            (6, [6, 4, 2, 1, 3, 5]), (7, [7, 5, 3, 1, 2, 4, 6]),
        ] as [(Int, [Int])]) func placesOfHonour(_ masts: Int, _ places: [Int])
    {
        #expect(FlagOrder.places(masts: masts, seen: .fromBuilding) == places)
        #expect(FlagOrder.places(masts: masts, seen: .towardsBuilding) == places.reversed())
    }
}
