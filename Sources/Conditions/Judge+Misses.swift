internal import Occasions

extension Judge {
    /// The ways in which a formula that is false fails. Of alternatives the one nearest to holding is told,
    /// with everybody any of them speaks of.
    func misses(_ formula: Formula) -> [Miss] {
        guard truth(formula) == .no else { return [] }
        switch formula {
        case .always: return []
        case .never: return [Miss(.fact)]
        case .atMost(let quantity, let bound):
            let counted = Formula.atMost(counted(quantity), bound)
            return [miss(.excess, about: counted, amount: bounds(quantity).lowerBound - bound)]
        case .picked, .not(.picked): return [miss(.wrongPick, about: formula)]
        case .starts(let id, let ranges):
            return [miss(.wrongTime, about: formula, amount: distance(of: id, to: ranges))]
        case .not(.starts): return [miss(.wrongTime, about: formula)]
        case .takesPlace, .not(.takesPlace): return [miss(.presence, about: formula)]
        case .all(let parts): return parts.flatMap(misses)
        case .any(let parts):
            let nearest = parts.map(misses).min { Judge.effort($0) < Judge.effort($1) }?.first
            return [miss(nearest?.kind ?? .fact, about: formula, amount: nearest?.amount ?? 1)]
        }
    }

    /// The quantity without the truths that add nothing to it, so that a breach names who makes it.
    private func counted(_ quantity: Quantity) -> Quantity {
        Quantity(
            constant: quantity.constant,
            parts: quantity.parts.filter { part in
                guard case .truth(let formula) = part.term, part.coefficient > 0 else { return true }
                return truth(formula) == .yes
            })
    }

    /// Time can be moved by degrees; picks and presence come after, facts last.
    private static func effort(_ misses: [Miss]) -> (Int, Int) {
        let worst =
            misses.map { miss in
                switch miss.kind {
                case .overlap, .tooClose, .spell, .excess, .wrongTime: 0
                case .overload, .wrongPick: 1
                case .presence: 2
                case .fact: 3
                }
            }.max() ?? 3
        return (worst, misses.reduce(0) { $0 + $1.amount })
    }

    private func distance(of id: EngagementID, to ranges: TimeRanges) -> Int {
        let bounds = startBounds(id)
        return min(
            ranges.distance(to: Moment(minutes: bounds.lowerBound)) ?? 1,
            ranges.distance(to: Moment(minutes: bounds.upperBound)) ?? 1)
    }

    private func miss(_ kind: Miss.Kind, about formula: Formula, amount: Int = 1) -> Miss {
        var mentions = Mentions()
        mentions.visit(formula)
        let engagements = mentions.concerned(in: problem)
        let ranges = engagements.compactMap { plan.range(of: $0, in: problem) }
        let range = ranges.min().flatMap { first in
            ranges.map(\.end).max().flatMap { TimeRange(first.start, $0) }
        }
        return Miss(kind, engagements: engagements, slots: mentions.slots, range: range, amount: amount)
    }
}
