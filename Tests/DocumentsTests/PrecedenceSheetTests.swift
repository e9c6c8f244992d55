import Documents
import Handbook
import Occasions
import Testing

@Suite struct PrecedenceSheetTests {
    private func read(_ sheets: [String: String]) throws -> PrecedenceBook {
        try Sketch.read(office: office, files: sheets).handbook.precedence
    }

    private var office: String { Sketch.office.changing("venues:", to: "rules: rules\nvenues:") }

    private func faults(_ regimes: String) -> String {
        Sketch.faults(office: office, files: ["rules/order.yaml": "hostcity: precedence/1\n\(regimes)"])
    }

    private func faults(key: String) -> String { faults("regimes: [{id: r, keys: [\(key)]}]") }

    @Test func standsBesideTheRuleSheets() throws {
        let found = try Sketch.read(
            office: office,
            files: [
                "rules/a.yaml": "hostcity: precedence/1\nregimes: [{id: r, keys: [rank]}]\n",
                "rules/b.yaml": "hostcity: rules/1\nrules: [{id: travel-time, severity: off}]\n",
            ])
        #expect(found.documents.prefix(3) == ["office.yaml", "rules/a.yaml", "rules/b.yaml"])
        #expect(found.handbook.precedence.regimes.map(\.id) == ["r"])
        #expect(!found.handbook.instances.contains { $0.rule == "travel-time" })
    }

    @Test func aLaterSheetCountsBeforeAnEarlierOne() throws {
        let book = try read([
            "rules/a.yaml": """
            hostcity: precedence/1
            regimes: [{id: r, title: Old, keys: [rank]}, {id: s, keys: [age]}]
            countries: {NL: Netherlands, GR: {en: Greece, nl: Griekenland, fr: Grèce}}
            """,
            "rules/b.yaml": """
            hostcity: precedence/1
            regimes: [{id: r, title: New, keys: [age]}]
            countries: {NL: Netherlands (Kingdom of the)}
            """,
        ])
        #expect(book.regimes.map(\.id) == ["r", "s"])
        #expect(book["r"]?.title.en == "New")
        #expect(book["r"]?.keys == [SortKey(.age)])
        #expect(book.countries["NL"]?.en == "Netherlands (Kingdom of the)")
        #expect(book.countries["EL"]?.nl == "Griekenland")
    }

    @Test func readsEveryKey() throws {
        let book = try read([
            "rules/a.yaml": """
            hostcity: precedence/1
            regimes:
              - id: r
                title: {en: A, nl: B, fr: C}
                version: "2"
                as-of: 2024-01-02
                source: somewhere
                certainty: {en: sure, nl: zeker, fr: sûr}
                parties: delegations
                names: only
                keys:
                  - nuncio
                  - {key: rank, up-to: 10, title: heads of state, from: 2024-01-01, until: 2024-12-31, only-if: [king, queen]}
                  - {key: states, order: [BE, GR]}
                  - {key: rotation, presidencies: {2026-01-01: CY, 2026-07-01: IE}}
                  - {key: country, language: fr}
                  - key: list
                    places:
                      - {offices: [king]}
                      - {at: 4, offices: [a, b], alternate: {from: 2nd tuesday of october, even: b}, only-if: king}
                      - {offices: [c], by: seniority}
            """
        ])
        let date = DateText.date("2024-01-02")
        let regime = try #require(book["r"])
        #expect(regime.title == Text(en: "A", nl: "B", fr: "C"))
        #expect(regime.version == "2" && regime.asOf == date && regime.source.en == "somewhere")
        #expect(regime.certainty.nl == "zeker")
        #expect(regime.members == .delegations && regime.shown == .names)
        #expect(regime.keys[0] == SortKey(.nuncio))
        #expect(
            regime.keys[1]
                == SortKey(
                    .rank(upTo: 10), title: Text(everywhere: "heads of state"), from: DateText.date("2024-01-01"),
                    until: DateText.date("2024-12-31"), onlyIf: ["king", "queen"]))
        #expect(regime.keys[2] == SortKey(.states(["BE", "EL"])))
        #expect(regime.keys[4] == SortKey(.country(.fr)))
        #expect(
            regime.keys[5]
                == SortKey(
                    .list(
                        PlaceList([
                            .init(1, ["king"]),
                            .init(
                                4, ["a", "b"],
                                tie: .alternation(
                                    Alternation(from: .weekday(nth: 2, .tuesday, month: 10), even: "b", odd: "a")),
                                onlyIf: ["king"]), .init(5, ["c"], tie: .seniority),
                        ]))))
        #expect(Set(regime.flags) == ["king", "queen"])
    }

    @Test(arguments: [
        ("rnk", "2:26: error: 'rnk' is no key. Did you mean 'rank'?"),
        (
            "{key: rotaton, presidencies: {2026-01-01: CY}}",
            "2:32: error: 'rotaton' is no key. Did you mean 'rotation'?"
        ),
        ("list", "2:26: error: the key 'list' needs 'places'. Write it as '{key: list, places: ...}'."),
        ("{up-to: 3}", "2:26: error: a key has no 'key'. Add one, such as 'key: rank'."),
        (
            "{key: age, up-to: 3}",
            "2:37: error: 'up-to' is no key of the key 'age'. Use one of: key, title, from, until, only-if."
        ),
        (
            "{key: age, from: 2024-02-01, until: 2024-01-01}",
            "2:55: error: the key ends before it begins. Check both dates."
        ),
        ("{key: rank, up-to: high}", "2:45: error: 'high' is no rank. Write a whole number, 1 to 999."),
        (
            "{key: states, order: [BE, be]}",
            "2:52: error: 'be' is no country code. Write two capital letters such as 'FR'."
        ),
        ("{key: states, order: [EL, GR]}", "2:52: error: 'EL' stands in the order twice. Name every state once."),
        (
            "{key: rotation, presidencies: {2026-07-01: IE, 2026-01-01: CY}}",
            "2:73: error: this presidency begins before the one in front of it. Write them in order."
        ),
        (
            "{key: rotation, presidencies: [IE]}",
            "2:56: error: here stands a list, and presidencies by their first day are wanted. Write such as '2026-07-01: IE'."
        ),
        ("{key: country, language: de}", "2:51: error: 'de' is no language. Use one of: en, nl, fr."),
        (
            "{key: list, places: [{at: 3, offices: [a]}, {at: 3, offices: [b]}]}",
            "2:71: error: the place 3 comes after the place 3. Write them in order."
        ),
        (
            "{key: list, places: [{offices: [a], by: lenght}]}",
            "2:66: error: 'lenght' is no way to decide. Use one of: age, seniority."
        ),
        (
            "{key: list, places: [{offices: [a], alternate: {from: 1 september, even: a}}]}",
            "2:73: error: 1 offices cannot take turns. Name two of them."
        ),
        (
            "{key: list, places: [{offices: [a, b], alternate: {from: 31 september, even: a}}]}",
            "2:83: error: '31 september' is no day of the year. Write one such as '1 september' or '2nd tuesday of october'."
        ),
        (
            "{key: list, places: [{offices: [a, b], alternate: {from: 1 september, even: c}}]}",
            "2:102: error: 'c' is no office of this place. Use one of: a, b."
        ),
        (
            "{key: age, title: {en: x, nl: y}}",
            "2:44: error: a text has no 'fr'. Add one, such as 'fr: words'."
        ),
    ]) func saysOfAKey(_ key: String, _ fault: String) {
        #expect(faults(key: key) == "rules/order.yaml:" + fault)
    }

    @Test(arguments: [
        ("regimes: [{keys: [rank]}]", "2:11: error: a regime has no 'id'. Add one, such as 'id: rank-then-date'."),
        ("regimes: [{id: r}]", "2:11: error: a regime has no 'keys'. Add one, such as 'keys: [rank, since, age]'."),
        ("regimes: [{id: r, keys: []}]", "2:19: error: the regime has no keys. Write at least one, such as 'rank'."),
        (
            "regimes: [{id: r, keys: [rank]}, {id: r, keys: [age]}]",
            "2:34: error: the regime 'r' stands here a second time (rules/order.yaml:2). Give this one another id."
        ),
        (
            "regimes: [{id: r, names: onyl, keys: [rank]}]",
            "2:26: error: 'onyl' is no way to show names. Did you mean 'only'?"
        ),
        ("countries: {Greece: x}", "2:13: error: 'Greece' is no country code. Write two capital letters such as 'FR'."),
        (
            "countries: [EL]",
            "2:12: error: here stands a list, and names by country are wanted. Write such as 'EL: {en: Greece, nl: Griekenland, fr: Grèce}'."
        ),
        ("regims: []", "2:1: error: 'regims' is no key of a precedence sheet. Did you mean 'regimes'?"),
    ]) func says(_ sheet: String, _ fault: String) {
        #expect(faults(sheet) == "rules/order.yaml:" + fault)
    }

    @Test func anotherKindOfDocumentIsAFault() {
        let office = Sketch.office.changing("venues:", to: "rules: plan.yaml\nvenues:")
        #expect(
            Sketch.faults(office: office, files: ["plan.yaml": "hostcity: plan/1\n"])
                == "plan.yaml:1:11: error: this document is of the kind 'plan', and here one of the kind 'rules' is read. Name the rules document here."
        )
    }
}
