internal import CPSAT
internal import Conditions
internal import Occasions

/// Which engagements of a question lie in slots, as in a time-indexed model: those of one resource begin at moments so far
/// apart that two overlap only where they begin together.
///
/// It is read off the demands and the starts that are left, and says nothing that they do not.
struct UnitSlots {
    /// The engagements, with the steps of their grid.
    private(set) var steps: [EngagementID: [Int]] = [:]

    /// More moments than this are a stretch of time and no slots.
    private static let mostMoments = 120

    /// `isFixed`: whether an engagement is held, and so no matter here.
    init(_ requirements: [Requirement], _ narrowing: Narrowing, in problem: Problem, free: [EngagementID]) {
        let isFree = Set(free)
        for requirement in requirements where requirement.severity == .must {
            guard case .disjoint(let spans) = requirement.demand else { continue }
            let open = spans.filter { isFree.contains($0.engagement) }
            guard open.count > 1, open.allSatisfy({ $0.only == nil && !problem[$0.engagement].isOptional }) else {
                continue
            }
            let known = open.map { UnitSlots.moments(of: $0.engagement, narrowing) }
            guard known.allSatisfy({ $0 != nil }) else { continue }
            let starts = zip(open, known).map { span, steps in
                UnitSlots.Starts(span, steps: steps ?? [], in: problem)
            }
            guard UnitSlots.areSlots(starts) else { continue }
            for (span, steps) in zip(open, known) { self.steps[span.engagement] = steps }
        }
    }

    private static func moments(of id: EngagementID, _ narrowing: Narrowing) -> [Int]? {
        var moments: [Int] = []
        for range in narrowing.steps(of: id).ranges {
            guard moments.count + range.count <= mostMoments else { return nil }
            moments += range
        }
        return moments
    }

    /// A span and the moments it may start at.
    struct Starts {
        let before: Int
        /// From its start to the end of what it takes.
        let length: Int
        let moments: [Int]

        init(_ span: Span, steps: [Int], in problem: Problem) {
            let earliest = problem.earliestStart(of: span.engagement).minutes
            self.init(span, moments: steps.map { earliest + $0 * problem.grainMinutes }, in: problem)
        }

        init(_ span: Span, moments: [Int], in problem: Problem) {
            before = span.before
            length = problem[span.engagement].minutes + span.after
            self.moments = moments
        }
    }

    /// True where any two of these overlap exactly where they start together.
    static func areSlots(_ spans: [Starts]) -> Bool {
        let moments = Set(spans.flatMap(\.moments)).sorted()
        let before = spans.map(\.before).max() ?? 0
        let length = spans.map(\.length).max() ?? 0
        return zip(moments, moments.dropFirst()).allSatisfy { $1 - $0 >= before + length }
    }
}
