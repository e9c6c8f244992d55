import Documents
import Occasions
import Testing

/// What an occasion says of its order of precedence.
@Suite struct PrecedenceReaderTests {
    private func visit(_ head: String, _ engagement: String = "{id: walk, length: 1 h}") -> String {
        """
        hostcity: occasion/1
        id: visit
        window: 2024-02-23..2024-02-24
        delegations: [{id: fr, name: France, country: GR}, {id: jp, name: Japan}]
        \(head)
        engagements: [\(engagement)]
        """
    }

    private func faults(_ head: String) -> String { Sketch.faults(visit(head)) }

    @Test func reads() throws {
        let problem = try Sketch.read(
            visit(
                """
                precedence: flanders-2010
                present: [foreign-diplomats]
                precedence-overrides: [{party: jp, before: fr, why: guest of honour}, {party: fr, after: mayor, why: x}]
                """, "{id: walk, length: 1 h, precedence: be-federal, present: foreign-diplomats}")
        ).problem
        let occasion = problem.occasions[0]
        #expect(occasion.regime == "flanders-2010")
        #expect(occasion.present == ["foreign-diplomats"])
        #expect(occasion.overrides.map { problem[$0.party].id } == ["visit:jp", "visit:fr"])
        #expect(occasion.overrides.map { problem[$0.other].id } == ["visit:fr", "mayor"])
        #expect(occasion.overrides.map(\.isBefore) == [true, false])
        #expect(occasion.overrides.map(\.why) == ["guest of honour", "x"])
        #expect(occasion.overrides.map(\.source?.text) == ["ecofin.yaml:7", "ecofin.yaml:7"])
        #expect(problem.engagements[0].regime == "be-federal")
        #expect(problem.engagements[0].present == ["foreign-diplomats"])
    }

    @Test(arguments: [
        (
            "precedence: eu-rotatoin",
            "5:13: error: there is no regime of precedence 'eu-rotatoin'. Did you mean 'eu-rotation'?"
        ),
        (
            "present: [foreign-diplomat]",
            "5:11: error: there is no condition of a regime 'foreign-diplomat'. Did you mean 'foreign-diplomats'?"
        ),
        (
            "precedence-overrides: [{party: jp, before: frr, why: x}]",
            "5:44: error: there is no principal or delegation 'frr'. Did you mean 'fr'?"
        ),
        (
            "precedence-overrides: [{party: jp, why: x}]",
            "5:24: error: the place is beside nobody. Say either 'before' or 'after' whom."
        ),
        (
            "precedence-overrides: [{party: jp, before: fr, after: mayor, why: x}]",
            "5:24: error: the place is both before and after somebody. Say either 'before' or 'after' whom."
        ),
        (
            "precedence-overrides: [{party: jp, before: jp, why: x}]",
            "5:44: error: 'jp' is placed beside itself. Name another party."
        ),
        (
            "precedence-overrides: [{party: jp, before: fr}]",
            "5:24: error: a place has no 'why'. Add one, such as 'why: guest of honour'."
        ),
        (
            "precedence-overrides: [{party: jp, before: fr, why: x}, {party: jp, after: mayor, why: x}]",
            "5:57: error: Japan is placed twice (ecofin.yaml:5). Place everybody once."
        ),
    ]) func says(_ head: String, _ fault: String) {
        #expect(faults(head) == "ecofin.yaml:" + fault)
    }

    /// A regime that is missing because its sheet cannot be read is told once, at the sheet.
    @Test func whatAFaultySheetWouldHaveIsNotToldTwice() {
        let office = Sketch.office.changing("venues:", to: "rules: order.yaml\nvenues:")
        let sheet = "hostcity: precedence/1\nregimes: [{id: Own, keys: [rank]}, {id: other, keys: [rank]}]\n"
        let text = Sketch.faults(office: office, visit("precedence: own"), files: ["order.yaml": sheet])
        #expect(
            text
                == "order.yaml:2:16: error: 'Own' is no id. Use lower-case letters a-z, digits and '-' only, such as 'own'."
        )
    }
}
