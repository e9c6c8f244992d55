internal import BitCollections
internal import Conditions
internal import Occasions

/// Which engagements lie near to some in a plan: the minutes between them, and more where they share no guest, person or
/// room.
///
/// The one measure of nearness in the engine: of neighbourhoods in large neighbourhood search, of what is solved together
/// in a first plan, and of what a repair frees first.
struct Nearness {
    /// What the nearness is for.
    enum Purpose {
        /// Each engagement stands where the plan has it and takes whom it takes there; the narrowing says where one that is
        /// still open may lie.
        case neighbourhood(Narrowing)
        /// What must move may begin anywhere it is allowed and take any of its candidates.
        case moving

        /// Minutes by which who shares nothing is put further away.
        ///
        /// There are two numbers because the purposes measure differently. With every candidate counted nearly everybody
        /// shares something with what must move, so strangers are put away by half a day; in a neighbourhood four hours
        /// do. One number for both would change the plans or the repairs that were measured.
        var strangerMinutes: Int {
            switch self {
            case .neighbourhood: 240
            case .moving: 720
            }
        }
    }

    /// Where an engagement lies, and whom and what it takes.
    private struct Whereabouts {
        let id: EngagementID
        let span: ClosedRange<Int>
        let parties: [ResourceID]
    }

    private let problem: Problem
    private let plan: Plan
    private let purpose: Purpose
    /// Of everything free, found out once for many questions about one plan.
    private let whereabouts: [Whereabouts]

    init(_ purpose: Purpose, of free: [EngagementID], in plan: Plan, _ problem: Problem) {
        self.problem = problem
        self.plan = plan
        self.purpose = purpose
        whereabouts = free.map { id in
            Whereabouts(
                id: id, span: Nearness.span(of: id, in: plan, purpose, problem),
                parties: problem[id].participants + problem[id].slots.compactMap { plan[$0] })
        }
    }

    /// These and their nearest, up to a size, in order.
    func circle(_ core: [EngagementID], size: Int) -> [EngagementID] {
        (core + nearest(to: core, most: size - core.count)).sorted()
    }

    /// The others, nearest first: at most so many.
    func nearest(to core: [EngagementID], most: Int = .max) -> [EngagementID] {
        guard most > 0 else { return [] }
        let members = BitSet(core)
        let spans = core.flatMap(spans)
        let parties = BitSet(core.flatMap(parties))
        var near: [(distance: Int, id: EngagementID)] = []
        for other in whereabouts where !members.contains(other.id) {
            var distance = spans.isEmpty ? 0 : Int.max
            for span in spans { distance = min(distance, Nearness.gap(other.span, span)) }
            if near.count == most, distance > near[most - 1].distance { continue }
            if !other.parties.contains(where: parties.contains) { distance += purpose.strangerMinutes }
            let next = (distance: distance, id: other.id)
            if near.count == most {
                guard next < near[most - 1] else { continue }
                near.removeLast()
            }
            near.insert(next, at: near.firstIndex { next < $0 } ?? near.count)
        }
        return near.map(\.id)
    }

    private static func gap(_ one: ClosedRange<Int>, _ other: ClosedRange<Int>) -> Int {
        max(0, one.lowerBound - other.upperBound, other.lowerBound - one.upperBound)
    }

    // MARK: Where an engagement lies, and with whom

    /// Of an engagement that is only compared with the core.
    private static func span(
        of id: EngagementID, in plan: Plan, _ purpose: Purpose, _ problem: Problem
    ) -> ClosedRange<Int> {
        switch purpose {
        case .moving:
            let start = plan.start(of: id) ?? problem.occasion(of: id).window.start
            return start.minutes...start.minutes
        case .neighbourhood(let narrowing):
            let minutes = problem[id].minutes
            if let start = plan.start(of: id) { return start.minutes...(start.minutes + minutes) }
            let earliest = problem.earliestStart(of: id).minutes
            let steps = narrowing.envelope(of: id)
            return
                (earliest + steps.lowerBound * problem.grainMinutes)...(earliest
                + steps.upperBound * problem.grainMinutes + minutes)
        }
    }

    /// Of an engagement of the core: what must move and has no start yet lies at the ends of its allowed times.
    private func spans(of id: EngagementID) -> [ClosedRange<Int>] {
        guard case .moving = purpose, plan.start(of: id) == nil else {
            return [Nearness.span(of: id, in: plan, purpose, problem)]
        }
        let allowed = problem[id].allowed ?? TimeRanges(problem.occasion(of: id).window)
        return allowed.ranges.flatMap { [$0.start.minutes...$0.start.minutes, $0.end.minutes...$0.end.minutes] }
    }

    /// Whom and what an engagement of the core takes, or may take.
    private func parties(of id: EngagementID) -> [ResourceID] {
        let slots = problem[id].slots
        return switch purpose {
        case .neighbourhood: problem[id].participants + slots.compactMap { plan[$0] }
        case .moving: problem[id].participants + slots.flatMap { problem[$0].candidates }
        }
    }
}
