internal import Conditions
internal import Occasions

/// No more is lent from a pool at once than there is in it.
enum PoolEnough {
    static let rule = Rule(
        id: "pool-enough", chapter: .places, title: "No more than the pool holds",
        statement: "At no moment do the engagements that take pieces from a pool take more of them than it holds.",
        authority: .fact, basis: "Pieces in the pool"
    ) { brief, instance in
        let problem = brief.problem
        var loads: [[Load]] = Array(repeating: [], count: problem.resources.count)
        for id in brief.engagements(for: instance) {
            for load in problem[id].loads where load.count > 0 {
                loads[load.pool.index].append(Load(Span(id), amount: load.count))
            }
        }
        return brief.resources(for: instance).compactMap { id in
            let taken = loads[id.index]
            guard let pool = problem[id].pool, taken.reduce(0, { $0 + $1.amount }) > pool.count else { return nil }
            return instance.requirement(
                of: [problem[id].id], .shared(taken, capacity: pool.count),
                statement: "No more than \(pool.count) of \(Phrase.name(id, in: problem)) are taken at once",
                source: problem[id].source
            ) { miss, _ in words(miss, of: id, count: pool.count, in: problem) }
        }
    }
}

extension PoolEnough {
    fileprivate static func words(_ miss: Miss, of pool: ResourceID, count: Int, in problem: Problem) -> Wording {
        let when = miss.range.map { " " + Phrase.range($0, in: problem) } ?? ""
        let takers = miss.engagements.map { id in
            let taken = problem[id].loads.filter { $0.pool == pool }.reduce(0) { $0 + $1.count }
            return "\(Phrase.name(id, in: problem)) takes \(taken)"
        }
        return Wording(
            """
            \(Phrase.name(pool, in: problem)): \(count + miss.amount) are taken\(when) and there are \(count); \
            \(Phrase.list(takers))
            """,
            remedy: "find \(miss.amount) more, or move one of these engagements to another time")
    }
}
