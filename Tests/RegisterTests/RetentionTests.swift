import Foundation
import Occasions
import PostgreSQL
import Testing

@testable import Register

/// What was kept long enough is blanked, and nothing else; the chain stays whole.
@Suite struct RetentionTests {
    /// Four versions of two occasions at minutes 10, 20, 30 and 40, somebody told of the second, and two tests of a bid.
    private func filled(_ kind: Ledger.Kind) throws -> Ledger {
        let ledger = try Ledger(kind)
        let option = try ledger.ask("r", for: "o", 9...12)
        _ = try ledger.holds.extend(option, until: Moment(minutes: 150_000), Ledger.pen(at: 5, why: "it hurries"))
        let versions = VersionLedger(ledger.store)
        for (number, occasion) in [(1, "a"), (2, "a"), (3, "b"), (4, "a")] {
            let bytes = Array("what version \(number) said".utf8)
            let digest = FactDigest.digest(of: bytes)
            let shared = Array("what all share".utf8)
            let plan = PublishedPlan(
                office: "office.yaml", plan: "plan.yaml", occasions: [occasion],
                documents: [
                    .init(name: "plan.yaml", digest: digest),
                    .init(name: "office.yaml", digest: FactDigest.digest(of: shared)),
                ], folders: [])
            _ = try versions.publish(
                .init(plan: plan, contents: [digest: bytes, FactDigest.digest(of: shared): shared]), as: number,
                base: number - 1, Ledger.pen(at: 10 * number))
        }
        _ = try ToldLedger(ledger.store).tell(["person:anna"], of: [2], Ledger.pen(at: 45))
        for at in [46, 47] {
            let answer = Array("answer \(at)".utf8)
            let test = ClashTest(
                bid: "bid", verdict: "GO", judged: 1, possible: 1, documents: [], answer: FactDigest.digest(of: answer))
            _ = try BidLedger(ledger.store).record(.init(test, answer: answer), Ledger.pen(at: at))
        }
        return ledger
    }

    private func kept(_ ledger: Ledger) throws -> [String] {
        try ledger.store.read { register in
            try register.contents().compactMap { try register.content($0) }.map { String(decoding: $0, as: UTF8.self) }
                .sorted()
        }
    }

    private func flaw(_ ledger: Ledger) throws -> ChainCheck.Flaw? {
        let facts = try ledger.facts()
        return try ledger.store.read { register in
            try ChainCheck.firstFlaw(in: facts) ?? ChainCheck.firstLoss(in: facts) { try register.content($0) }
        }
    }

    @Test(arguments: Ledger.Kind.available) func whatIsInForceOrToldStays(_ kind: Ledger.Kind) throws {
        let ledger = try filled(kind)
        defer { ledger.remove() }
        let retention = RetentionLedger(ledger.store)
        // Before the first fact nothing is old.
        #expect(try retention.effect(before: Moment(minutes: 0)).isNothing)
        // Version 2 is what somebody was told of since, 3 and 4 are in force; the bid was tested again.
        let (effect, fact) = try retention.blank(before: Moment(minutes: 45), Ledger.pen(at: 60, why: "by law"))
        #expect(effect.signatures == 6)
        #expect(effect.versions == [1])
        #expect(effect.tests == [])
        #expect(fact?.happening == .blanked(before: Moment(minutes: 45), versions: [1], tests: []))
        #expect(
            try kept(ledger) == [
                "answer 46", "answer 47", "what all share", "what version 2 said", "what version 3 said",
                "what version 4 said",
            ])
        let facts = try ledger.facts()
        #expect(facts.map(\.signature.isBlanked) == [true, true, true, true, true, true, false, false, false, false])
        #expect(try flaw(ledger) == nil)
        #expect(VersionBook(facts).blanked == [1])
        // What happened stays, and the options count as before.
        #expect(try ledger.ranks(at: 100_001) == [1: 1])
        // A second time there is nothing left, and nothing is recorded.
        let again = try retention.blank(before: Moment(minutes: 45), Ledger.pen(at: 61))
        #expect(again.effect.isNothing && again.fact == nil)
        #expect(try ledger.facts().count == 10)
        // Later on the word that anna was told is old as well, and so is the first test.
        let later = try retention.blank(before: Moment(minutes: 60), Ledger.pen(at: 70)).effect
        #expect(later.signatures == 3)
        #expect(later.versions == [2])
        #expect(later.tests == [8])
        #expect(
            try kept(ledger) == ["answer 47", "what all share", "what version 3 said", "what version 4 said"])
        #expect(try flaw(ledger) == nil)
    }

    @Test(arguments: Ledger.Kind.available) func aBlankedCopyComesBack(_ kind: Ledger.Kind) throws {
        let ledger = try filled(kind)
        defer { ledger.remove() }
        _ = try RetentionLedger(ledger.store).blank(before: Moment(minutes: 45), Ledger.pen(at: 60))
        let facts = try ledger.facts()
        let copied = try facts.map { try #require(FactLine.read(try FactLine.text($0))) }
        #expect(copied == facts)
        #expect(try ChainCheck.firstFlaw(in: copied) == nil)
    }

    /// Nobody can take a name away and say that it was blanked.
    @Test func aNameThatIsMissingWithoutAFactOfItIsAnAlteration() throws {
        let ledger = try filled(.file)
        defer { ledger.remove() }
        _ = try RetentionLedger(ledger.store).blank(before: Moment(minutes: 15), Ledger.pen(at: 60))
        var facts = try ledger.facts()
        #expect(try ChainCheck.firstFlaw(in: facts) == nil)
        let fact = facts[4]
        facts[4] = Fact(
            number: fact.number, when: fact.when,
            signature: Signature(who: nil, why: nil, salt: nil, seal: fact.signature.seal), happening: fact.happening,
            subjects: fact.subjects, digest: fact.digest)
        #expect(try ChainCheck.firstFlaw(in: facts) == .altered(number: 5))
    }

    @Test func whatIsBlankedIsNotInTheFileAnyMore() throws {
        let ledger = try filled(.file)
        defer { ledger.remove() }
        let before = try Data(contentsOf: URL(filePath: ledger.path))
        #expect(before.contains(Data("it hurries".utf8)) && before.contains(Data("what version 1 said".utf8)))
        _ = try RetentionLedger(ledger.store).blank(before: Moment(minutes: 45), Ledger.pen(at: 60))
        let after = try Data(contentsOf: URL(filePath: ledger.path))
        #expect(!after.contains(Data("it hurries".utf8)) && !after.contains(Data("what version 1 said".utf8)))
        #expect(after.contains(Data("what version 4 said".utf8)))
    }

    /// Who handed a draft in may be the one who publishes it, once nobody knows any more.
    @Test func aBlankedDraftIsNobodyElses() throws {
        let ledger = try Ledger()
        defer { ledger.remove() }
        let versions = VersionLedger(ledger.store)
        _ = try versions.handIn("print", plan: "plan.yaml", occasions: ["a"], Ledger.pen(at: 1))
        _ = try RetentionLedger(ledger.store).blank(before: Moment(minutes: 5), Ledger.pen(at: 6))
        let plan = PublishedPlan(office: "o", plan: "p", occasions: ["a"], documents: [], folders: [])
        #expect(throws: VersionLedger.Refusal.self) {
            try versions.publish(
                .init(plan: plan, contents: [:]), as: 1, base: 0, draft: "print", needsDraft: true, Ledger.pen(at: 7))
        }
    }
}
