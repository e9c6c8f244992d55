import Documents
import Occasions
import Testing

@Suite struct GoodCaseTests {
    @Test func readsEveryKey() throws {
        let found = try Sketch.read()
        let problem = found.problem
        #expect(found.name == "Protocol office of the City of Ghent")
        #expect(found.domain == "protocol.stad.gent.example")
        #expect(found.asOf?.text == "2024-01-15")
        #expect(found.documents == ["office.yaml", "ecofin.yaml"])
        #expect(found.apartReasons == [0: "a quarrel"])
        #expect(problem.zone.name == "Europe/Brussels")
        #expect(
            problem.resources.map(\.id) == [
                "stadhuis/pacificatiezaal", "stadhuis/botermarkt", "icc/main", "mayor", "lo-1", "lo-2", "int-1",
                "int-2", "int-3", "sedan", "ecofin:fr", "ecofin:jp",
            ])
        #expect(
            problem.engagements.map(\.id) == [
                "ecofin/plenary-1", "ecofin/arrival-fr", "ecofin/arrival-jp", "ecofin/walk", "ecofin/dinner",
            ])
        #expect(
            problem.slots.map(\.name) == [
                "room", "liaison-fr", "interpreter-1", "interpreter-2", "protocol-1", "room",
            ])
        let names = problem.slots.map { slot in slot.candidates.map { problem[$0].id }.joined(separator: " ") }
        #expect(
            names == [
                "stadhuis/pacificatiezaal icc/main", "lo-1 lo-2", "int-1 int-2 int-3", "int-1 int-2 int-3", "lo-1",
                "stadhuis/pacificatiezaal icc/main",
            ])
        let zone = problem.zone
        #expect(zone.civil(problem.horizon.start).text == "2024-02-22 00:00")
        #expect(zone.civil(problem.horizon.end).text == "2024-02-26 00:00")
        let dinner = problem.engagements[4]
        #expect(dinner.fixedStart.map { zone.civil($0).text } == "2024-02-23 22:00")
        #expect(dinner.attendance == 7)
        let plenary = problem.engagements[0]
        #expect(
            plenary.allowed?.ranges.map { "\(zone.civil($0.start).text) \($0.minutes)" } == ["2024-02-23 09:00 240"])
        #expect(plenary.needs == RoomNeeds(setUp: "theatre", seats: 200, booths: 3, isStepFree: true, setUpMinutes: 60))
        #expect(plenary.participants.map { problem[$0].id } == ["mayor", "ecofin:fr", "ecofin:jp"])
        #expect(problem.engagements[1].title == "Arrival of France")
        #expect(problem.engagements[1].participants.map { problem[$0].id } == ["ecofin:fr"])
        #expect(problem.engagements[3].allowed?.ranges.count == 1)
        #expect(
            problem.orderings.map { "\($0.before.index)<\($0.after.index) \($0.gap.map { "\($0)" } ?? "")" } == [
                "0<3 ", "1<3 15...60", "3<4 ",
            ])
        #expect(
            problem[try #require(problem.resourceIDs.last)].delegation?.arrival.map { zone.civil($0).text }
                == "2024-02-22 22:00")
        let room = try #require(problem.resources[0].room)
        #expect(room.opening?[.sunday] == [])
        #expect(room.opening?[.saturday] == [540...1440])
        #expect(problem.resources[1].room?.opening == nil)
        #expect(problem.resources[2].room?.opening?[.monday] == [420...1560])
        #expect(problem.resources[2].room?.capacity["banquet"] == 800)
        #expect(problem.resources[6].staff?.activeLanguages == ["nl", "en"])
        #expect(problem.resources[6].staff?.languages == ["nl", "en", "fr"])
        #expect(problem.travel.minutes(from: 0, to: 1) == 15)
        #expect(problem.travel.minutes(from: 1, to: 0) == 15)
        #expect(problem.travel.minutes(from: 0, to: 2) == 95)
        #expect(found.notices == [])
    }
}
