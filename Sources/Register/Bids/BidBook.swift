package import Occasions

/// What was decided of bids, and how they were tested: a pure function of the facts.
package struct BidBook: Sendable {
    package struct Decision: Hashable, Sendable {
        package let fact: Int
        package let when: Moment
        package let stage: BidStage
        /// The fact of the test that was made for it.
        package let test: Int?
        /// Nil: blanked.
        package let who: String?
        package let why: String?
    }

    package struct Test: Hashable, Sendable {
        package let fact: Int
        package let when: Moment
        package let test: ClashTest
    }

    private var decisions: [String: [Decision]] = [:]
    private var tests: [String: [Test]] = [:]

    /// `facts`: in order of their numbers; `now`: what was recorded later does not count.
    package init(_ facts: [Fact], now: Moment? = nil) {
        for fact in facts where now.map({ fact.when <= $0 }) ?? true {
            switch fact.happening {
            case .decided(let bid, let stage, let test):
                let signature = fact.signature
                decisions[bid, default: []].append(
                    Decision(
                        fact: fact.number, when: fact.when, stage: stage, test: test, who: signature.who,
                        why: signature.why))
            case .tested(let test):
                tests[test.bid, default: []].append(Test(fact: fact.number, when: fact.when, test: test))
            default: continue
            }
        }
    }

    /// What was decided of a bid, the oldest first.
    package func decisions(of bid: String) -> [Decision] { decisions[bid] ?? [] }

    /// The tests of bids that were tested again since, by the number of the fact.
    var superseded: [Test] { tests.values.flatMap { $0.dropLast() }.sorted { $0.fact < $1.fact } }

    /// How a bid was tested, the oldest first.
    package func tests(of bid: String) -> [Test] { tests[bid] ?? [] }
}
