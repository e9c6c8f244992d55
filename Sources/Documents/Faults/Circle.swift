/// Things that lead to each other without end.
enum Circle {
    /// A circle among `count` things, each linked to the next and the last to the first; nil where there is none.
    static func find(among count: Int, links: [(from: Int, to: Int)]) -> [Int]? {
        // Take away what nothing leads to until only circles, and what they lead to, are left.
        var leading = Array(repeating: 0, count: count)
        var next: [[Int]] = Array(repeating: [], count: count)
        for link in links {
            leading[link.to] += 1
            next[link.from].append(link.to)
        }
        var free = leading.indices.filter { leading[$0] == 0 }
        while let gone = free.popLast() {
            for follower in next[gone] {
                leading[follower] -= 1
                if leading[follower] == 0 { free.append(follower) }
            }
        }
        guard let first = leading.indices.first(where: { leading[$0] > 0 }) else { return nil }
        // Walk backwards among those left until one comes round again: that stretch is a circle.
        var path = [first]
        var before: [Int: Int] = [:]
        for link in links where leading[link.from] > 0 && before[link.to] == nil { before[link.to] = link.from }
        var steps = [first: 0]
        while let one = before[path[path.count - 1]] {
            if let start = steps[one] { return path[start...].reversed() }
            steps[one] = path.count
            path.append(one)
        }
        return nil
    }

    /// `a, then b, then a`.
    static func text(_ names: [String]) -> String { (names + names.prefix(1)).joined(separator: ", then ") }
}
