/// Many messages of a few kinds: the first in full, the others counted by kind.
package enum ToldInBounds {
    /// The most that are told one by one.
    package static let most = 50
    /// The most kinds that the others are counted by.
    private static let mostKinds = 10

    /// `text`: of one message; `kind`: its words without what it repeats of the input.
    package static func lines(_ count: Int, text: (Int) -> String, kind: (Int) -> String) -> [String] {
        var lines = (0..<min(count, most)).map(text)
        guard count > most else { return lines }
        var counts: [String: Int] = [:]
        for index in most..<count { counts[kind(index), default: 0] += 1 }
        let kinds = counts.map { (kind: $0.key, count: $0.value) }
            .sorted { $0.count == $1.count ? $0.kind < $1.kind : $0.count > $1.count }
        lines.append("and \(count - most) more, by kind:")
        lines += kinds.prefix(mostKinds).map { "\($0.count) x \($0.kind)" }
        let rest = kinds.dropFirst(mostKinds)
        if !rest.isEmpty { lines.append("\(rest.reduce(0) { $0 + $1.count }) of \(rest.count) other kinds") }
        return lines
    }
}
