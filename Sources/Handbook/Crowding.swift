internal import Conditions
package import Occasions

/// How many pairs of engagements could take the same party at the same time.
///
/// Rules look at such engagements two and two, so that this number says how much there is to reckon, long before it is done.
package struct Crowding: Sendable {
    /// Pairs over all parties.
    package private(set) var pairs = 0
    /// Who has the most of them; nil: there are none.
    package private(set) var worst: ResourceID?
    /// The engagements that could take the worst.
    package private(set) var engagements: [EngagementID] = []
    private var most = 0

    /// More than these are not planned: it would take gigabytes and hours. A season of a whole city has some ten thousand.
    package static let mostPairs = 400_000

    package var isTooMuch: Bool { pairs > Self.mostPairs }

    init(_ brief: Brief, parties: [ResourceID]) {
        let problem = brief.problem
        for party in parties {
            let ids = Set(brief.claims(of: party).map(\.engagement)).sorted()
            let reaches: [(from: Moment, to: Moment)] = ids.compactMap { id in
                let starts = brief.starts(of: id)
                guard let first = starts.first, let end = starts.end else { return nil }
                return (first, end - 1 + problem[id].minutes)
            }
            let found = Self.meetings(reaches)
            pairs += found
            if found > most { (most, worst, engagements) = (found, party, ids) }
        }
    }

    /// How many pairs of stretches meet, counted without looking at each: those begun, less those ended.
    static func meetings(_ reaches: [(from: Moment, to: Moment)]) -> Int {
        let ends = reaches.map(\.to).sorted()
        var ended = 0
        var pairs = 0
        for (begun, from) in reaches.map(\.from).sorted().enumerated() {
            while ended < ends.count, ends[ended] <= from { ended += 1 }
            pairs += max(0, begun - ended)
        }
        return pairs
    }
}
