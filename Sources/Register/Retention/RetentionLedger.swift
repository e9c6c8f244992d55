package import Occasions

/// Blanks what was kept long enough, and leaves the chain whole.
///
/// Of a fact that is who recorded it and why; of a version that is not in force, and of the test of a bid that was tested again,
/// it is all that was kept beside the fact. What happened, and to what, stays.
package struct RetentionLedger: Sendable {
    static let subject = "retention"

    private let store: any FactStore

    package init(_ store: any FactStore) { self.store = store }

    /// What blanking does, or has done.
    package struct Effect: Hashable, Sendable {
        /// How many facts lose who recorded them, and why.
        package let signatures: Int
        /// The numbers of versions of which nothing but the fact is kept.
        package let versions: [Int]
        /// The facts of tests of which the answer is not kept.
        package let tests: [Int]
        fileprivate let digests: [String]

        package var isNothing: Bool { signatures == 0 && versions.isEmpty && tests.isEmpty }
    }

    package func effect(before moment: Moment) throws -> Effect {
        try store.read { try RetentionLedger.effect(before: moment, $0) }
    }

    /// Blanks what is older than a moment; gives back the fact of it, nil where nothing was left to blank.
    package func blank(before moment: Moment, _ pen: Pen) throws -> (effect: Effect, fact: Fact?) {
        let subjects: Set = [Self.subject, VersionLedger.subject, ToldLedger.subject]
        return try store.write(about: subjects) { facts in
            let now = try pen.moment(after: facts.end())
            let effect = try RetentionLedger.effect(before: moment, facts)
            guard !effect.isNothing else { return (effect, nil) }
            try facts.blank(before: moment, forgetting: effect.digests)
            let happening = Happening.blanked(before: moment, versions: effect.versions, tests: effect.tests)
            let filed: Set = [Self.subject, VersionLedger.subject]
            return (effect, try facts.append([(happening, filed)], by: pen, at: now).first)
        }
    }

    private static func effect(before moment: Moment, _ register: any FactReading) throws -> Effect {
        let facts = try register.facts()
        let blanked = Blanking(facts)
        let book = VersionBook(facts)
        let needed = Set(book.heads().map(\.number)).union(told(in: facts, since: moment))
        let old = book.versions.filter {
            $0.when < moment && !needed.contains($0.number) && !blanked.versions.contains($0.number)
        }
        let tests = BidBook(facts).superseded.filter {
            $0.when < moment && !blanked.tests.contains($0.fact)
        }
        let gone = Set(old.map(\.number)).union(blanked.versions)
        let kept = Set(
            book.versions.filter { !gone.contains($0.number) }.flatMap { $0.plan.documents.map(\.digest) }
                + answers(in: facts, without: blanked.tests.union(tests.map(\.fact))))
        let named = old.flatMap { $0.plan.documents.map(\.digest) } + tests.map(\.test.answer)
        return Effect(
            signatures: facts.count { $0.when < moment && !$0.signature.isBlanked }, versions: old.map(\.number),
            tests: tests.map(\.fact), digests: Set(named).subtracting(kept).sorted())
    }

    /// The versions of which somebody was last told, since that moment.
    private static func told(in facts: [Fact], since moment: Moment) -> Set<Int> {
        var last: [String: (versions: [Int], when: Moment)] = [:]
        for fact in facts {
            if case .told(let audience, let versions) = fact.happening { last[audience] = (versions, fact.when) }
        }
        return Set(last.values.filter { $0.when >= moment }.flatMap(\.versions))
    }

    private static func answers(in facts: [Fact], without gone: Set<Int>) -> [String] {
        facts.compactMap { fact in
            if case .tested(let test) = fact.happening, !gone.contains(fact.number) { test.answer } else { nil }
        }
    }
}
