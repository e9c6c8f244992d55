internal import Conditions
internal import Documents
internal import Editions
internal import Handbook
internal import Occasions

/// What is to be planned, and what stays as it was planned before.
struct PlanningScope {
    /// The case, with what people were told by the plan before.
    private(set) var found: Case
    /// The plan before; nil: there is none.
    let previous: PlanFile?
    /// What is decided and not to be changed.
    private(set) var held: Plan
    private(set) var free: [EngagementID] = []
    /// Asked about, and held all the same because the office has locked it.
    private(set) var locked: [EngagementID] = []
    /// What the plan before says of engagements that are locked in part. The rest of them is planned.
    private(set) var pinned: [Requirement] = []
    /// The problem of the case, where what is locked in part may be what it is though it is no candidate.
    private(set) var problem: Problem
    /// Locked in part to somebody or something that is no candidate: `check` reports it.
    private(set) var unlisted: Set<EngagementID> = []
    /// Waivers of the office that waive nothing.
    let idleWaivers: [Waiver]
    /// What of the plan before does not fit the documents any more.
    private(set) var misfits: [String] = []

    /// `documents`: the occasions asked about. Everything else that was planned before is held.
    init(_ found: Case, asked documents: [String], previous: PlanFile?) {
        self.found = found
        self.previous = previous
        idleWaivers = found.idleWaivers
        problem = found.problem
        held = Plan(for: found.problem)
        held.takeGiven(of: found.problem)
        if let previous { hold(previous, asked: Set(documents.map(FilePath.tidy))) }
        free = problem.engagementIDs.filter { held[$0] == .open }
    }

    /// What of the plan is shown: the new, and what is locked.
    var shown: [EngagementID] { free + locked }
    /// Everything the plan must and should keep.
    var requirements: [Requirement] { found.handbook.requirements(of: problem, holding: held) + pinned }

    // MARK: Holding

    private mutating func hold(_ previous: PlanFile, asked: Set<String>) {
        var told: Plan
        (told, _, misfits) = previous.fit(to: found)
        told.takeGiven(of: problem)
        found.problem.told = told
        problem.told = told
        let names = Set(previous.entries.filter(\.isLocked).map(\.id))
        for id in problem.engagementIDs {
            let isAsked = asked.contains(document(of: id))
            let isLocked = names.contains(problem[id].id)
            if !isAsked || (isLocked && isWhole(id, in: told)) {
                held.take(id, from: told, in: problem)
                if isAsked, told[id] != .open { locked.append(id) }
            } else if isLocked {
                pin(id, as: told)
            }
        }
    }

    /// Keeps what the plan says of an engagement that it leaves open in part, candidate or not.
    private mutating func pin(_ id: EngagementID, as plan: Plan) {
        for slot in problem[id].slots {
            guard let resource = plan[slot], !problem[slot].admits(resource) else { continue }
            problem = problem.admitting(resource, in: [slot])
            unlisted.insert(id)
        }
        pinned += [
            Pinned.requirement(id, plan, because: .locked, in: problem), Pinned.choices(id, plan, in: problem),
        ].compactMap(\.self)
    }

    /// True where the plan leaves nothing open of an engagement.
    private func isWhole(_ id: EngagementID, in plan: Plan) -> Bool {
        switch plan[id] {
        case .open: false
        case .omitted: true
        case .starts: problem[id].slots.allSatisfy { plan[$0] != nil }
        }
    }

    private func document(of id: EngagementID) -> String {
        problem.occasion(of: id).source.map { FilePath.tidy($0.file) } ?? ""
    }

    // MARK: Rounds of talks

    /// Frees the talks of rounds only, and holds everything else that was planned before.
    mutating func restrictToTalks() throws(Misuse) {
        let talks = Set(problem.rounds.flatMap { $0.talks.map(\.engagement) })
        guard !talks.isEmpty else {
            throw Misuse(
                "no round of talks stands in these documents",
                "Add one to an occasion under 'talks', or use 'hostcity plan' for other engagements.")
        }
        if let told = problem.told {
            for id in free where !talks.contains(id) { held.take(id, from: told, in: problem) }
        }
        free = free.filter(talks.contains)
    }
}
