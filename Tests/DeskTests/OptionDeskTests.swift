import Documents
import Occasions
import Testing

@testable import Desk
@testable import Papers

/// Which options are due, who stands before, and what is to be done.
@Suite struct OptionDeskTests {
    private static let rival = """
        hostcity: occasion/1
        id: fair
        title: Book fair
        kind: public-event
        status: STATUS
        window: 2027-03-11..2027-03-12
        options: [{room: hall/council, confirmed: yes}]
        engagements: [{id: stand, title: Stand, length: 1 h}]

        """

    private func lines(status: String = "confirmed", today: String? = "2027-03-01") throws -> [OptionLine] {
        let options =
            "options: [{room: hall/council, rank: 2, until: 2027-03-05}, {room: hall/salon, rank: 1, "
            + "until: 2027-02-20}]\nengagements:"
        let papers = Papers.visit.changing("visit.yaml", "engagements:", options)
            .adding("fair.yaml", Self.rival.replacing("STATUS", with: status))
        let found = try CaseDesk.read(
            office: "office.yaml", occasions: ["visit.yaml", "fair.yaml"],
            today: today.flatMap { TimeQuestion.date($0) }, shelf: .texts(papers.texts))
        return OptionDesk(problem: found.problem, language: .en).lines
    }

    @Test func whoStandsBeforeAndWhatIsToBeDone() throws {
        let lines = try lines()
        #expect(lines.map(\.occasion) == ["Visit", "Visit", "Book fair"])
        #expect(lines.map(\.step) == [.challenge, .askAnew, .none])
        #expect(lines.map(\.before) == [["Book fair (contract)"], [], []])
        #expect(lines.map(\.rank) == ["second option", "first option", "contract"])
        #expect(lines[0].room == "Council room, Town hall")
        #expect(lines[2].due == nil)
    }

    /// Of a bid only that somebody stands before is told.
    @Test func bidsStandOnNoPaper() throws {
        let lines = try lines(status: "inquiry")
        #expect(lines.map(\.occasion) == ["Visit", "Visit"])
        #expect(lines[0].before == ["somebody else (ask the office) (contract)"])
    }

    @Test func withoutADayNothingIsLate() throws {
        #expect(try lines(today: nil).map(\.step) == [.challenge, .confirm, .none])
    }
}
