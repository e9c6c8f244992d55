package import Conditions
package import Occasions

/// The rule book in force: every rule of the catalogue as the office's sheets set it.
package struct Handbook: Sendable {
    package let instances: [RuleInstance]
    /// What the office has decided to live with.
    package var waivers: [Waiver] = []
    private let orders: @Sendable () -> PrecedenceBook
    /// The orders of precedence it knows; read only where somebody asks, for most do not.
    package var precedence: PrecedenceBook { orders() }

    /// A rule without an instance of its own stands as the catalogue has it; `switchedOff` ones are silent.
    package init(
        sheets: [RuleInstance] = [], switchedOff: Set<String> = [], waivers: [Waiver] = [],
        precedence: PrecedenceBook = PrecedenceBook()
    ) {
        self.init(sheets: sheets, switchedOff: switchedOff, waivers: waivers, orders: { precedence })
    }

    /// `orders`: the orders of precedence, once somebody asks for them.
    package init(
        sheets: [RuleInstance], switchedOff: Set<String>, waivers: [Waiver] = [],
        orders: @escaping @Sendable () -> PrecedenceBook
    ) {
        var instances: [RuleInstance] = []
        for rule in Catalogue.rules where !switchedOff.contains(rule.id) {
            let set = sheets.filter { $0.rule == rule.id }
            instances += set.isEmpty ? [rule.standard] : set
        }
        self.instances = instances
        self.waivers = waivers
        self.orders = orders
    }

    /// Only the rules named, as they stand: for tests and for calendars without an office.
    package init(only rules: [String]) {
        instances = Catalogue.rules.filter { rules.contains($0.id) }.map(\.standard)
        orders = { PrecedenceBook() }
    }

    /// Every demand the rule book makes on a problem, in the order of the catalogue.
    ///
    /// `judging`: only what that plan could break, for a quick judgement of it; the findings are the same.
    package func requirements(of problem: Problem, judging plan: Plan? = nil) -> [Requirement] {
        let brief = Brief(problem, under: instances, orders: orders, judging: plan)
        return instances.flatMap { requirements(of: $0, brief) }
    }

    private func requirements(of instance: RuleInstance, _ brief: Brief) -> [Requirement] {
        let demanded = Catalogue.rule(instance.rule)?.requirements(brief, instance) ?? []
        return waivers.filter { $0.rule == instance.rule }.reduce(demanded) { demanded, waiver in
            demanded.flatMap { waiver.applied(to: $0, in: brief.problem) }
        }
    }

    /// Every breach of the rule book in a plan, in the order of the catalogue and each once.
    ///
    /// The rules are judged side by side, and what one demands is let go before the next is asked.
    package func findings(on plan: Plan, of problem: Problem, in language: Language) -> [Finding] {
        let brief = Brief(problem, under: instances, orders: orders, judging: plan)
        let judge = Judge(problem: problem, plan: plan)
        var seen: Set<Finding> = []
        return abreast(instances.count) { judge.findings(requirements(of: instances[$0], brief), in: language) }
            .flatMap { $0 }.filter { seen.insert($0).inserted }
    }

    /// The waivers that no demand on the problem meets: they waive nothing.
    package func idleWaivers(in problem: Problem) -> [Waiver] {
        guard !waivers.isEmpty else { return [] }
        let brief = Brief(problem, under: instances, orders: orders, only: named(in: problem))
        let waived = Set(waivers.map(\.rule))
        var demanded: [String: [Requirement]] = [:]
        for instance in instances where waived.contains(instance.rule) {
            demanded[instance.rule, default: []] += Catalogue.rule(instance.rule)?.requirements(brief, instance) ?? []
        }
        return waivers.filter { waiver in
            !(demanded[waiver.rule] ?? []).contains { waiver.concerns($0, in: problem) }
        }
    }

    /// All but the staff and the vehicles that no waiver names; nil where a waiver names engagements alone, so that
    /// anybody's demands may be meant.
    ///
    /// What is demanded of one of the staff rests on nobody else's times.
    private func named(in problem: Problem) -> Set<ResourceID>? {
        let resources = Dictionary(
            problem.resourceIDs.map { (problem[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        let named = waivers.map { $0.subjects.compactMap { resources[$0] } }
        if named.contains(where: \.isEmpty) { return nil }
        let others = problem.resourceIDs.filter { problem[$0].staff == nil && problem[$0].vehicle == nil }
        return Set(named.joined()).union(others)
    }
}
