package import Conditions
package import Occasions

/// The rule book in force: every rule of the catalogue as the office's sheets set it.
package struct Handbook: Sendable {
    package let instances: [RuleInstance]
    /// The breaches that the office has decided to live with.
    package var waivers: [Waiver] = []
    private let orders: @Sendable () -> PrecedenceBook
    /// The orders of precedence the office knows; read only when somebody asks, because most runs do not.
    package var precedence: PrecedenceBook { orders() }

    /// A rule that no sheet sets stands as the catalogue has it. Rules that are `switchedOff` demand nothing.
    package init(
        sheets: [RuleInstance] = [], switchedOff: Set<String> = [], waivers: [Waiver] = [],
        precedence: PrecedenceBook = PrecedenceBook()
    ) {
        self.init(sheets: sheets, switchedOff: switchedOff, waivers: waivers, orders: { precedence })
    }

    /// `orders` returns the orders of precedence; it is called only when somebody asks.
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

    /// Only these rules, as they stand: for tests and for calendars without an office.
    package init(only rules: [Rule]) {
        let ids = Set(rules.map(\.id))
        instances = Catalogue.rules.filter { ids.contains($0.id) }.map(\.standard)
        orders = { PrecedenceBook() }
    }

    /// A rule as the first of its sheets sets it; as it stands where none does, or where it is switched off.
    package func instance(of rule: Rule) -> RuleInstance { instances.first { $0.rule == rule.id } ?? rule.standard }

    /// Whether these rules hold every engagement to its window and its fixed start.
    private var binding: Brief.Binding {
        Brief.Binding(
            windows: instances.contains { $0.bindsAll(to: WithinWindow.rule) },
            fixedStarts: instances.contains { $0.bindsAll(to: FixedTime.rule) })
    }

    /// Every requirement of the rule book on a problem, in the order of the catalogue.
    ///
    /// `judging`: only the requirements that this plan could break. Judging it is then faster, with the same findings.
    ///
    /// `holding`: a plan beside which something else is to fit. Whoever it puts into a place without being a candidate counts
    /// there too.
    package func requirements(
        of problem: Problem, judging plan: Plan? = nil, holding held: Plan? = nil
    ) -> [Requirement] {
        let brief = Brief(problem, binding, orders: orders, judging: plan, holding: held)
        return instances.flatMap { requirements(of: $0, brief) }
    }

    /// What planning a problem would have to reckon with.
    package func crowding(of problem: Problem) -> Crowding {
        let parties = problem.resourceIDs.filter { problem[$0].delegation != nil || problem[$0].principal != nil }
        return Crowding(Brief(problem, binding, orders: orders, only: Set(parties)), parties: parties)
    }

    private func requirements(of instance: RuleInstance, _ brief: Brief) -> [Requirement] {
        let demanded = (Catalogue.rule(instance.rule)?.requirements(brief, instance) ?? []).filter {
            Handbook.isMeant($0, in: brief.problem)
        }
        return waivers.filter { $0.rule == instance.rule }.reduce(demanded) { demanded, waiver in
            demanded.flatMap { waiver.applied(to: $0, in: brief.problem) }
        }
    }

    /// Every breach of the rule book in a plan, each once, in the order of the catalogue.
    ///
    /// The rules are judged in parallel. The requirements of one rule are freed before the next rule is asked, to save
    /// memory.
    package func findings(on plan: Plan, of problem: Problem, in language: Language) -> [Finding] {
        let brief = Brief(problem, binding, orders: orders, judging: plan, isFinal: true)
        let judge = Judge(problem: problem, plan: plan)
        return abreast(instances.count) { judge.findings(requirements(of: instances[$0], brief), in: language) }
            .flatMap { $0 }.once
    }

    /// The waivers that waive nothing: no requirement on the problem is what they speak of.
    package func idleWaivers(in problem: Problem) -> [Waiver] {
        guard !waivers.isEmpty else { return [] }
        let brief = Brief(problem, binding, orders: orders, only: named(in: problem))
        let asked = instances.filter { instance in waivers.contains { $0.rule == instance.rule } }
        let used = abreast(asked.count) { number in
            let demanded = Catalogue.rule(asked[number].rule)?.requirements(brief, asked[number]) ?? []
            return waivers.indices.filter { index in
                waivers[index].rule == asked[number].rule
                    && demanded.contains { waivers[index].concerns($0, in: problem) }
            }
        }
        let known = Set(used.joined())
        return waivers.indices.filter { !known.contains($0) }.map { waivers[$0] }
    }

    /// The resources that requirements must be made for to find the idle waivers: all but the staff and vehicles that no
    /// waiver names. Nil, for all, where a waiver names only engagements: it may then concern anybody.
    ///
    /// Staff and vehicles can be left out because a requirement on one of them depends on nobody else's times.
    private func named(in problem: Problem) -> Set<ResourceID>? {
        let resources = Dictionary(
            problem.resourceIDs.map { (problem[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        let named = waivers.map { $0.subjects.compactMap { resources[$0] } }
        if named.contains(where: \.isEmpty) { return nil }
        let others = problem.resourceIDs.filter { problem[$0].staff == nil && problem[$0].vehicle == nil }
        return Set(named.joined()).union(others)
    }
}

extension RuleInstance {
    /// True of an instance of the rule that holds every engagement, whoever it is for, to it without exception.
    fileprivate func bindsAll(to rule: Rule) -> Bool {
        self.rule == rule.id && severity == .must && scope == RuleScope()
    }
}
