import CPSAT
import Conditions
import Handbook
import Occasions
import TestKit
import Testing

@testable import Solving

/// Conflicts planted in the programme of a whole visit: the report names them, no more and no less.
@Suite struct ConflictTests {
    /// One visit is as good as another here; each takes seconds.
    static let seeds: [UInt64] = [20_240_223]

    let engine: Engine
    let stop = StopSignal()

    init() throws { engine = Engine(library: try SolverLibrary.open()) }

    /// The visit with something planted, and the names of what cannot be kept together.
    private struct Planted {
        let seed: UInt64
        let problem: Problem
        let requirements: [Requirement]
        let expected: [Set<String>]
        var question: Question { Question(all: problem, requirements: requirements) }
    }

    private func plant(
        _ seed: UInt64, extra: [Requirement] = [], _ change: (Visit) -> [[String]]
    ) -> Planted {
        print("conflict test: seed \(seed)")
        let visit = Visit(seed: seed)
        let expected = change(visit).map(Set.init)
        let problem = visit.sketch.problem
        let requirements = Handbook().requirements(of: problem) + extra
        let musts = requirements.filter { $0.severity == .must }
        #expect(musts.count >= 100 && problem.engagements.count >= 25, "seed \(seed): too little to hide it in")
        let names = Set(musts.map(\.id))
        for name in expected.joined() { #expect(names.contains(name), "seed \(seed): \(name) is no requirement") }
        return Planted(seed: seed, problem: problem, requirements: requirements, expected: expected)
    }

    private func isPossible(_ question: Question) throws -> Bool {
        switch try engine.answer(question, Engine.Effort(seed: 1, deterministicLimit: 60, optimises: false)) {
        case .plan: return true
        case .infeasible: return false
        case .undecided:
            Issue.record("not decided within the limit")
            return false
        }
    }

    private func isPossible(_ planted: Planted, without names: Set<String>) throws -> Bool {
        try isPossible(
            Question(all: planted.problem, requirements: planted.requirements.filter { !names.contains($0.id) }))
    }

    /// The conflict is the planted one, every member counts, and what is offered to give up is enough and cheapest.
    @discardableResult
    private func check(_ planted: Planted, question: Question? = nil) throws -> [Relaxation] {
        let label = "seed \(planted.seed)"
        let question = question ?? planted.question
        let explainer = Explainer(engine: engine, seed: 1)
        let conflict = try #require(try explainer.conflict(in: question, stop: stop), "\(label): no conflict found")
        let names = conflict.requirements.map(\.id)
        #expect(planted.expected.contains(Set(names)), "\(label): \(names.sorted())")
        #expect(conflict.isMinimal && Set(names).count == names.count, "\(label)")
        if planted.expected.count == 1 {
            for name in names {
                #expect(try isPossible(planted, without: [name]), "\(label): still impossible without \(name)")
            }
        }
        var possible: [Set<String>: Bool] = [:]
        if planted.expected.count == 1 { for name in names { possible[[name]] = true } }
        let relaxations = try explainer.relaxations(question, from: conflict, stop: stop)
        #expect(!relaxations.isEmpty, "\(label): nothing is offered")
        var prices: [Int] = []
        for relaxation in relaxations {
            let dropped = Set(relaxation.requirements.map(\.id))
            let judge = Judge(problem: planted.problem, plan: relaxation.plan)
            let broken = judge.findings(planted.requirements.filter { !dropped.contains($0.id) }, in: .en)
                .filter { $0.severity == .must }
            #expect(broken.isEmpty, "\(label): without \(dropped.sorted()) still broken: \(broken.map(\.id))")
            #expect(relaxation.plan.isComplete(for: planted.problem), "\(label)")
            prices.append(price(relaxation.requirements))
        }
        #expect(prices == prices.sorted(), "\(label): \(prices)")
        let cheapest = try cheapestPrice(planted, possible)
        #expect(prices.first == cheapest, "\(label): offered for \(prices), possible for \(cheapest)")
        return relaxations
    }

    private func price(_ requirements: [Requirement]) -> Int {
        requirements.reduce(0) { $0 + HittingSet.price($1) }
    }

    /// The price of the cheapest subset of what was planted whose loss makes the whole visit possible.
    ///
    /// `known`: what was found out before.
    private func cheapestPrice(_ planted: Planted, _ known: [Set<String>: Bool]) throws -> Int {
        let all = Set(planted.expected.joined())
        let members = planted.requirements.filter { all.contains($0.id) }
        let subsets = (1..<(1 << members.count)).map { mask in
            members.indices.filter { mask & (1 << $0) != 0 }.map { members[$0] }
        }.sorted { price($0) < price($1) }
        for subset in subsets {
            let names = Set(subset.map(\.id))
            if try known[names] ?? isPossible(planted, without: names) { return price(subset) }
        }
        return .max
    }

    // MARK: What is planted

    @Test(arguments: seeds)
    func twoThatCannotBothBe(seed: UInt64) throws {
        let planted = plant(seed) { visit in
            let sketch = visit.sketch
            let late = sketch.delegation("late", "Latecomers", arrival: sketch.at("14:00"))
            _ = sketch.engagement("x", "Reception", minutes: 60, fixed: sketch.at("12:30"), with: [late])
            return [["fixed-time:ecofin/x", "after-arrival:ecofin:late:ecofin/x"]]
        }
        try check(planted)
    }

    @Test(arguments: seeds)
    func threeThatCannotAllBe(seed: UInt64) throws {
        let planted = plant(seed) { visit in
            let sketch = visit.sketch
            let chapel = sketch.room("chapel", "Chapel", at: visit.venues[0])
            _ = sketch.engagement("x", "Recital", minutes: 60, fixed: sketch.at("10:00"), rooms: [chapel])
            _ = sketch.engagement("y", "Lecture", minutes: 60, fixed: sketch.at("10:30"), rooms: [chapel])
            return [["fixed-time:ecofin/x", "fixed-time:ecofin/y", "room-once:icc/chapel"]]
        }
        let relaxations = try check(planted)
        // A room cannot be in two uses at once, whoever allows it: the cheapest is to move one of the two.
        #expect(relaxations.first?.requirements.map(\.rule) == ["fixed-time"])
    }

    @Test(arguments: seeds)
    func fiveInARow(seed: UInt64) throws {
        let planted = plant(seed) { visit in
            let sketch = visit.sketch
            let first = sketch.engagement(
                "x1", "Welcome", minutes: 60, allowed: sketch.times(sketch.range("09:00", "12:00")))
            let second = sketch.engagement("x2", "Tour", minutes: 60)
            let third = sketch.engagement("x3", "Talks", minutes: 60)
            let last = sketch.engagement("x4", "Signing", minutes: 60, fixed: sketch.at("11:30"))
            sketch.order(first, second)
            sketch.order(second, third)
            sketch.order(third, last)
            return [
                [
                    "within-window:ecofin/x1", "in-order:ecofin/x1:ecofin/x2", "in-order:ecofin/x2:ecofin/x3",
                    "in-order:ecofin/x3:ecofin/x4", "fixed-time:ecofin/x4",
                ]
            ]
        }
        try check(planted)
    }

    @Test(arguments: seeds)
    func factLawAndOfficeTogether(seed: UInt64) throws {
        let planted = plant(seed) { visit in
            let sketch = visit.sketch
            let one = sketch.staff("night-owl", "Night owl")
            let duty = Sketch.Duty("liaison", .duty("liaison"), [one])
            _ = sketch.engagement("x", "Ball", minutes: 90, fixed: sketch.at("22:00"), duties: [duty])
            _ = sketch.engagement(
                "y", "Breakfast", minutes: 60, allowed: sketch.times(sketch.range("07:00", "09:00", day: 24)),
                duties: [duty])
            return [["fixed-time:ecofin/x", "within-window:ecofin/y", "daily-rest:night-owl:2024-02-23"]]
        }
        let members = planted.requirements.filter { planted.expected[0].contains($0.id) }
        #expect(Set(members.map(\.authority)) == [.fact, .law, .office])
        let relaxations = try check(planted)
        #expect(relaxations.first?.requirements.map(\.authority) == [.office])
    }

    /// Two ways to say no share a fact; the one that stays when the office gives way is told.
    @Test(arguments: seeds)
    func theOfficesWishIsNotToBlame(seed: UInt64) throws {
        let planted = plant(seed) { visit in
            let sketch = visit.sketch
            let late = sketch.delegation("late", "Latecomers", arrival: sketch.at("14:00"))
            _ = sketch.engagement(
                "x", "Reception", minutes: 60, allowed: sketch.times(sketch.range("16:00", "20:00")),
                fixed: sketch.at("12:30"), with: [late])
            return [["fixed-time:ecofin/x", "after-arrival:ecofin:late:ecofin/x"]]
        }
        let conflict = try #require(
            try Explainer(engine: engine, seed: 1).conflict(in: planted.question, stop: stop))
        #expect(Set(conflict.requirements.map(\.id)) == planted.expected[0], "seed \(seed)")
    }

    @Test(arguments: seeds)
    func twoConflictsAtOnce(seed: UInt64) throws {
        let planted = plant(seed) { visit in
            let sketch = visit.sketch
            let late = sketch.delegation("late", "Latecomers", arrival: sketch.at("14:00"))
            _ = sketch.engagement("x", "Reception", minutes: 60, fixed: sketch.at("12:30"), with: [late])
            let chapel = sketch.room("chapel", "Chapel", at: visit.venues[0])
            _ = sketch.engagement("y", "Recital", minutes: 60, fixed: sketch.at("10:00"), rooms: [chapel])
            _ = sketch.engagement("z", "Lecture", minutes: 60, fixed: sketch.at("10:30"), rooms: [chapel])
            return [
                ["fixed-time:ecofin/x", "after-arrival:ecofin:late:ecofin/x"],
                ["fixed-time:ecofin/y", "fixed-time:ecofin/z", "room-once:icc/chapel"],
            ]
        }
        let relaxations = try check(planted)
        for relaxation in relaxations {
            let names = Set(relaxation.requirements.map(\.id))
            for conflict in planted.expected { #expect(!conflict.isDisjoint(with: names), "seed \(seed)") }
        }
    }

    /// Four planted, two of which share a member: all are told, those with nothing in common first.
    @Test(arguments: seeds)
    func everyConflictIsFound(seed: UInt64) throws {
        let planted = plant(seed) { visit in
            let sketch = visit.sketch
            let late = sketch.delegation("late", "Latecomers", arrival: sketch.at("14:00"))
            _ = sketch.engagement("x", "Reception", minutes: 60, fixed: sketch.at("12:30"), with: [late])
            let chapel = sketch.room("chapel", "Chapel", at: visit.venues[0])
            _ = sketch.engagement("y", "Recital", minutes: 60, fixed: sketch.at("10:00"), rooms: [chapel])
            _ = sketch.engagement("z", "Lecture", minutes: 60, fixed: sketch.at("10:30"), rooms: [chapel])
            _ = sketch.engagement("u", "Organ", minutes: 60, fixed: sketch.at("09:30"), rooms: [chapel])
            _ = sketch.engagement(
                "w", "Marathon", minutes: 240, allowed: sketch.times(sketch.range("09:00", "11:00")))
            return [
                ["fixed-time:ecofin/x", "after-arrival:ecofin:late:ecofin/x"],
                ["fixed-time:ecofin/y", "fixed-time:ecofin/z", "room-once:icc/chapel"],
                ["fixed-time:ecofin/y", "fixed-time:ecofin/u", "room-once:icc/chapel"],
                ["within-window:ecofin/w"],
            ]
        }
        let explainer = Explainer(engine: engine, seed: 1)
        let study = try #require(try explainer.study(planted.question, stop: stop))
        let found = study.conflicts.map { Set($0.requirements.map(\.id)) }
        #expect(Set(found) == Set(planted.expected), "seed \(seed): \(found.map { $0.sorted() })")
        #expect(found.count == 4 && study.conflicts.allSatisfy(\.isMinimal))
        #expect(found[0].isDisjoint(with: found[1].union(found[2])) && found[1].isDisjoint(with: found[2]))
        #expect(!study.relaxations.isEmpty)
        for relaxation in study.relaxations {
            let names = Set(relaxation.requirements.map(\.id))
            for conflict in planted.expected { #expect(!conflict.isDisjoint(with: names), "seed \(seed)") }
        }
        for conflict in study.conflicts {
            let own = Set(conflict.requirements.map(\.id))
            let ways = try explainer.waysOut(of: conflict, among: study.conflicts, planted.question, stop: stop)
            #expect(!ways.isEmpty, "seed \(seed): no way out of \(own.sorted())")
            for way in ways { #expect(own.isSuperset(of: way.requirements.map(\.id)), "seed \(seed)") }
        }
    }

    @Test(arguments: seeds)
    func whatIsPromisedStandsInTheWay(seed: UInt64) throws {
        let visit = Visit(seed: seed)
        let sketch = visit.sketch
        let chapel = sketch.room("chapel", "Chapel", at: visit.venues[0])
        let promised = sketch.engagement("x", "Recital", minutes: 60, rooms: [chapel])
        let new = sketch.engagement("y", "Lecture", minutes: 60, fixed: sketch.at("10:30"), rooms: [chapel])
        let problem = sketch.problem
        var promise = Plan(for: problem)
        promise[promised] = .starts(sketch.at("10:00"))
        for slot in problem[promised].slots { promise[slot] = chapel }
        let requirement = try #require(Promise.requirement(promised, promise, in: problem))
        let requirements = Handbook().requirements(of: problem) + [requirement]
        let expected: [Set<String>] = [["promised:ecofin/x", "fixed-time:ecofin/y", "room-once:icc/chapel"]]
        let planted = Planted(seed: seed, problem: problem, requirements: requirements, expected: expected)
        try check(planted)

        // The same with the rest of the visit held as it was planned before.
        let calm = Question(
            problem: problem, requirements: requirements, free: problem.engagementIDs.filter { $0 != new },
            held: Plan(for: problem))
        guard
            case .plan(let plan, _, _) = try engine.answer(
                calm, Engine.Effort(seed: 1, deterministicLimit: 60, optimises: false))
        else {
            Issue.record("seed \(seed): the visit without the new engagement must be possible")
            return
        }
        var held = plan
        held[promised] = .open
        for slot in problem[promised].slots { held[slot] = nil }
        let around = Question(problem: problem, requirements: requirements, free: [promised, new], held: held)
        try check(planted, question: around)

        // With the promise held as well, it is no requirement any more that could be given up.
        let against = Question(problem: problem, requirements: requirements, free: [new], held: plan)
        let conflict = try #require(try Explainer(engine: engine, seed: 1).conflict(in: against, stop: stop))
        #expect(Set(conflict.requirements.map(\.id)) == ["fixed-time:ecofin/y", "room-once:icc/chapel"])
    }

    @Test(arguments: seeds)
    func oneThatIsImpossibleByItself(seed: UInt64) throws {
        let planted = plant(seed) { visit in
            let sketch = visit.sketch
            _ = sketch.engagement(
                "x", "Marathon", minutes: 240, allowed: sketch.times(sketch.range("09:00", "11:00")))
            return [["within-window:ecofin/x"]]
        }
        try check(planted)
    }

    /// A fact that no plan decides, such as a permit that is missing.
    @Test(arguments: seeds)
    func aFactThatIsAgainstIt(seed: UInt64) throws {
        let permit = Requirement(
            rule: "permit", subjects: ["fireworks"], demand: .formula(.never), severity: .must, authority: .law,
            basis: Text(everywhere: ""), statement: { _ in "There is a permit" }, source: nil
        ) { _, _, _ in Wording("") }
        try check(plant(seed, extra: [permit]) { _ in [["permit:fireworks"]] })
    }

    /// Two sheets may make the same rule speak of the same subjects: the names are equal, the demands are not.
    @Test(arguments: seeds)
    func namesakesAreToldApart(seed: UInt64) throws {
        let visit = Visit(seed: seed)
        let sketch = visit.sketch
        let id = sketch.engagement("x", "Reception", minutes: 60, fixed: sketch.at("12:30"))
        let problem = sketch.problem
        func hours(_ from: String, _ to: String) -> Requirement {
            Requirement(
                rule: "office-hours", subjects: ["ecofin/x"],
                demand: .formula(.starts(id, TimeRanges(sketch.range(from, to)))), severity: .must, authority: .office,
                basis: Text(everywhere: ""), statement: { _ in "\(from)-\(to)" }, source: nil
            ) { _, _, _ in Wording("") }
        }
        let requirements = Handbook().requirements(of: problem) + [hours("08:00", "13:00"), hours("14:00", "18:00")]
        let conflict = try #require(
            try Explainer(engine: engine, seed: 1).conflict(
                in: Question(all: problem, requirements: requirements), stop: stop))
        let told = conflict.requirements.map { "\($0.id) \($0.rule == "office-hours" ? $0.statement(.en) : "")" }
        let free: Set<Set<String>> = [
            ["fixed-time:ecofin/x ", "office-hours:ecofin/x 14:00-18:00"],
            ["office-hours:ecofin/x 08:00-13:00", "office-hours:ecofin/x 14:00-18:00"],
        ]
        #expect(free.contains(Set(told)), "seed \(seed): \(told)")
    }
}
