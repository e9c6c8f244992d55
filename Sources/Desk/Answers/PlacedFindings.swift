internal import Conditions
internal import Occasions

/// A finding with its place in the file the reader can mend.
struct PlacedFinding {
    let finding: Finding
    let place: SourcePlace?
    /// UIDs where the engagements came from a calendar, else their ids; of very many the first.
    let names: [String]
    /// Of very many engagements: which of the clusters they are.
    let cluster: Int?
    static let mostNames = 100

    fileprivate init(
        _ finding: Finding, problem: Problem, places: [EngagementID: SourcePlace], cluster: Int?
    ) {
        self.finding = finding
        self.cluster = cluster
        place = finding.engagements.compactMap { places[$0] ?? problem[$0].source }.first ?? finding.source
        names = finding.engagements.prefix(Self.mostNames).map { problem[$0].uid ?? problem[$0].id }
    }

    private init(_ other: PlacedFinding, cluster: Int?) {
        finding = other.finding
        place = other.place
        names = other.names
        self.cluster = cluster
    }

    /// The same where other clusters come before its own.
    fileprivate func after(_ clusters: Int) -> PlacedFinding {
        PlacedFinding(self, cluster: cluster.map { $0 + clusters })
    }
}

/// The findings on a plan, each with its place, by how much they matter.
struct PlacedFindings {
    let problem: Problem
    let all: [PlacedFinding]
    /// The names of very many engagements that are at one place or with one person at one time, each set once.
    let clusters: [[String]]

    /// `places`: where each engagement stands in the plan; an engagement without one is placed in its occasion.
    init(_ findings: [Finding], problem: Problem, places: [EngagementID: SourcePlace] = [:]) {
        self.problem = problem
        var clusters: [[String]] = []
        var known: [[EngagementID]: Int] = [:]
        all = findings.map { finding in
            var cluster: Int?
            if finding.engagements.count > PlacedFinding.mostNames {
                cluster = known[finding.engagements]
                if cluster == nil {
                    known[finding.engagements] = clusters.count
                    cluster = clusters.count
                    clusters.append(finding.engagements.map { problem[$0].uid ?? problem[$0].id })
                }
            }
            return PlacedFinding(finding, problem: problem, places: places, cluster: cluster)
        }
        self.clusters = clusters
    }

    /// The findings on several stretches of time as one, what two of them tell alike once.
    init(_ parts: [PlacedFindings], of problem: Problem) {
        struct Key: Hashable {
            let id: String
            let range: TimeRange?
        }
        var seen: Set<Key> = []
        self.problem = problem
        var clusters: [[String]] = []
        var all: [PlacedFinding] = []
        for part in parts {
            all += part.all.map { $0.after(clusters.count) }
            clusters += part.clusters
        }
        self.clusters = clusters
        self.all =
            parts.count == 1
            ? all : all.filter { seen.insert(Key(id: $0.finding.id, range: $0.finding.range)).inserted }
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
