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
