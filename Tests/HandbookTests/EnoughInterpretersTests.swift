import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct EnoughInterpretersTests {
    let sketch = Sketch()

    /// Acceptance: two languages both ways for five hours take three; six languages take at least twelve.
    @Test(arguments: [
        (2, Interpretation.simultaneous, 40, 1), (2, .simultaneous, 41, 2), (2, .simultaneous, 210, 2),
        (2, .simultaneous, 300, 3), (2, .simultaneous, 480, 4), (2, .simultaneous, 481, 8),
        (3, .simultaneous, 60, 6), (4, .simultaneous, 60, 8), (6, .simultaneous, 120, 12),
        (2, .consecutive, 120, 2), (3, .consecutive, 120, 3), (2, .whispered, 60, 2), (1, .simultaneous, 60, 0),
        (3, .none, 60, 0),
    ])
    func theTable(languages: Int, mode: Interpretation, minutes: Int, team: Int) {
        let instance = EnoughInterpreters.rule.standard
        #expect(InterpreterTeam.size(languages: languages, mode: mode, minutes: minutes, instance: instance) == team)
    }

    /// A load that is heavy, or booths that work both ways, take three a booth from four languages on.
    @Test(arguments: [(2, 120, 2), (3, 120, 6), (4, 120, 12), (6, 120, 18)])
    func theTableForHeavyEngagements(languages: Int, minutes: Int, team: Int) {
        let instance = EnoughInterpreters.rule.standard
        #expect(
            InterpreterTeam.size(
                languages: languages, mode: .simultaneous, minutes: minutes, isHeavy: true, instance: instance) == team)
    }

    @Test(arguments: [(1, 0), (2, 1), (3, 3), (6, 6)]) func booths(languages: Int, booths: Int) {
        #expect(InterpreterTeam.booths(languages: languages, mode: .simultaneous) == booths)
        #expect(InterpreterTeam.booths(languages: languages, mode: .consecutive) == 0)
    }

    private func plenary(
        team: Int, _ languages: [String] = ["nl", "en"], _ mode: Interpretation = .simultaneous, heavy: Bool = false
    ) -> EngagementID {
        let people = (1...12).map { sketch.staff("int-\($0)", "Interpreter \($0)", roles: ["interpreter"]) }
        return sketch.engagement(
            "plenary", "Plenary", minutes: 300, languages: languages, interpretation: mode,
            duties: (1...12).prefix(team).map { .init("interpreter-\($0)", .interpreter, people) }, heavy: heavy)
    }

    private func plan(_ id: EngagementID) -> Plan { sketch.plan(Held(id, at: sketch.at("09:00"))) }

    @Test func keptByThree() { #expect(sketch.words("interpreter-team", plan(plenary(team: 3))).isEmpty) }

    @Test func brokenByTwo() {
        let id = plenary(team: 2)
        #expect(sketch.findings("interpreter-team", plan(id)).map(\.engagements) == [[id]])
    }

    @Test func brokenByTheOrdinaryTeamOfAHeavyMeeting() {
        let id = plenary(team: 8, ["nl", "en", "fr", "de"], heavy: true)
        #expect(sketch.findings("interpreter-team", plan(id)).count == 1)
        #expect(sketch.words("interpreter-team", plan(id), ["heavy-per-language": 2]).isEmpty)
    }

    @Test func worded() {
        let id = plenary(team: 2)
        print("@@EnoughInterpretersTests#1#en@@" + sketch.words("interpreter-team", plan(id), in: .en).joined(separator: "\u{1}"))
        print("@@EnoughInterpretersTests#1#nl@@" + sketch.words("interpreter-team", plan(id), in: .nl).joined(separator: "\u{1}"))
        print("@@EnoughInterpretersTests#1#fr@@" + sketch.words("interpreter-team", plan(id), in: .fr).joined(separator: "\u{1}"))
    }

    @Test func wordedForSeveralLanguages() {
        let id = plenary(team: 8, ["nl", "en", "fr", "de"], heavy: true)
        print("@@EnoughInterpretersTests#2#en@@" + sketch.words("interpreter-team", plan(id), in: .en).joined(separator: "\u{1}"))
        print("@@EnoughInterpretersTests#2#nl@@" + sketch.words("interpreter-team", plan(id), in: .nl).joined(separator: "\u{1}"))
        print("@@EnoughInterpretersTests#2#fr@@" + sketch.words("interpreter-team", plan(id), in: .fr).joined(separator: "\u{1}"))
    }

    @Test func wordedForWhispering() {
        let id = plenary(team: 1, ["nl", "ja"], .whispered)
        print("@@EnoughInterpretersTests#3#en@@" + sketch.words("interpreter-team", plan(id), in: .en).joined(separator: "\u{1}"))
        print("@@EnoughInterpretersTests#3#nl@@" + sketch.words("interpreter-team", plan(id), in: .nl).joined(separator: "\u{1}"))
        print("@@EnoughInterpretersTests#3#fr@@" + sketch.words("interpreter-team", plan(id), in: .fr).joined(separator: "\u{1}"))
    }

    @Test func theTableIsTheOffices() {
        let id = plenary(team: 2)
        #expect(sketch.words("interpreter-team", plan(id), ["two-up-to": 300]).isEmpty)
    }

    @Test func saysNothingOfWhatIsLeftOut() {
        let people = [sketch.staff("int-1", "Interpreter 1")]
        let id = sketch.engagement(
            "talk", "Talk", minutes: 60, languages: ["nl", "en"], interpretation: .consecutive,
            duties: [.init("interpreter-1", .interpreter, people)], optional: true)
        #expect(sketch.words("interpreter-team", sketch.plan(Held(omitted: id))).isEmpty)
    }
}
