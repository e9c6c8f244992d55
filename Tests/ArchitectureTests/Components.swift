/// What hangs together in both directions (the strongly connected components of a graph, by Tarjan's method).
struct Components {
    /// Each sorted, in the order of their first nodes.
    static func of(_ nodes: [String], to targets: @escaping (String) -> [String]) -> [[String]] {
        var search = Components(targets: targets)
        for node in nodes where search.number[node] == nil { search.visit(node) }
        return search.found.sorted { ($0.first ?? "") < ($1.first ?? "") }
    }

    private let targets: (String) -> [String]
    private var number: [String: Int] = [:]
    /// The lowest number that can be reached from a node.
    private var lowest: [String: Int] = [:]
    private var open: [String] = []
    private var isOpen: Set<String> = []
    private var found: [[String]] = []

    private init(targets: @escaping (String) -> [String]) { self.targets = targets }

    private mutating func visit(_ node: String) {
        let own = number.count
        number[node] = own
        var low = own
        open.append(node)
        isOpen.insert(node)
        for target in targets(node) {
            if let seen = number[target] {
                if isOpen.contains(target) { low = min(low, seen) }
            } else {
                visit(target)
                low = min(low, lowest[target] ?? low)
            }
        }
        lowest[node] = low
        guard low == own, let first = open.lastIndex(of: node) else { return }
        let members = open[first...].sorted()
        open.removeSubrange(first...)
        isOpen.subtract(members)
        found.append(members)
    }
}
