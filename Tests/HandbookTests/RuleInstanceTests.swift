import Conditions
import Occasions
import Testing

@testable import Handbook

/// A rule as a sheet sets it.
@Suite struct RuleInstanceTests {
    @Test func whatASheetLeavesOutStandsAsTheRuleHasIt() {
        let instance = DailyHours.rule.instance(
            basis: Text(everywhere: "House rule"), parameters: [DailyHours.work: 480], scope: RuleScope(kinds: ["gala"])
        )
        #expect(instance[DailyHours.work] == 480)
        #expect(instance[.dayBegins] == DailyHours.rule.standard[.dayBegins])
        #expect(instance.severity == .must && instance.authority == .law)
        #expect(instance.scope == RuleScope(kinds: ["gala"]))
        #expect(DailyHours.rule.standard.scope == DailyHours.rule.scope)
    }

    @Test func everyParameterOfTheBookHasAValue() {
        for rule in Catalogue.rules {
            let standard = rule.standard
            #expect(rule.parameters.allSatisfy { standard[$0] == $0.standard }, "\(rule.id)")
        }
    }

    /// Both rules have a parameter `work`; they are two.
    @Test func readingAnotherRulesParameterIsTold() async {
        await #expect(processExitsWith: .failure) { _ = WeeklyHours.rule.standard[DailyHours.work] }
    }

    @Test func settingAnotherRulesParameterIsTold() async {
        await #expect(processExitsWith: .failure) {
            _ = WeeklyHours.rule.instance(parameters: [DailyHours.work: 480])
        }
    }

    @Test func theHandbookHasARuleAsItsFirstSheetSetsIt() {
        let sheet = DailyHours.rule.instance(parameters: [DailyHours.work: 480])
        let handbook = Handbook(sheets: [sheet, DailyHours.rule.standard], switchedOff: ["weekly-hours"])
        #expect(handbook.instance(of: DailyHours.rule)[DailyHours.work] == 480)
        #expect(handbook.instance(of: WeeklyHours.rule)[WeeklyHours.work] == WeeklyHours.work.standard)
    }
}
