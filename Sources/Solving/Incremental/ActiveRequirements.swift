internal import Conditions
internal import Occasions

/// What counts of each demand with what has been decided so far, kept up as engagements are planned and taken out.
struct Standing {
    let touches: Touches
    /// By requirement, in the order they came.
    private var counting: [[Touches.Part]]

    init(_ touches: Touches) {
        self.touches = touches
        counting = Array(repeating: [], count: touches.requirements.count)
    }

    mutating func push(_ touching: [Touches.Touch]) {
        for touch in touching {
            if let part = touch.part { counting[touch.position].append(part) }
        }
    }

    /// Takes back what was pushed last.
    mutating func pop(_ touching: [Touches.Touch]) {
        for touch in touching where touch.part != nil { counting[touch.position].removeLast() }
    }

    /// Takes back what was pushed some time ago.
    mutating func remove(_ touching: [Touches.Touch]) {
        for touch in touching {
            guard let part = touch.part, let place = counting[touch.position].lastIndex(of: part) else { continue }
            counting[touch.position].remove(at: place)
        }
    }

    /// The demand as far as it counts.
    func demand(_ position: Int) -> Condition { touches.demand(position, of: counting[position]) }

    /// The same around one engagement: only what lies so near to its spans that it can matter to them.
    func demand(_ position: Int, near id: EngagementID, in judge: Judge) -> Condition {
        func near(_ spans: [Span], within minutes: Int = 0) -> [Span] {
            let parts = counting[position]
            // What was pushed last is its own.
            var (first, last) = (Int.max, Int.min)
            for part in parts.reversed() {
                let span = spans[Int(part.place)]
                guard span.engagement == id else { break }
                guard let range = judge.range(span) else { continue }
                (first, last) = (min(first, range.start.minutes), max(last, range.end.minutes))
            }
            guard first < last else { return [] }
            return parts.compactMap { part in
                let span = spans[Int(part.place)]
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

    /// The requirements that these touch, as far as they count once some parts are gone and others come.
    func requirements(without gone: [[Touches.Touch]], with coming: [[Touches.Touch]]) -> [Requirement] {
        var parts: [Int: [Touches.Part]] = [:]
        for touch in gone.joined() {
            guard let part = touch.part else { continue }
            var left = parts[touch.position] ?? counting[touch.position]
            if let place = left.lastIndex(of: part) { left.remove(at: place) }
            parts[touch.position] = left
        }
        for touch in coming.joined() {
            guard let part = touch.part else {
                if parts[touch.position] == nil { parts[touch.position] = counting[touch.position] }
                continue
            }
            parts[touch.position, default: counting[touch.position]].append(part)
        }
        return parts.keys.sorted().map { position in
            touches.requirements[position].demanding(touches.demand(position, of: parts[position] ?? []))
        }
    }
}
