internal import Conditions
internal import Occasions

/// Which entries of each requirement's demand are active, that is, count with what has been decided so far. It is updated as
/// engagements are planned and taken out, and never worked out anew: incremental evaluation.
struct ActiveRequirements {
    let touches: Touches
    /// By requirement, in the order they came.
    private var counting: [[DemandEntry]]

    init(_ touches: Touches) {
        self.touches = touches
        counting = Array(repeating: [], count: touches.requirements.count)
    }

    mutating func push(_ touching: [Touches.Touch]) {
        for touch in touching {
            if let entry = touch.entry { counting[touch.position].append(entry) }
        }
    }

    /// Takes back what was pushed last.
    mutating func pop(_ touching: [Touches.Touch]) {
        for touch in touching where touch.entry != nil { counting[touch.position].removeLast() }
    }

    /// Takes back what was pushed some time ago.
    mutating func remove(_ touching: [Touches.Touch]) {
        for touch in touching {
            guard let entry = touch.entry, let place = counting[touch.position].lastIndex(of: entry) else { continue }
            counting[touch.position].remove(at: place)
        }
    }

    /// The demand as far as it counts.
    func demand(_ position: Int) -> Condition { touches.demand(position, of: counting[position]) }

    /// The same around one engagement: only what lies so near to its spans that it can matter to them.
    func demand(_ position: Int, near id: EngagementID, in judge: Judge) -> Condition {
        func near(_ spans: [Span], within minutes: Int = 0) -> [Span] {
            let entries = counting[position]
            // What was pushed last is its own.
            var (first, last) = (Int.max, Int.min)
            for entry in entries.reversed() {
                let span = spans[Int(entry.place)]
                guard span.engagement == id else { break }
                guard let range = judge.range(span) else { continue }
                (first, last) = (min(first, range.start.minutes), max(last, range.end.minutes))
            }
            guard first < last else { return [] }
            return entries.compactMap { entry in
                let span = spans[Int(entry.place)]
                guard let start = judge.plan.start(of: span.engagement)?.minutes,
                    start - span.before < last + minutes,
                    first < start + judge.minutes(of: span.engagement) + span.after + minutes
                else { return nil }
                return span
            }
        }
        switch touches.requirements[position].demand {
        case .disjoint(let spans): return .disjoint(near(spans))
        case .spaced(let spans, let pace):
            return .spaced(near(spans, within: pace.minutes(judge.problem.travel.longest)), pace)
        case .formula, .shared, .separate, .rested: return demand(position)
        }
    }

    /// The requirements that these touch, as far as they count once some entries are gone and others come.
    func requirements(without gone: [[Touches.Touch]], with coming: [[Touches.Touch]]) -> [Requirement] {
        var entries: [Int: [DemandEntry]] = [:]
        for touch in gone.joined() {
            guard let entry = touch.entry else { continue }
            var left = entries[touch.position] ?? counting[touch.position]
            if let place = left.lastIndex(of: entry) { left.remove(at: place) }
            entries[touch.position] = left
        }
        for touch in coming.joined() {
            guard let entry = touch.entry else {
                if entries[touch.position] == nil { entries[touch.position] = counting[touch.position] }
                continue
            }
            entries[touch.position, default: counting[touch.position]].append(entry)
        }
        return entries.keys.sorted().map { position in
            touches.requirements[position].demanding(touches.demand(position, of: entries[position] ?? []))
        }
    }
}
