import Documents
import Handbook
import Testing

@testable import Desk

/// Which rules `rules` prints.
@Suite struct PrintRulesTests {
    @Test func aRuleIsFoundByItsId() throws {
        for rule in Catalogue.rules { #expect(try PrintRules.rule(rule.id).id == rule.id) }
    }

    @Test func aWrongIdIsToldWithTheOneProbablyMeant() {
        #expect {
            try PrintRules.rule("daily-rets")
        } throws: { error in
            (error as? Misuse)?.remedy.text.contains("daily-rest") == true
        }
    }
}
