internal import Occasions

/// Too little time between one place and the next.
extension Judge {
    /// Engagements at one place and time as one.
    private struct Stop {
        let range: TimeRange
        let place: ResourceID
        var members: [Settled]
    }

    func tooClose(_ settled: [Settled], _ pace: Pace) -> [Miss] {
        let longest = pace.minutes(problem.travel.longest)
        let stops = stops(settled)
        var misses: [Miss] = []
        for (index, earlier) in stops.enumerated() {
            for later in stops[(index + 1)...] {
                if later.range.start >= earlier.range.end + longest { break }
                guard later.range.start >= earlier.range.end else { continue }
                let asked = pace.minutes(travelMinutes(from: earlier.place, to: later.place))
                let missing = asked - (later.range.start - earlier.range.end)
                guard missing > 0 else { continue }
                let members = earlier.members + later.members
                misses.append(
                    Miss(
                        .tooClose, engagements: members.map(\.span.engagement),
                        slots: members.compactMap { $0.span.only?.slot },
                        range: TimeRange(earlier.range.end, later.range.start)
                            ?? TimeRange(earlier.range.end, minutes: 1), amount: missing))
            }
        }
        return misses
    }

    private func stops(_ settled: [Settled]) -> [Stop] {
        struct Key: Hashable {
            let range: TimeRange
            let place: ResourceID
        }
        var stops: [Stop] = []
        var known: [Key: Int] = [:]
        for next in settled {
            guard let place = place(of: next) else { continue }
            let key = Key(range: next.range, place: place)
            if let index = known[key] {
                stops[index].members.append(next)
            } else {
                known[key] = stops.count
                stops.append(Stop(range: next.range, place: place, members: [next]))
            }
        }
        return stops
    }
}
