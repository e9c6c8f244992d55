import Documents
import Occasions
import Testing

@Suite struct TravelTests {
    private func minutes(_ venues: String, _ travel: String = "") throws -> (Case, [[Int]]) {
        let office = "hostcity: office/1\nname: Office\nzone: Europe/Brussels\nvenues: [\(venues)]\n\(travel)"
        let found = try Sketch.read(office: office, Sketch.occasion("- {id: walk, length: 30 min}"))
        let all = found.problem.venues.indices
        return (found, all.map { from in all.map { found.problem.travel.minutes(from: from, to: $0) } })
    }

    private let near = "{id: a, at: [51.0544, 3.7253]}, {id: b, at: [51.0389, 3.7290]}"

    @Test func estimatesFromTheMap() throws {
        // 1.743 km as the crow flies: 1.743 x 1.35 / 18 h + 8 min = 15.8 min.
        #expect(try minutes(near).1 == [[0, 20], [20, 0]])
    }

    @Test func everyNumberCanBeSaid() throws {
        #expect(try minutes(near, "travel: {speed: 36 km/h, detour: 1, load: 0 min}").1 == [[0, 5], [5, 0]])
        #expect(try minutes(near, "travel: {minutes: [[b, a, 7 min]]}").1 == [[0, 7], [7, 0]])
        let far = "{id: a, at: [50, 4]}, {id: b, at: [51, 4]}"
        // 111.2 km x 1.35 = 150.1 km: 5 km at 18 km/h, the rest at 60, and 8 min.
        #expect(try minutes(far).1[0][1] == 170)
        #expect(try minutes(far, "travel: {far-speed: 120 km/h, far-from: 10 km}").1[0][1] == 115)
    }

    @Test func whatIsNotKnownIsToldAndCountsNothing() throws {
        let found = try minutes("\(near), {id: c}, {id: d}", "travel: {minutes: [[a, c, 10 min]]}")
        #expect(found.1[2] == [10, 0, 0, 0])
        #expect(
            found.0.notices == [
                "office.yaml:5: travel between 'c' and b, d is not known and counted as 0 min: 'c' has neither 'at' nor minutes",
                "office.yaml:5: travel between 'd' and a, b is not known and counted as 0 min: 'd' has neither 'at' nor minutes",
            ])
    }
}
