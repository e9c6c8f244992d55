internal import Conditions
internal import Occasions

/// What may be moved, and does not fit all the same: more hours of work than there are, or pieces too long to follow each other.
extension Headcount {
    func ofWork() -> [Shortage] {
        var seen: Set<[Seats.Filler]> = []
        return seats.all.compactMap { seat -> Shortage? in
            let fillers = seat.choices.map(\.filler).sorted()
            guard !seat.isFixed, !fillers.isEmpty, seen.count < Self.mostClasses, seen.insert(fillers).inserted else {
                return nil
            }
            return shortest(among: Set(fillers))
        }
    }

    /// By how much it falls short within a window, whoever of these works; counted as it was found.
    func lacking(_ shortage: Shortage) -> Int {
        let fillers = Set(shortage.candidates)
        let jobs = jobs { fillers.contains($0.resource) }
        let window = shortage.range.start.minutes..<shortage.range.end.minutes
        let inside = jobs.filter {
            window.lowerBound <= $0.reach.lowerBound && $0.reach.upperBound <= window.upperBound
        }
        let free = Self.free(inside, in: window)
        switch shortage.measure {
        case .atOnce: return 0
        case .work: return inside.reduce(0) { $0 + $1.minutes } - free.reduce(0) { $0 + $1.count }
        case .inTurn(let minutes):
            return inside.count { $0.minutes >= minutes } - free.reduce(0) { $0 + $1.count / minutes }
        }
    }

    /// The seats that nobody else can fill.
    private func jobs(_ isOne: (Seats.Filler) -> Bool) -> [Seats.Seat] {
        seats.all.filter { seat in !seat.choices.isEmpty && seat.choices.allSatisfy { isOne($0.filler) } }
    }

    /// The shortest window in which these are asked for more than they can do.
    private func shortest(among fillers: Set<Seats.Filler>) -> Shortage? {
        let jobs = jobs(fillers.contains)
        let movable = jobs.filter { !$0.isFixed }
        let starts = Set(movable.map(\.reach.lowerBound)).sorted()
        let ends = Set(movable.map(\.reach.upperBound)).sorted()
        var best: Shortage?
        for start in starts.prefix(Self.mostEnds) {
            for end in ends.prefix(Self.mostEnds) where end > start && end - start <= Self.longest {
                if let known = best, known.range.minutes <= end - start { break }
                let inside = jobs.filter { start <= $0.reach.lowerBound && $0.reach.upperBound <= end }
                if inside.count > 1, let short = Self.short(inside, in: start..<end) {
                    best = short
                    break
                }
            }
        }
        return best
    }

    private static func short(_ jobs: [Seats.Seat], in window: Range<Int>) -> Shortage? {
        guard jobs.contains(where: { $0.role != nil }),
            let range = TimeRange(Moment(minutes: window.lowerBound), Moment(minutes: window.upperBound))
        else { return nil }
        let free = free(jobs, in: window)
        func shortage(_ jobs: [Seats.Seat], _ measure: Shortage.Measure, _ needed: Int, _ there: Int) -> Shortage {
            Shortage(
                range: range, needs: jobs.map(need),
                candidates: Set(jobs.flatMap { $0.choices.map(\.filler.resource) }).sorted(), measure: measure,
                needed: needed, there: there, parts: [], pool: nil)
        }
        for minutes in Set(jobs.map(\.minutes)).sorted(by: >) {
            let long = jobs.filter { $0.minutes >= minutes }
            let there = free.reduce(0) { $0 + $1.count / minutes }
            if long.count > max(1, there) { return shortage(long, .inTurn(minutes: minutes), long.count, there) }
        }
        let work = jobs.reduce(0) { $0 + $1.minutes }
        let there = free.reduce(0) { $0 + $1.count }
        return work > there ? shortage(jobs, .work, work, there) : nil
    }

    /// When those who can do any of these jobs may be taken by them, each by himself.
    private static func free(_ jobs: [Seats.Seat], in window: Range<Int>) -> [Range<Int>] {
        var reach: [Seats.Filler: [ClosedRange<Int>]] = [:]
        for choice in jobs.flatMap(\.choices) { reach[choice.filler, default: []] += choice.reach }
        return reach.sorted { $0.key < $1.key }.flatMap { _, ranges -> [Range<Int>] in
            var merged: [Range<Int>] = []
            for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
                let cut = (range.lowerBound..<range.upperBound).clamped(to: window)
                if let last = merged.last, cut.lowerBound <= last.upperBound {
                    merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, cut.upperBound)
                } else if !cut.isEmpty {
                    merged.append(cut)
                }
            }
            return merged
        }
    }

    private static let mostClasses = 200
    private static let mostEnds = 60
    /// Minutes; within more there is nearly always time enough.
    private static let longest = 36 * 60
}
