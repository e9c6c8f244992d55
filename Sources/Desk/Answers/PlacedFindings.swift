internal import Conditions
internal import Occasions

/// A finding with its place in the file the reader can mend.
struct PlacedFinding {
    let finding: Finding
    let place: SourcePlace?
    /// UIDs where the engagements came from a calendar, else their ids.
    let names: [String]

    init(_ finding: Finding, problem: Problem, places: [EngagementID: SourcePlace]) {
        self.finding = finding
        place = finding.engagements.compactMap { places[$0] ?? problem[$0].source }.first ?? finding.source
        names = finding.engagements.map { problem[$0].uid ?? problem[$0].id }
    }
}

/// The findings on a plan, each with its place, by how much they matter.
struct PlacedFindings {
    let problem: Problem
    let all: [PlacedFinding]

    /// `places`: where each engagement stands in the plan; an engagement without one is placed in its occasion.
    init(_ findings: [Finding], problem: Problem, places: [EngagementID: SourcePlace] = [:]) {
        self.problem = problem
        all = findings.map { PlacedFinding($0, problem: problem, places: places) }
    }

    /// The findings on several stretches of time as one, what two of them tell alike once.
    init(_ parts: [PlacedFindings], of problem: Problem) {
        struct Key: Hashable {
            let id: String
            let range: TimeRange?
        }
        var seen: Set<Key> = []
        self.problem = problem
        all = parts.count == 1
            ? parts[0].all
            : parts.flatMap(\.all).filter { seen.insert(Key(id: $0.finding.id, range: $0.finding.range)).inserted }
    }

    /// Breaches of what must be kept.
    var blockers: [PlacedFinding] { all.filter { $0.finding.severity == .must } }
    var wishes: [PlacedFinding] { all.filter { if case .should = $0.finding.severity { true } else { false } } }
    var notes: [PlacedFinding] { all.filter { $0.finding.severity == .note } }
    /// True where everything that must be kept is kept.
    var isKept: Bool { blockers.isEmpty }
    /// What the unmet wishes cost.
    var cost: Int { wishes.reduce(0) { $0 + $1.finding.cost } }
}
