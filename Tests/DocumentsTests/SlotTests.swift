import Documents
import Occasions
import Testing

@Suite struct SlotTests {
    private func names(_ engagement: String) throws -> [String] {
        let text = Sketch.occasion(engagement)
        return try Sketch.read(text).problem.slots.map(\.name)
    }

    @Test func theRuleBookSizesTheTeam() throws {
        let asked = "- {id: talk, length: 30 min, languages: [en, nl], interpretation: "
        #expect(try names(asked + "consecutive}") == ["interpreter-1", "interpreter-2"])
        #expect(try names(asked + "simultaneous}") == ["interpreter-1"])
        #expect(try names(asked + "simultaneous, interpreters: 3}").count == 3)
        #expect(try names(asked + "none}").isEmpty)
    }

    @Test func liaisonOnlyForThoseWhoWantIt() throws {
        #expect(try names("- {id: talk, length: 1 h, with: fr, liaison: yes}") == ["liaison-fr"])
        #expect(try names("- {id: talk, length: 1 h, with: fr, liaison: no}").isEmpty)
        #expect(try names("- {id: talk, length: 1 h, with: mayor, liaison: yes}").isEmpty)
    }

    @Test func officersForSeveralTogether() throws {
        #expect(try names("- {id: talk, length: 1 h, staff: {liaison: 2}}") == ["liaison-pool-1", "liaison-pool-2"])
    }

    @Test func documentOrder() throws {
        let text = "- {id: talk, length: 1 h, staff: {protocol: 1, liaison: 1}, with: fr, liaison: yes, room: icc}"
        #expect(try names(text) == ["room", "liaison-fr", "protocol-1", "liaison-pool-1"])
    }
}

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("capacty", "capacity"), ("dialy-rest", "daily-rest"), ("MAYOR", "mayor"), ("lo-11", "lo-1"),
        ("stadhius", "stadhuis"),
    ]) func nearest(_ word: String, _ meant: String) {
        let known = ["capacity", "daily-rest", "mayor", "lo-1", "stadhuis"]
        #expect(Suggestion.nearest(to: word, among: known) == meant)
    }

    @Test(arguments: ["x", "fr", "airport", ""]) func none(_ word: String) {
        #expect(Suggestion.nearest(to: word, among: ["a", "de", "station", "be"]) == nil)
    }

    @Test func firstOfEquals() { #expect(Suggestion.nearest(to: "lo-3", among: ["lo-1", "lo-2"]) == "lo-1") }

    @Test func manyAreCutShort() {
        #expect(
            Suggestion.remedy(for: "zzzz", among: (1...14).map { "a\($0)" }, noun: "key")
                == "Use one of: a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12 and 2 more.")
    }
}
