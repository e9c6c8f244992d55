package import Occasions

/// Looks along the chain of digests for the first fact that was altered.
package enum ChainCheck {
    package enum Flaw: Hashable, Sendable {
        /// What stands at this place is not what was recorded.
        case altered(number: Int)
        /// A fact is not there any more.
        case missing(number: Int)
    }

    /// `running`: the options that the store says may run at a moment; it must know all of those that do.
    package static func firstFlaw(
        in facts: [Fact], running: Set<Int>, at moment: Moment
    ) throws(RegisterFault) -> Flaw? {
        if let flaw = try firstFlaw(in: facts) { return flaw }
        return HoldBook(facts, now: moment).standings.map(\.number).filter { !running.contains($0) }.min()
            .map(Flaw.altered)
    }

    /// The first version of which a document, or the first test of which the answer, is not there as it was recorded and was
    /// not blanked.
    package static func firstLoss(in facts: [Fact], _ content: (String) throws -> [UInt8]?) throws -> Flaw? {
        var whole: Set<String> = []
        let blanked = Blanking(facts)
        for version in VersionBook(facts).versions where !blanked.versions.contains(version.number) {
            for document in version.plan.documents where !whole.contains(document.digest) {
                guard let bytes = try content(document.digest), FactDigest.digest(of: bytes) == document.digest else {
                    return .altered(number: version.fact.number)
                }
                whole.insert(document.digest)
            }
        }
        for fact in facts {
            guard case .tested(let test) = fact.happening, !blanked.tests.contains(fact.number) else { continue }
            guard let bytes = try content(test.answer), FactDigest.digest(of: bytes) == test.answer else {
                return .altered(number: fact.number)
            }
        }
        return nil
    }

    /// `facts`: all there are, in order of their numbers. Nil: nothing was altered.
    ///
    /// Facts taken away at the end leave a whole chain: compare the last digest with one that was noted before.
    package static func firstFlaw(in facts: [Fact]) throws(RegisterFault) -> Flaw? {
        var last = Fact.origin
        let blanked = Blanking(facts)
        for (index, fact) in facts.enumerated() {
            guard fact.number == index + 1 else {
                return fact.number > index + 1 ? .missing(number: index + 1) : .altered(number: fact.number)
            }
            let digest = FactDigest.digest(
                after: last, number: fact.number, when: fact.when,
                body: try FactBody.text(fact.happening, fact.subjects), seal: fact.signature.seal)
            guard digest == fact.digest, fact.signature.isWhole,
                !fact.signature.isBlanked || blanked.covers(fact)
            else {
                return .altered(number: fact.number)
            }
            last = digest
        }
        return nil
    }
}
