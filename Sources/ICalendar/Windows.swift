/// Several stretches of time that are looked at together.
enum Windows {
    /// In order, those that touch made one.
    static func united(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var united: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = united.last, range.lowerBound <= last.upperBound {
                united[united.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                united.append(range)
            }
        }
        return united
    }
}
