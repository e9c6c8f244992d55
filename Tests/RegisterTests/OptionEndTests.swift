import Foundation
import GRDB
import Occasions
import Repeatable
import Testing

@testable import Register

/// What is read of a large register is enough: it ranks the options as all facts do.
@Suite struct OptionEndTests {
    /// The facts with what they are filed under.
    private func filed(_ facts: [Fact]) -> [Fact] {
        var requests: [Int: HoldRequest] = [:]
        for fact in facts { if case .asked(let request) = fact.happening { requests[fact.number] = request } }
        return facts.map { fact in
            let holds = fact.happening.holds
            let own = (holds.first ?? fact.number)
            let subjects = (requests[own]?.subjects ?? []).union(holds.map(HoldRequest.subject(ofHold:)))
            return Fact(
                number: fact.number, when: fact.when, signature: fact.signature, happening: fact.happening,
                subjects: subjects.sorted(), digest: "")
        }
    }

    @Test func randomLedgersAgree() throws {
        var dice = RandomLedgerTests.Dice(numbers: SplitMix64(state: 7))
        var running = 0
        for round in 1...300 {
            let ledger = try Ledger()
            defer { ledger.remove() }
            let facts = filed(try RandomLedgerTests.ledger(&dice))
            try ledger.store.write(about: []) { try $0.append(facts) }
            for _ in 1...4 {
                let now = Moment(minutes: dice.roll(0...70))
                let all = HoldBook(facts, now: now)
                let book = try ledger.holds.book(now: now)
                #expect(book.standings == all.standings, "ledger \(round) at \(now.minutes)")
                // Of an occasion everything is known, what is over too.
                let own = try ledger.holds.book(now: now, of: ["o1"]).holds.filter { $0.request.occasion == "o1" }
                #expect(own == all.holds.filter { $0.request.occasion == "o1" }, "ledger \(round) at \(now.minutes)")
                running += book.standings.count
            }
        }
        #expect(running > 1000)
    }

    @Test func whatIsOverIsNotRead() throws {
        let ledger = try Ledger()
        defer { ledger.remove() }
        let a = try ledger.ask("r", for: "a", 9...12, until: 100)
        let b = try ledger.ask("r", for: "b", 9...12, until: 200)
        func options(_ now: Int) throws -> [Int] {
            try ledger.store.read { try $0.options(runningAt: Moment(minutes: now)) }
        }
        #expect(try options(100) == [a, b])
        #expect(try options(101) == [b])
        _ = try ledger.holds.extend(b, until: Moment(minutes: 300), Ledger.pen(at: 150))
        #expect(try options(250) == [b])
        _ = try ledger.holds.confirm(b, Ledger.pen(at: 260))
        #expect(try options(1000) == [b])
        _ = try ledger.holds.release(b, Ledger.pen(at: 270))
        #expect(try options(270) == [])
        #expect(try options(269) == [b])
    }

    /// A file of an earlier version is read as it is, and brought up to date by the first write.
    @Test(arguments: [1, 2]) func aFileOfAnEarlierVersion(_ version: Int) throws {
        let ledger = try Ledger()
        defer { ledger.remove() }
        let a = try ledger.ask("r", for: "a", 9...12, until: 100)
        let b = try ledger.ask("r", for: "b", 9...12, until: 200)
        do {
            let queue = try DatabaseQueue(path: ledger.path)
            let later = ["DROP TABLE option; DROP INDEX fact_who;", "DROP TABLE content;"][(version - 1)...].joined()
            try queue.write { try $0.execute(sql: "\(later) PRAGMA user_version = \(version)") }
            try queue.close()
        }
        #expect(try ledger.ranks(at: 150) == [b: 1])
        // The first version does not know what is over.
        let read = try ledger.store.read { try $0.options(runningAt: Moment(minutes: 150)) }
        #expect(read == (version == 1 ? [a, b] : [b]))
        _ = try ledger.holds.extend(b, until: Moment(minutes: 300), Ledger.pen(at: 150))
        #expect(try ledger.store.read { try $0.options(runningAt: Moment(minutes: 250)) } == [b])
        #expect(try ledger.ranks(at: 250) == [b: 1])
        #expect(try ChainCheck.firstFlaw(in: ledger.facts()) == nil)
    }
}
