internal import Occasions

/// What was blanked: a pure function of the facts.
struct Blanking: Sendable {
    /// Signatures of facts from before this moment may be blank; nil: none may.
    let before: Moment?
    /// The numbers of versions of which nothing but the fact is kept.
    let versions: Set<Int>
    /// The facts of tests of which the answer is not kept.
    let tests: Set<Int>

    init(_ facts: [Fact]) {
        var (latest, versions, tests): (Moment?, Set<Int>, Set<Int>) = (nil, [], [])
        for fact in facts {
            guard case .blanked(let moment, let some, let others) = fact.happening else { continue }
            latest = max(latest ?? moment, moment)
            versions.formUnion(some)
            tests.formUnion(others)
        }
        (before, self.versions, self.tests) = (latest, versions, tests)
    }

    func covers(_ fact: Fact) -> Bool { before.map { fact.when < $0 } ?? false }
}
