internal import Conditions
package import Occasions

/// A problem prepared for the rules: claims, venues and possible starts are computed once and shared by all rules.
package struct Brief: Sendable {
    package let problem: Problem
    /// The orders of precedence the office knows.
    var precedence: PrecedenceBook { orders() }
    private let orders: @Sendable () -> PrecedenceBook
    /// The one plan that the brief is for, if there is one.
    let judged: Plan?
    /// Which rooms are taken with which.
    let ties: RoomTies
    private let unlisted: Unlisted
    private let claims: Claims
    private let possibleStarts: [TimeRanges]
    private let binding: Binding
    private let busy: [ResourceID: [CalendarEntry]]

    /// Whether the rule book in force holds every engagement to its window and to its fixed start, without exception.
    ///
    /// A rule may then skip days on which nothing can take place. It may not assume that an engagement keeps to its
    /// window.
    package struct Binding: Sendable {
        let windows: Bool
        let fixedStarts: Bool

        package init(windows: Bool = false, fixedStarts: Bool = false) {
            self.windows = windows
            self.fixedStarts = fixedStarts
        }
    }

    /// Reads a problem.
    ///
    /// `judging`: the brief is for this plan only. What the plan has decided is then the only possibility: the
    /// requirements judge this plan as the full ones would, and are worth nothing for other plans.
    ///
    /// `isFinal`: nothing more will be decided. What is open then breaks nothing, and is left out: two and two such engagements
    /// would be very many.
    ///
    /// `holding`: what else must fit beside this plan. Those it puts into places they are not listed for count there.
    ///
    /// `only`: the brief knows the times of these resources and of no others.
    package init(
        _ problem: Problem, _ binding: Binding = Binding(),
        orders: @escaping @Sendable () -> PrecedenceBook = { PrecedenceBook() },
        judging plan: Plan? = nil, isFinal: Bool = false, holding held: Plan? = nil,
        only resources: Set<ResourceID>? = nil
    ) {
        self.problem = problem
        self.orders = orders
        judged = plan
        ties = RoomTies(problem)
        unlisted = Unlisted(plan ?? held, in: problem)
        claims = Claims(problem, judging: plan, beside: unlisted, only: resources)
        self.binding = binding
        possibleStarts = problem.engagementIDs.map { id -> TimeRanges in
            if let start = plan?.start(of: id) { return TimeRanges(TimeRange(start, minutes: 1)) }
            if isFinal, plan?[id] == .open { return TimeRanges([]) }
            return Brief.starts(of: id, in: problem, binding)
        }
        var busy: [ResourceID: [CalendarEntry]] = [:]
        for entry in problem.calendar {
            if case .busy(let resource) = entry.role { busy[resource, default: []].append(entry) }
        }
        self.busy = busy
    }

    private static func starts(of id: EngagementID, in problem: Problem, _ binding: Binding) -> TimeRanges {
        let choice = problem[id].fixedStarts
        if binding.fixedStarts, !choice.isEmpty { return TimeRanges(choice.map { TimeRange($0, minutes: 1) }) }
        let all = TimeRanges(
            TimeRange(
                problem.earliestStart(of: id), minutes: problem.latestStart(of: id) - problem.earliestStart(of: id) + 1)
        )
        return binding.windows ? all.intersection(problem.allowedStarts(of: id)) : all
    }

    /// Every moment at which an engagement can start; in a brief for one plan, when it does.
    func starts(of id: EngagementID) -> TimeRanges { possibleStarts[id.index] }

    /// Every moment at which an engagement could start, whatever a plan has decided; for rules that count possibilities.
    func everyStart(of id: EngagementID) -> TimeRanges {
        Brief.starts(of: id, in: problem, binding)
    }

    /// The horizon with a day before and after it, for set-up and strike.
    var reach: TimeRange { TimeRange(problem.horizon.start - 1440, minutes: problem.horizon.minutes + 2 * 1440) }

    /// True where an engagement can lie, in whole or in part, inside the ranges.
    func canTouch(_ id: EngagementID, _ ranges: TimeRanges) -> Bool {
        let stretched = TimeRanges(
            ranges.ranges.compactMap { TimeRange($0.start - problem[id].minutes + 1, $0.end) })
        return !starts(of: id).intersection(stretched).isEmpty
    }

    /// The times a resource may be claimed.
    func claims(of resource: ResourceID) -> [Span] { claims[resource] }

    /// The times a resource may be claimed by the engagements an instance speaks of.
    func claims(of resource: ResourceID, for instance: RuleInstance) -> [Span] {
        let spans = claims[resource]
        guard !instance.scope.occasions.isEmpty || !instance.scope.kinds.isEmpty else { return spans }
        return spans.filter { instance.scope.covers(problem[$0.engagement], in: problem) }
    }

    /// Those of them that have hours. An entry for whole days, such as leave, takes somebody and is no work: nobody says
    /// at which hours it is.
    func timed(of resource: ResourceID, for instance: RuleInstance) -> [Span] {
        claims(of: resource, for: instance).filter { !problem[$0.engagement].origin.isWholeDay }
    }

    /// The calendar entries in which a resource is taken, in order of time.
    func busy(of resource: ResourceID) -> [CalendarEntry] {
        (busy[resource] ?? []).sorted { ($0.range, $0.title) < ($1.range, $1.title) }
    }

    /// The engagements an instance speaks of.
    func engagements(for instance: RuleInstance) -> [EngagementID] {
        guard !instance.scope.occasions.isEmpty || !instance.scope.kinds.isEmpty else { return problem.engagementIDs }
        return problem.engagementIDs.filter { instance.scope.covers(problem[$0], in: problem) }
    }

    /// The resources an instance speaks of.
    func resources(for instance: RuleInstance) -> [ResourceID] {
        guard !instance.scope.resources.isEmpty || !instance.scope.regimes.isEmpty else { return problem.resourceIDs }
        return problem.resourceIDs.filter { instance.scope.covers(problem[$0]) }
    }

    /// Everybody and everything that may fill a slot: its candidates, and what the plan puts there without being one.
    ///
    /// Rules ask here and not the slot: whoever fills a place is judged like those who may.
    func candidates(of slot: SlotID) -> [ResourceID] { unlisted.candidates(of: slot, in: problem) }

    /// The venues an engagement may be held at, sorted.
    func venues(of id: EngagementID) -> [Int] {
        guard let place = problem[id].place else { return [] }
        return Set(candidates(of: place).compactMap { problem.venue(of: $0) }).sorted()
    }

    /// True where the plan that is judged starts an engagement at one of the moments.
    func isStarted(_ id: EngagementID, in starts: TimeRanges) -> Bool {
        judged?.start(of: id).map(starts.contains) ?? false
    }

    /// What must hold of an engagement if it takes place.
    func when(_ id: EngagementID, _ formula: Formula) -> Formula {
        problem[id].isOptional ? .when(id, formula) : formula
    }

    /// True of a plan where a span counts.
    func counts(_ span: Span) -> Formula {
        if let fill = span.only { return .picked(fill.slot, fill.resource) }
        return problem[span.engagement].isOptional ? .takesPlace(span.engagement) : .always
    }

    /// The starts at which an engagement, with minutes before and after, touches none of the taken times.
    func starts(of id: EngagementID, clearOf taken: TimeRanges, before: Int = 0, after: Int = 0) -> TimeRanges {
        let year = 366 * 1440
        let around = TimeRange(problem.horizon.start - year, minutes: problem.horizon.minutes + 2 * year)
        return taken.complement(in: around).starts(fitting: problem[id].minutes, before: before, after: after)
    }
}

extension Problem {
    /// When an engagement may lie: its own allowed times, else the window of its occasion.
    func allowedTimes(of id: EngagementID) -> TimeRanges { self[id].allowed ?? TimeRanges(occasion(of: id).window) }

    /// The starts at which an engagement lies inside its allowed times, on a day of its occasion.
    func allowedStarts(of id: EngagementID) -> TimeRanges {
        allowedTimes(of: id).starts(fitting: self[id].minutes).intersection(TimeRanges(occasion(of: id).window))
    }

    /// The slots of an engagement that are for one duty or thing.
    func slots(of id: EngagementID, as role: Slot.Role) -> [SlotID] { self[id].slots.filter { self[$0].role == role } }

    /// The people a delegation sends to an engagement: as many as its places, else all of them.
    func people(of guest: ResourceID, at id: EngagementID) -> Int {
        max(1, self[id].places > 0 ? self[id].places : self[guest].delegation?.size ?? 1)
    }
}

extension Formula {
    /// Both; the other alone where this is always so.
    func and(_ other: Formula) -> Formula {
        if case .always = self { return other }
        return .all([self, other])
    }
}
