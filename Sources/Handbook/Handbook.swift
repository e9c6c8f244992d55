package import Conditions
package import Occasions

/// The rule book in force: every rule of the catalogue as the office's sheets set it.
package struct Handbook: Sendable {
    package let instances: [RuleInstance]

    /// A rule without an instance of its own stands as the catalogue has it; `switchedOff` ones are silent.
    package init(sheets: [RuleInstance] = [], switchedOff: Set<String> = []) {
        var instances: [RuleInstance] = []
        for rule in Catalogue.rules where !switchedOff.contains(rule.id) {
            let set = sheets.filter { $0.rule == rule.id }
            instances += set.isEmpty ? [rule.standard] : set
        }
        self.instances = instances
    }

    /// Only the rules named, as they stand: for tests and for calendars without an office.
    package init(only rules: [String]) {
        instances = Catalogue.rules.filter { rules.contains($0.id) }.map(\.standard)
    }

    /// Every demand the rule book makes on a problem, in the order of the catalogue.
    package func requirements(of problem: Problem) -> [Requirement] {
        let brief = Brief(problem, under: instances)
        return instances.flatMap { instance in
            Catalogue.rule(instance.rule)?.requirements(brief, instance) ?? []
        }
    }
}
