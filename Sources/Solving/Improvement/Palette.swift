internal import Conditions
internal import Occasions

/// Few candidates for slots that have many, so that a question stays small. In the field: a restricted candidate list.
///
/// Whoever fills a slot now is always among them. The others are those who have least to do around then. Of equals each comes
/// in turn, so that in time everybody is tried. In even turns all slots are offered the same of these, and before them some
/// who fill other slots of the question, so that one may do what several do. In odd turns each slot is offered others.
struct Palette {
    private let problem: Problem
    private let plan: Plan
    /// By resource: the starts of what it does.
    private var duties: [ResourceID: [Int]] = [:]

    init(_ problem: Problem, _ plan: Plan) {
        self.problem = problem
        self.plan = plan
        for id in problem.engagementIDs {
            guard let start = plan.start(of: id) else { continue }
            for slot in problem[id].slots {
                if let resource = plan[slot] { duties[resource, default: []].append(start.minutes) }
            }
        }
    }

    /// At most `size` candidates for each slot of these; slots that have no more are left out.
    func candidates(for circle: [EngagementID], narrowing: Narrowing, size: Int, turn: Int) -> [SlotID: [ResourceID]] {
        var palette: [SlotID: [ResourceID]] = [:]
        let isAlike = turn.isMultiple(of: 2)
        let here = isAlike ? duties(in: circle) : [:]
        for id in circle {
            let middle = plan.start(of: id)?.minutes ?? narrowing.middle(of: id)
            for slot in problem[id].slots {
                let all = narrowing.candidates(of: slot)
                guard all.count > size else { continue }
                let shift = (turn &* 7 &+ (isAlike ? 0 : slot.index)) % all.count
                var chosen = plan[slot].map { [$0] } ?? []
                func add(_ order: [ResourceID], upTo most: Int) {
                    for resource in order where chosen.count < most && !chosen.contains(resource) {
                        chosen.append(resource)
                    }
                }
                let known = all.enumerated().compactMap { place, resource in
                    here[resource].map { (duties: $0, place: (place + shift) % all.count, resource: resource) }
                }.sorted { ($1.duties, $0.place) < ($0.duties, $1.place) }
                add(known.map(\.resource), upTo: (size + 1) / 2)
                let idle = all.enumerated().map { place, resource in
                    (load: load(of: resource, around: middle), place: (place + shift) % all.count, resource: resource)
                }.sorted { ($0.load, $0.place) < ($1.load, $1.place) }
                add(idle.map(\.resource), upTo: size)
                // That a place stays open is always possible where it is allowed.
                if let last = all.last, problem[last].isVacancy { add([last], upTo: chosen.count + 1) }
                palette[slot] = chosen.sorted()
            }
        }
        return palette
    }

    /// How many slots of these each fills.
    private func duties(in circle: [EngagementID]) -> [ResourceID: Int] {
        circle.flatMap { problem[$0].slots }.reduce(into: [:]) { count, slot in
            if let resource = plan[slot] { count[resource, default: 0] += 1 }
        }
    }

    private func load(of resource: ResourceID, around moment: Int) -> Int {
        duties[resource]?.count { abs($0 - moment) < Self.around } ?? 0
    }

    private static let around = 10 * 60
}
