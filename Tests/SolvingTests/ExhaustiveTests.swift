import CPSAT
import Conditions
import Occasions
import Testing

@testable import Solving

/// Held against a look at every plan there is: the engine finds the cheapest, and says no only where there is none.
@Suite struct ExhaustiveTests {
    static let seed: UInt64 = 20_240_223
    static let mostPlans = 800

    let engine: Engine

    init() throws { engine = Engine(library: try SolverLibrary.open()) }

    /// One tiny case with all its plans.
    private struct Case {
        let seed: UInt64
        let number: UInt64
        let problem: Problem
        let every: EveryPlan
        /// What the cheapest plan costs; nil: none keeps every must.
        let least: Cost?
        var requirements: [Requirement] { every.requirements }
        var question: Question { Question(all: problem, requirements: requirements) }
    }

    /// The next cases of the seed with few enough plans, of the sort that is wanted.
    private func cases(
        _ count: Int, seed: UInt64, most: Int = mostPlans, impossible: Bool = false,
        where wanted: (EveryPlan) -> Bool = { _ in true }
    ) -> [Case] {
        var found: [Case] = []
        var number: UInt64 = 0
        while found.count < count {
            number += 1
            var random = RandomCase(seed: seed &+ number &* 7919, size: .tiny)
            let requirements = random.requirements()
            guard let every = EveryPlan(random.problem, requirements, most: most, impossible: impossible),
                wanted(every)
            else { continue }
            found.append(
                Case(
                    seed: seed, number: number, problem: random.problem, every: every,
                    least: impossible ? nil : every.least))
        }
        return found
    }

    @Test func theEngineFindsTheCheapestPlan() throws {
        var possible = 0
        for one in cases(200, seed: Self.seed) {
            let label = "seed \(Self.seed) case \(one.number)"
            if one.least != nil { possible += 1 }
            switch try engine.answer(one.question, Engine.Effort(seed: 1)) {
            case .plan(let plan, let cost, let bound):
                #expect(
                    cost == bound && cost == one.least, "\(label): \(cost), should be \(String(describing: one.least))")
                let judge = Judge(problem: one.problem, plan: plan)
                #expect(judge.costs(one.requirements) == cost, "\(label)")
                #expect(plan.isComplete(for: one.problem), "\(label): \(plan)")
            case .infeasible: #expect(one.least == nil, "\(label): said to be impossible, yet there is a plan")
            case .undecided: Issue.record("\(label): not decided")
            }
        }
        #expect((60...160).contains(possible), "\(possible) of 200 cases are possible: they prove too little")
    }

    @Test func thePlannerFindsItToo() throws {
        var optimal = 0
        var possible = 0
        for one in cases(200, seed: Self.seed) {
            let label = "seed \(Self.seed) case \(one.number)"
            let planner = Planner(engine: engine, problem: one.problem, requirements: one.requirements, seed: 1)
            let free = one.problem.engagementIDs
            let nothing = Plan(for: one.problem)
            let outcome = try planner.plan(free: free, held: nothing, stop: StopSignal()) { _ in }
            let isPossible = try planner.isPossible(free: free, held: nothing, stop: StopSignal())
            #expect(isPossible == (one.least != nil), "\(label)")
            switch outcome {
            case .plan(let plan, let proof):
                possible += 1
                let judge = Judge(problem: one.problem, plan: plan)
                #expect(judge.findings(one.requirements, in: .en).allSatisfy { $0.severity != .must }, "\(label)")
                let cost = judge.costs(one.requirements)
                #expect(one.least.map { cost >= $0 } ?? false, "\(label)")
                if case .optimal = proof {
                    optimal += 1
                    #expect(cost == one.least, "\(label): \(cost) is called optimal")
                }
            case .infeasible: #expect(one.least == nil, "\(label): said to be impossible, yet there is a plan")
            case .undecided: Issue.record("\(label): not decided")
            }
        }
        #expect(optimal == possible, "\(possible) plans, of which only \(optimal) are known to be the cheapest")
    }

    @Test func whatIsHeldStaysAndIsCountedAlike() throws {
        var held = 0
        var broken = 0
        for number in 0..<400 as Range<UInt64> {
            var random = RandomCase(seed: Self.seed &+ number &* 104_729, size: .tiny)
            let problem = random.problem
            let requirements = random.requirements()
            let free = problem.engagementIDs.filter { _ in random.flip(50) }
            guard !free.isEmpty, free.count < problem.engagements.count else { continue }
            var part = random.plan()
            // Some of the others are no part of the question: they count as if they did not take place.
            let ignored = problem.engagementIDs.filter { !free.contains($0) && random.flip(30) }
            for id in free + ignored {
                part[id] = .open
                for slot in problem[id].slots { part[slot] = nil }
            }
            var view = part
            for id in ignored { view[id] = .omitted }
            // Of a demand for many engagements the part about those who are asked stays.
            let question = Question(problem: problem, requirements: requirements, free: free, held: part).reduced()
            let touching = question.requirements.filter { requirement in
                let concerned = Mentions(requirement.demand).concerned(in: problem)
                return requirement.severity != .note
                    && (concerned.isEmpty || concerned.contains(where: free.contains))
            }
            guard let every = EveryPlan(problem, touching, free: free, held: view, most: Self.mostPlans)
            else { continue }
            held += 1
            // What the held part breaks by itself is not asked again, unless as a formula, which is asked as a whole.
            let judge = Judge(problem: problem, plan: view)
            let isBroken = touching.contains { requirement in
                guard requirement.severity == .must else { return false }
                if case .fails = judge.verdict(requirement.demand) { return true }
                return false
            }
            if isBroken { broken += 1 }
            let label = "seed \(Self.seed) case \(number)"
            // Any answer is judged by the engine itself, which throws where the two readers disagree.
            let answer: Engine.Answer
            do {
                answer = try engine.answer(question, Engine.Effort(seed: 1))
            } catch let fault as InternalFault {
                Issue.record("\(label): \(fault)")
                continue
            }
            guard !isBroken else { continue }
            switch answer {
            case .plan(let plan, let cost, _):
                #expect(cost == every.least, "\(label): \(cost), should be \(String(describing: every.least))")
                for id in problem.engagementIDs where !free.contains(id) { #expect(plan[id] == part[id], "\(label)") }
            case .infeasible: #expect(every.least == nil, "\(label): said to be impossible, yet there is a plan")
            case .undecided: Issue.record("\(label): not decided")
            }
        }
        #expect(held > 80 && broken > 5, "\(held) cases, \(broken) of them with a breach in what is held")
    }

    @Test func conflictsAreSmallAndRelaxationsCheap() throws {
        let explainer = Explainer(engine: engine, seed: 1)
        let stop = StopSignal()
        var sizes: [Int: Int] = [:]
        let impossible = cases(20, seed: Self.seed &+ 1, most: 200, impossible: true)
        // Each of them can be kept by itself: it takes two at least.
        let two = cases(32, seed: Self.seed &+ 2, most: 200, impossible: true) { every in
            every.musts.allSatisfy { every.allows([$0]) }
        }
        // Any two can be kept together.
        let three = cases(8, seed: Self.seed &+ 3, most: 120, impossible: true) { every in
            every.musts.allSatisfy { one in every.musts.allSatisfy { every.allows([one, $0]) } }
        }
        for one in impossible + two + three {
            let label = "seed \(one.seed) case \(one.number)"
            let conflict = try #require(try explainer.conflict(in: one.question, stop: stop), "\(label): no conflict")
            #expect(conflict.isMinimal, "\(label)")
            let members = places(conflict.requirements, one.requirements)
            #expect(!one.every.allows(members), "\(label): \(members) can be kept together")
            for member in members {
                #expect(one.every.allows(members.subtracting([member])), "\(label): \(member) is not needed")
            }
            let firm = one.every.musts.filter { one.requirements[$0].authority != .office }
            if !one.every.allows(firm) {
                #expect(members.isSubset(of: firm), "\(label): \(members) blames the office, \(firm) fails without it")
            }
            sizes[members.count, default: 0] += 1
            let relaxations = try explainer.relaxations(one.question, from: conflict, stop: stop)
            var prices: [Int] = []
            for relaxation in relaxations {
                let dropped = places(relaxation.requirements, one.requirements)
                #expect(one.every.allows(one.every.musts.subtracting(dropped)), "\(label): \(dropped) is not enough")
                prices.append(relaxation.requirements.reduce(0) { $0 + HittingSet.price($1) })
            }
            #expect(prices.first == one.every.leastPrice, "\(label): \(prices)")
            #expect(prices == prices.sorted(), "\(label): \(prices)")
        }
        #expect(sizes[1, default: 0] > 10 && sizes[2, default: 0] > 20 && sizes[3, default: 0] > 4, "\(sizes)")
    }

    /// Of 200 that cannot be done every conflict told is one, none can spare a member, and no two are alike.
    @Test func everyConflictOfAStudyIsSmall() throws {
        let explainer = Explainer(engine: engine, seed: 1)
        let stop = StopSignal()
        var counts: [Int: Int] = [:]
        for one in cases(200, seed: Self.seed &+ 4, most: 200, impossible: true) {
            let label = "seed \(one.seed) case \(one.number)"
            let study = try #require(try explainer.study(one.question, stop: stop), "\(label): no conflict")
            let conflicts = study.conflicts.map { places($0.requirements, one.requirements) }
            for (conflict, members) in zip(study.conflicts, conflicts) {
                // Where several are lacking, what each of them lacks is told at once.
                let isLarge = conflict.shortage.map { $0.lacking > 1 } ?? false
                #expect(
                    conflict.isMinimal != isLarge && !one.every.allows(members),
                    "\(label): \(members) can be kept together")
                for member in members where !isLarge {
                    #expect(one.every.allows(members.subtracting([member])), "\(label): \(member) is not needed")
                }
            }
            #expect(Set(conflicts).count == conflicts.count, "\(label): \(conflicts)")
            // What is left when all that is told is given up can be kept, unless there is more than is told.
            let rest = one.every.musts.subtracting(conflicts.joined())
            let isCounted = study.conflicts.contains { $0.shortage != nil }
            #expect(
                conflicts.count == 5 || isCounted || one.every.allows(rest), "\(label): more is impossible than is told"
            )
            #expect(
                study.relaxations.first?.requirements.reduce(0) { $0 + HittingSet.price($1) } == one.every.leastPrice,
                "\(label)")
            for conflict in study.conflicts where conflicts.count > 1 {
                for way in try explainer.waysOut(of: conflict, among: study.conflicts, one.question, stop: stop) {
                    let dropped = places(way.requirements, one.requirements)
                    let others = conflicts.filter { $0.isDisjoint(with: dropped) }
                    // The plan shown keeps everything but the member and what the other conflicts give up.
                    let broken = one.every.entries.first { $0.plan == way.plan }?.broken ?? one.every.musts
                    #expect(
                        broken.subtracting(dropped).isSubset(of: Set(others.joined())),
                        "\(label): \(dropped), \(broken)")
                }
            }
            counts[conflicts.count, default: 0] += 1
        }
        #expect(counts[1, default: 0] > 50 && counts[2, default: 0] > 20 && counts[3, default: 0] > 5, "\(counts)")
    }

    private func places(_ some: [Requirement], _ all: [Requirement]) -> Set<Int> {
        Set(some.compactMap { requirement in all.firstIndex { $0.id == requirement.id } })
    }
}
