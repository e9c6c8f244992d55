internal import CPSAT
internal import Conditions
internal import Occasions

/// Cuts the engagements into groups that lie together in time, in the order in which they are best placed.
struct Grouping {
    private let problem: Problem
    private let narrowing: Narrowing

    init(problem: Problem, requirements: [Requirement]) {
        self.problem = problem
        narrowing = Narrowing(Question(all: problem, requirements: requirements), tight: true)
    }

    /// Occasion by occasion, day by day; days of one occasion share a group up to `size` engagements.
    func groups(of free: [EngagementID], size: Int) -> [[EngagementID]] {
        let keyed = free.map { id in
            let step = narrowing.envelope(of: id).lowerBound
            let start = problem.earliestStart(of: id) + step * problem.grainMinutes
            return (id: id, day: problem.zone.civil(start).date, start: start)
        }
        let sorted = keyed.sorted { left, right in
            let (one, other) = (problem[left.id].occasion, problem[right.id].occasion)
            if one != other {
                return (problem.occasions[one].window.start, one) < (problem.occasions[other].window.start, other)
            }
            return (left.start, left.id) < (right.start, right.id)
        }
        var groups: [[EngagementID]] = []
        var last: (occasion: Int, day: CivilDate)?
        for entry in sorted {
            let occasion = problem[entry.id].occasion
            if let now = last, now.occasion == occasion, now.day == entry.day || (groups.last?.count ?? 0) < size {
                groups[groups.count - 1].append(entry.id)
            } else {
                groups.append([entry.id])
            }
            last = (occasion, entry.day)
        }
        return groups
    }
}
