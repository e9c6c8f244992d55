internal import BitCollections
internal import Conditions
internal import Occasions

/// A question and the plan that was found for it as text, for whoever mends a fault: once in full, once without names.
struct QuestionDump {
    private let question: Question
    private let plan: Plan
    private let requirement: Requirement?

    /// `requirement`: the one that solver and judge do not agree about.
    init(_ question: Question, _ plan: Plan, about requirement: Requirement? = nil) {
        self.question = question
        self.plan = plan
        self.requirement = requirement
    }

    private var problem: Problem { question.problem }

    /// With ids and titles.
    var full: String {
        let isFree = BitSet(question.free)
        var lines: [String] = []
        if let requirement { lines.append("\(requirement.id): \(requirement.demand)") }
        for id in problem.engagementIDs {
            let engagement = problem[id]
            let fills = engagement.slots.map { slot in
                "\(problem[slot].name)=\(plan[slot].map { problem[$0].id } ?? "-")"
            }
            let start = plan.start(of: id).map { String($0.minutes) } ?? "\(plan[id])"
            lines.append(
                "#\(id.index) \(isFree.contains(id) ? "free" : "held") \(engagement.id) '\(engagement.title)' "
                    + "\(engagement.minutes) min \(start) " + fills.joined(separator: " "))
        }
        return lines.joined(separator: "\n")
    }

    /// Without names, ids and titles: engagements and candidates by number, starts from the first of them on.
    var report: String {
        let isFree = BitSet(question.free)
        let first = problem.engagementIDs.compactMap { plan.start(of: $0) }.min()
        var lines: [String] = []
        if let requirement {
            lines.append("rule \(requirement.rule): \(DemandShape.text(of: requirement.demand, in: problem))")
        }
        lines.append("grid of \(problem.grainMinutes) min, \(question.requirements.count) requirements")
        for id in problem.engagementIDs {
            let engagement = problem[id]
            let fills = engagement.slots.map { slot -> String in
                let candidates = problem[slot].candidates
                let chosen = plan[slot].map { candidates.firstIndex(of: $0).map(String.init) ?? "another" } ?? "-"
                return "\(chosen) of \(candidates.count)"
            }
            let start =
                switch plan[id] {
                case .starts(let start): "starts \(start - (first ?? start))"
                case .omitted: "left out"
                case .open: "open"
                }
            lines.append(
                "#\(id.index) \(isFree.contains(id) ? "free" : "held") \(engagement.minutes) min, \(start)"
                    + (engagement.isOptional ? ", optional" : "")
                    + (fills.isEmpty ? "" : ", slots " + fills.joined(separator: ", ")))
        }
        return lines.joined(separator: "\n")
    }
}
