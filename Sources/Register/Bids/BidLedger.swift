package import Occasions

/// What may be recorded of bids: each step is judged and recorded while nobody else writes.
package struct BidLedger: Sendable {
    private static let subject = "bids"

    private let store: any FactStore

    package init(_ store: any FactStore) { self.store = store }

    package enum Refusal: Error, Hashable, Sendable {
        /// It stands at this stage already.
        case same(BidBook.Decision)
        /// It would go back, and nobody says why. `fact`: that brought it there; nil: its document says so.
        case goesBack(from: BidStage, fact: Int?)
    }

    /// A test with the bytes of its whole answer.
    package struct Tested: Sendable {
        package let test: ClashTest
        package let answer: [UInt8]

        package init(_ test: ClashTest, answer: [UInt8]) {
            self.test = test
            self.answer = answer
        }
    }

    package func book(now: Moment? = nil) throws -> BidBook {
        try store.read { BidBook(try $0.facts(about: [Self.subject]), now: now) }
    }

    package func record(_ tested: Tested, _ pen: Pen) throws -> BidBook.Test {
        let subjects = Self.subjects(of: tested.test.bid)
        return try store.write(about: subjects) { facts in
            let now = try pen.moment(after: facts.last())
            try facts.keep(tested.answer, as: tested.test.answer)
            let new = try facts.append([(.tested(tested.test), subjects)], by: pen, at: now)
            guard let test = BidBook(new).tests(of: tested.test.bid).last else {
                throw RegisterFault("nothing was recorded", "Please report it.")
            }
            return test
        }
    }

    /// Records a decision with the test that was made for it.
    ///
    /// `claimed`: the stage its document has it at. `order`: how far a stage is along this bid's own; going back needs a
    /// reason.
    package func decide(
        _ bid: String, _ stage: BidStage, from claimed: BidStage?, _ tested: Tested?, _ pen: Pen,
        order: (BidStage) -> Int
    ) throws -> BidBook {
        let subjects = Self.subjects(of: bid)
        return try store.write(about: subjects) { facts in
            let last = try facts.end()
            let now = try pen.moment(after: last)
            let known = try facts.facts(about: [Self.subject])
            if let refusal = BidBook(known).refusal(of: bid, stage, from: claimed, why: pen.why, order: order) {
                throw refusal
            }
            var happenings: [(Happening, Set<String>)] = []
            if let tested {
                try facts.keep(tested.answer, as: tested.test.answer)
                happenings.append((.tested(tested.test), subjects))
            }
            let test = tested == nil ? nil : (last?.number ?? 0) + 1
            happenings.append((.decided(bid: bid, stage: stage, test: test), subjects))
            return BidBook(known + (try facts.append(happenings, by: pen, at: now)))
        }
    }

    private static func subjects(of bid: String) -> Set<String> {
        [subject, HoldRequest.subject(ofOccasion: bid)]
    }
}

extension BidBook {
    /// Why a decision is not recorded; nil: it may be.
    ///
    /// `claimed`: the stage its document has it at, which counts while nothing was decided.
    package func refusal(
        of bid: String, _ stage: BidStage, from claimed: BidStage?, why: String?, order: (BidStage) -> Int
    ) -> BidLedger.Refusal? {
        let decided = decisions(of: bid).last
        if let decided, decided.stage == stage { return .same(decided) }
        guard why == nil, let before = decided?.stage ?? claimed, before != stage else { return nil }
        return before.isEnd || order(stage) < order(before) ? .goesBack(from: before, fact: decided?.fact) : nil
    }
}
