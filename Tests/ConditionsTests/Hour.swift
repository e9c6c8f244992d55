import Conditions
import Occasions

/// Two hours of engagements of half an hour, by the minute; minute 0 is the start of the horizon.
struct Hour {
    static let start = Moment(minutes: 28_000_000)
    let problem: Problem
    var plan: Plan

    /// Each engagement has a room at one of two venues, 15 minutes there, 10 back; `optional` ones may be left out.
    init(engagements: Int = 3, optional: Set<Int> = []) {
        let horizon = TimeRange(Hour.start, minutes: 120)
        problem = Problem(
            zone: .utc, grainMinutes: 1, horizon: horizon,
            venues: [Venue(id: "v", title: ""), Venue(id: "w", title: "")],
            travel: TravelTable(venues: 2, minutes: [0, 15, 10, 0]),
            resources: (0..<2).map { Resource(id: "r\($0)", title: "", kind: .room(Room(venue: $0))) },
            occasions: [Occasion(id: "o", title: "", window: horizon)],
            engagements: (0..<engagements).map { index in
                Engagement(
                    id: "o/e\(index)", title: "", occasion: 0,
                    timing: Engagement.Timing(minutes: 30, isOptional: optional.contains(index)),
                    means: Engagement.Means(place: SlotID(index), slots: [SlotID(index)]))
            },
            slots: (0..<engagements).map { index in
                Slot(
                    engagement: EngagementID(index), name: "room", role: .room,
                    candidates: [ResourceID(0), ResourceID(1)])
            })
        plan = Plan(for: problem)
    }

    static func id(_ index: Int) -> EngagementID { EngagementID(index) }
    static func at(_ minute: Int) -> Moment { start + minute }
    static func range(_ from: Int, _ to: Int) -> TimeRange { TimeRange(at(from), minutes: to - from) }

    /// Places an engagement; without a room its slot stays open.
    mutating func place(_ index: Int, at minute: Int, in room: Int? = nil) {
        plan[EngagementID(index)] = .starts(Hour.at(minute))
        plan[SlotID(index)] = room.map(ResourceID.init)
    }

    mutating func omit(_ index: Int) { plan[EngagementID(index)] = .omitted }

    var judge: Judge { Judge(problem: problem, plan: plan) }
    func verdict(_ condition: Condition) -> Verdict { judge.verdict(condition) }
    func truth(_ formula: Formula) -> Truth { judge.truth(formula) }
    func misses(_ condition: Condition) -> [Miss] {
        if case .fails(let misses) = verdict(condition) { misses } else { [] }
    }
}
