internal import CPSAT
internal import Conditions
internal import Occasions

extension Question {
    /// What is only noted of a plan.
    var noted: [Requirement] { requirements.filter { $0.severity == .note } }
}

extension Requirement {
    /// The same as a wish.
    fileprivate func weighing(_ weight: Int) -> Requirement {
        Requirement(
            rule: rule, subjects: subjects + ["noted"], demand: demand, severity: .should(weight: weight, per: .breach),
            authority: authority, basis: basis, statement: statement, source: source, wording: wording)
    }
}

extension Explainer {
    /// A plan that strays as little as can be found from what was given up.
    ///
    /// `noted`: what is only noted of a programme, such as a dinner in the morning, is shunned where something moves.
    func nearest(
        _ plan: Plan, _ rest: Question, _ dropped: [Requirement], noted: [Requirement], stop: StopSignal
    ) throws -> Plan {
        let concerned = Set(dropped.flatMap { Mentions($0.demand).concerned(in: rest.problem) })
        let core = rest.free.filter(concerned.contains)
        let others = Nearness(.moving, of: rest.free, in: plan, rest.problem).nearest(to: core)
        let size = rest.free.count <= Self.smallSize ? rest.free.count : Self.nearSize
        let circle = core + others.prefix(max(0, size - core.count))
        var held = plan
        held.reopen(circle, in: rest.problem)
        let moved = Set(core)
        let shunned = noted.filter { note in
            let ids = Mentions(note.demand).concerned(in: rest.problem)
            return !ids.isEmpty && ids.allSatisfy(moved.contains)
        }
        let question = Question(
            problem: rest.problem,
            requirements: rest.requirements + dropped.flatMap(Self.degrees)
                + shunned.map { $0.weighing(Self.noteWeight) },
            free: circle, held: held)
        let effort = Engine.Effort(seed: seed, deterministicLimit: Self.nearLimit, start: plan)
        if case .plan(let near, _, _) = try engine.answer(question, effort, stop: stop) { return near }
        return plan
    }

    /// A requirement as wishes that cost by the minute or unit it is missed by, where it can be missed by degrees.
    private static func degrees(of requirement: Requirement) -> [Requirement] {
        var wishes: [Condition] = []
        func collect(_ formula: Formula) {
            switch formula {
            case .all(let parts): parts.forEach(collect)
            case .atMost: wishes.append(.formula(formula))
            case .starts(let id, let ranges):
                guard let first = ranges.first, let end = ranges.end else { return }
                wishes.append(.formula(.atMost(.start(id), end.minutes - 1)))
                wishes.append(.formula(.atLeast(.start(id), first.minutes)))
            default: wishes.append(.formula(formula))
            }
        }
        if case .formula(let formula) = requirement.demand { collect(formula) } else { wishes = [requirement.demand] }
        return wishes.enumerated().map { position, demand in
            Requirement(
                rule: requirement.rule, subjects: requirement.subjects + ["degree \(position)"], demand: demand,
                severity: .should(weight: 1, per: .unit), authority: requirement.authority, basis: requirement.basis,
                statement: requirement.statement, source: requirement.source, wording: requirement.wording)
        }
    }

    private static let nearLimit = 0.5
    /// More than the minutes of a day or two.
    private static let noteWeight = 3000
    /// How many may be moved for what is given up to be missed by little.
    private static let nearSize = 10
    /// Of so few all may.
    private static let smallSize = 20
}
