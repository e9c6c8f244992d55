import Conditions
import Documents
import Handbook
import Occasions
import Testing

@Suite struct RuleSheetTests {
    private func office(_ rules: String) -> String { Sketch.office.changing("venues:", to: "rules: \(rules)\nvenues:") }

    private func faults(_ sheet: String) -> String {
        Sketch.faults(office: office("house.yaml"), files: ["house.yaml": "hostcity: rules/1\n" + sheet])
    }

    @Test func readsAFolderOfSheets() throws {
        let found = try Sketch.read(
            office: office("rules"),
            files: [
                "rules/b.yaml": """
                hostcity: rules/1
                rules:
                  - {id: daily-rest, severity: should(3), authority: law, basis: Directive, since: 2003-11-04, scope: {regimes: [volunteer]}, parameters: {rest: 11 h}}
                  - {id: travel-time, severity: off}
                """,
                "rules/c.yaml": "hostcity: rules/1\nregimes: [volunteer]\n", "rules/read-me.md": "no sheet",
            ])
        #expect(found.documents == ["office.yaml", "rules/b.yaml", "rules/c.yaml", "ecofin.yaml"])
        let rest = try #require(found.handbook.instances.first { $0.rule == "daily-rest" })
        #expect(rest.severity == .should(weight: 3))
        #expect(rest.basis.en == "Directive")
        #expect(rest.scope.regimes == ["volunteer"])
        #expect(rest.values.first { $0.key.name == "rest" }?.value == 660)
        #expect(rest.source?.text == "rules/b.yaml:3")
        #expect(!found.handbook.instances.contains { $0.rule == "travel-time" })
        #expect(found.handbook.instances.contains { $0.rule == "room-once" })
    }

    @Test(arguments: [("law", Level.lawLike), ("protocol", .protocolRule), ("comfort", .comfort), ("cost", .cost)])
    func readsTheLevelOfAWish(_ name: String, level: Level) throws {
        let sheet = "hostcity: rules/1\nrules: [{id: least-waiting, level: \(name)}, {id: buffer}]\n"
        let found = try Sketch.read(office: office("house.yaml"), files: ["house.yaml": sheet])
        #expect(found.handbook.instances.first { $0.rule == "least-waiting" }?.level == level)
        #expect(found.handbook.instances.first { $0.rule == "buffer" }?.level == .comfort)
        let requirements = found.handbook.requirements(of: found.problem)
        #expect(requirements.filter { $0.rule == "least-waiting" }.allSatisfy { $0.level == level })
    }

    @Test(arguments: [("1.3", 13), ("2", 20), ("0.8", 8)]) func readsANumberWithOneDecimal(_ text: String, tenths: Int)
        throws
    {
        let sheet = "hostcity: rules/1\nrules: [{id: room-large-enough, parameters: {theatre: \(text)}}]\n"
        let found = try Sketch.read(office: office("house.yaml"), files: ["house.yaml": sheet])
        let rule = try #require(found.handbook.instances.first { $0.rule == "room-large-enough" })
        #expect(rule.values.first { $0.key.name == "theatre" }?.value == tenths)
    }

    @Test(arguments: [
        (
            "rules: [{id: dayly-rest}]",
            "house.yaml:2:14: error: there is no rule 'dayly-rest'. Did you mean 'daily-rest'?"
        ),
        ("rules: [{severity: must}]", "house.yaml:2:9: error: a rule has no 'id'. Add one, such as 'id: daily-rest'."),
        (
            "rules: [{id: daily-rest, parameters: {rests: 11 h}}]",
            "house.yaml:2:39: error: 'rests' is no key of the parameters of 'daily-rest'. Did you mean 'rest'?"
        ),
        (
            "rules: [{id: daily-rest, parameters: {rest: 11}}]",
            "house.yaml:2:45: error: the length '11' has no unit. Write '11 min', '11 h' or '11 days'."
        ),
        (
            "rules: [{id: room-large-enough, parameters: {theatre: 1.05}}]",
            "house.yaml:2:55: error: '1.05' is no number with one decimal. Write a number such as '1.4', from 0 to 100000."
        ),
        (
            "rules: [{id: daily-rest, severity: should}]",
            "house.yaml:2:36: error: 'should' is no severity. Write must, note, off, or should with its weight such as 'should(3)'."
        ),
        (
            "rules: [{id: daily-rest, authority: king}]",
            "house.yaml:2:37: error: 'king' is no authority. Use one of: fact, law, protocol, office."
        ),
        (
            "rules: [{id: daily-rest, scope: {regimes: [freelancer]}}]",
            "house.yaml:2:44: error: 'freelancer' is no regime. Did you mean 'freelance'?"
        ),
        (
            "rules: [{id: daily-rest, severity: off}, {id: daily-rest}]",
            "house.yaml:2:42: error: the rule 'daily-rest' is stated here and switched off at house.yaml:2. Keep one of the two."
        ),
        (
            "rules: [{id: daily-rest, severity: off, scope: {kinds: [dinner]}}]",
            "house.yaml:2:41: error: a rule cannot be switched off for a part. Take the scope out, or state the rule only for those it is meant for."
        ),
        (
            "rules: [{id: least-waiting, level: cheap}]",
            "house.yaml:2:36: error: 'cheap' is no level. Use one of: law, protocol, comfort, cost."
        ),
        (
            "rules: [{id: daily-rest, level: cost}]",
            "house.yaml:2:26: error: only a wish has a level. Take the level out, or make the severity should with its weight such as 'should(3)'."
        ),
        (
            "rules: [{id: daily-rest, since: 2003-13-04}]",
            "house.yaml:2:33: error: '2003-13-04' is not in the calendar. Check the day and the month."
        ),
    ]) func says(_ sheet: String, _ text: String) {
        #expect(faults(sheet) == text)
    }

    @Test(arguments: ["fact", "law", "protocol", "office"]) func everyAuthorityIsKnown(_ name: String) throws {
        let sheet = "hostcity: rules/1\nrules: [{id: daily-rest, authority: \(name)}]\n"
        let found = try Sketch.read(office: office("house.yaml"), files: ["house.yaml": sheet])
        let rule = try #require(found.handbook.instances.first { $0.rule == "daily-rest" })
        #expect(String(describing: rule.authority).hasPrefix(name))
    }

    @Test func emptyFolder() {
        #expect(
            Sketch.faults(office: office("rules"), files: ["rules/x.txt": ""])
                == "office.yaml:7:8: error: the folder 'rules' holds no .yaml file. Name the folder of the rule sheets."
        )
    }

    @Test func wishesWeighOnlyWishes() throws {
        let sheet = ["house.yaml": "hostcity: rules/1\nrules: [{id: room-once, severity: should(2)}]\n"]
        let found = try Sketch.read(
            office: office("house.yaml"), Sketch.ecofin.changing("apart:", to: "wishes: {room-once: 7}\napart:"),
            files: sheet)
        #expect(found.problem.occasions[0].weights == ["room-once": 7])
    }
}
