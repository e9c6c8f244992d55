/// Several stretches of time that are looked at together.
package enum Windows {
    /// In order, those made one that touch or have no more than a gap between them.
    package static func united(_ ranges: [ClosedRange<Int>], gap: Int = 0) -> [ClosedRange<Int>] {
        var united: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = united.last, range.lowerBound <= last.upperBound + gap {
                united[united.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                united.append(range)
            }
        }
        return united
    }
}
