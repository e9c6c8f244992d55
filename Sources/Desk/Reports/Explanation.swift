internal import CPSAT
internal import Conditions
internal import Handbook
internal import Occasions
internal import Solving

/// Why something cannot be done and what would make it possible, in words.
struct Explanation {
    let engine: Engine
    let problem: Problem
    let requirements: [Requirement]
    let free: [EngagementID]
    let held: Plan
    let seed: Int
    let stop: StopSignal
    let progress: @Sendable (String) -> Void

    struct Found {
        let conflict: Conflict
        let relaxations: [Relaxation]
    }

    private var question: Question {
        Question(problem: problem, requirements: requirements, free: free, held: held)
    }

    /// Nil where no conflict was found within the limits.
    func find(relaxing: Bool = true) throws -> Found? {
        let explainer = Explainer(engine: engine, seed: seed)
        progress("looking for the smallest set of requirements that cannot be kept together")
        guard let conflict = try explainer.conflict(in: question, stop: stop) else { return nil }
        guard relaxing else { return Found(conflict: conflict, relaxations: []) }
        progress("looking for what would make it possible")
        return Found(
            conflict: conflict, relaxations: try explainer.relaxations(question, from: conflict, stop: stop))
    }

    func report(json: Bool) throws -> String {
        guard let found = try find() else {
            return "It cannot be done, but no smaller set of reasons was found within the limits."
        }
        return json ? try self.json(found) : lines(found).joined(separator: "\n")
    }

    func lines(_ found: Found) -> [String] {
        let members = found.conflict.requirements
        var lines: [String] = []
        if members.count == 1 {
            lines.append("It cannot be done. This requirement cannot be kept whatever is planned:")
        } else {
            lines.append(
                "It cannot be done. These \(members.count) requirements cannot be kept together"
                    + (found.conflict.isMinimal ? "; without any one of them the others can:" : ":"))
        }
        for (number, member) in members.enumerated() {
            lines.append("  \(number + 1). \(member.statement(.en))")
            let place = member.source.map { ", \($0.text)" } ?? ""
            lines.append("     \(Explanation.word(member.authority)): \(member.basis.en) [\(member.rule)\(place)]")
        }
        lines.append("")
        if found.relaxations.isEmpty {
            lines.append("No single change that makes it possible was found within the limits.")
        } else {
            lines.append("What would make it possible:")
            for (number, relaxation) in found.relaxations.enumerated() {
                let letter = String(UnicodeScalar(UInt8(97 + number)))
                for (position, line) in words(relaxation).enumerated() {
                    lines.append((position == 0 ? "  \(letter). " : "     ") + line)
                }
            }
        }
        return lines
    }

    static func word(_ authority: Authority) -> String {
        switch authority {
        case .fact: "fact"
        case .law: "law"
        case .protocolRule: "protocol"
        case .office: "office"
        }
    }

    /// What is given up, and how far, shown by a plan that is then possible.
    private func words(_ relaxation: Relaxation) -> [String] {
        let judge = Judge(problem: problem, plan: relaxation.plan)
        return relaxation.requirements.flatMap { requirement -> [String] in
            let breaches = judge.findings(requirement, in: .en)
            let give = "give up: \(requirement.statement(.en))"
            guard let example = breaches.first else { return [give] }
            return [give, "for instance: \(example.text)"]
        }
    }

    // MARK: JSON

    struct Member: Encodable {
        let id: String
        let rule: String
        let subjects: [String]
        let statement: String
        let authority: String
        let basis: String
        let file: String?
        let line: Int?

        init(_ requirement: Requirement) {
            id = requirement.id
            rule = requirement.rule
            subjects = requirement.subjects
            statement = requirement.statement(.en)
            authority = Explanation.word(requirement.authority)
            basis = requirement.basis.en
            file = requirement.source?.file
            line = requirement.source?.line
        }
    }

    private struct Answer: Encodable {
        struct Way: Encodable {
            let giveUp: [Member]
            let text: [String]
        }

        let schema = "hostcity/explain/1"
        let feasible = false
        let minimal: Bool
        let conflict: [Member]
        let relaxations: [Way]
    }

    private func json(_ found: Found) throws -> String {
        try Json.text(
            Answer(
                minimal: found.conflict.isMinimal, conflict: found.conflict.requirements.map(Member.init),
                relaxations: found.relaxations.map {
                    Answer.Way(giveUp: $0.requirements.map(Member.init), text: words($0))
                }))
    }
}
