import Occasions
import Register
import Testing

/// Options on small registers, each with what it is known to give.
@Suite struct HoldTests {
    @Test(arguments: Ledger.Kind.available) func partialOverlapsAreRanked(_ kind: Ledger.Kind) throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        let (a, b) = (
            try ledger.ask("r", for: "a", 9...12, until: 10), try ledger.ask("r", for: "b", 11...14, until: 20)
        )
        let c = try ledger.ask("r", for: "c", 13...16)
        #expect(try ledger.ranks() == [a: 1, b: 2, c: 3])
        #expect(try ledger.ranks(at: 10) == [a: 1, b: 2, c: 3])
        #expect(try ledger.ranks(at: 11) == [b: 1, c: 2])
        #expect(try ledger.ranks(at: 21) == [c: 1])
        // What was asked before is what counts, not what was asked for first.
        #expect(try ledger.facts().count == 3)
    }

    @Test(arguments: Ledger.Kind.available) func whoComesAfterOneThatLapsedIsFirst(_ kind: Ledger.Kind) throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        let a = try ledger.ask("r", for: "a", 9...12)
        let b = try ledger.ask("r", for: "b", 11...14, until: 20)
        let c = try ledger.ask("r", for: "c", 13...16)
        #expect(try ledger.ranks(at: 21) == [a: 1, c: 1])
        _ = b
    }

    @Test(arguments: Ledger.Kind.available) func partsAndHallsTakeEachOther(_ kind: Ledger.Kind) throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        let left = try ledger.ask("left", for: "a", 9...12, takes: ["left", "hall"])
        let right = try ledger.ask("right", for: "b", 9...12, takes: ["right", "hall"])
        let hall = try ledger.ask("hall", for: "c", 9...12, takes: ["left", "right", "hall"])
        #expect(try ledger.ranks() == [left: 1, right: 1, hall: 2])
        let book = try ledger.holds.book(now: Moment(minutes: 0))
        #expect(book.front(of: hall).map(\.number) == [left, right])
        #expect(book.displaced(by: left).map(\.number) == [hall])
    }

    @Test(arguments: Ledger.Kind.available) func aContractGoesBeforeAllAndComesBack(_ kind: Ledger.Kind) throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        let (a, b) = (try ledger.ask("r", for: "a", 9...12), try ledger.ask("r", for: "b", 9...12))
        let c = try ledger.ask("r", for: "c", 9...12)
        let effect = try ledger.holds.effect(ofConfirming: a, now: Moment(minutes: 1))
        #expect(effect.displaced.map(\.number) == [b, c])
        let entry = try ledger.holds.confirm(a, Ledger.pen(at: 1))
        #expect(entry.after.standing(a)?.hold.isContract == true)
        #expect(entry.after.displaced(by: a).map(\.number) == [b, c])
        #expect(try ledger.ranks(at: 2) == [a: 1, b: 2, c: 3])
        #expect(throws: HoldRefusal.self) { try ledger.holds.confirm(b, Ledger.pen(at: 2)) }
        #expect(throws: HoldRefusal.self) { try ledger.holds.challenge(b, Ledger.pen(at: 2)) { _, now in now + 60 } }
        _ = try ledger.holds.release(a, Ledger.pen(at: 3))
        #expect(try ledger.ranks(at: 3) == [b: 1, c: 2])
    }

    @Test(arguments: Ledger.Kind.available) func aChallengeEndsWhoDoesNotConfirm(_ kind: Ledger.Kind) throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        let (a, b) = (try ledger.ask("r", for: "a", 9...12), try ledger.ask("r", for: "b", 9...12))
        let c = try ledger.ask("r", for: "c", 9...12)
        _ = try ledger.holds.challenge(c, Ledger.pen(at: 5)) { _, now in now + 60 }
        #expect(throws: HoldRefusal.self) { try ledger.holds.challenge(c, Ledger.pen(at: 6)) { _, now in now + 60 } }
        #expect(throws: HoldRefusal.self) { try ledger.holds.challenge(a, Ledger.pen(at: 6)) { _, now in now + 60 } }
        _ = try ledger.holds.confirm(a, Ledger.pen(at: 65))
        #expect(try ledger.ranks(at: 65) == [a: 1, b: 2, c: 3])
        #expect(try ledger.ranks(at: 66) == [a: 1, c: 2])
        let book = try ledger.holds.book(now: Moment(minutes: 66))
        #expect(book.hold(b)?.end?.cause == .challenged)
        #expect(book.hold(b)?.end?.at == Moment(minutes: 66))
        // An extension does not help against a challenge, and one that lapsed does not come back.
        #expect(throws: HoldRefusal.self) {
            try ledger.holds.extend(b, until: Moment(minutes: 150_000), Ledger.pen(at: 66))
        }
    }

    @Test(arguments: Ledger.Kind.available) func aChallengeFallsWithTheOneWhoMadeIt(_ kind: Ledger.Kind) throws {
        for isWithdrawn in [true, false] {
            let ledger = try Ledger(kind)
            defer { ledger.remove() }
            let (a, b) = (try ledger.ask("r", for: "a", 9...12), try ledger.ask("r", for: "b", 9...12))
            _ = try ledger.holds.challenge(b, Ledger.pen(at: 5)) { _, now in now + 60 }
            let book = try ledger.holds.book(now: Moment(minutes: 6))
            #expect(book.standing(a)?.challenge?.by == b)
            #expect(book.standing(a)?.lapses == Moment(minutes: 65))
            _ =
                isWithdrawn
                ? try ledger.holds.withdrawChallenge(b, Ledger.pen(at: 30))
                : try ledger.holds.release(b, Ledger.pen(at: 30))
            #expect(try ledger.ranks(at: 70)[a] == 1)
            #expect(throws: HoldRefusal.self) { try ledger.holds.withdrawChallenge(b, Ledger.pen(at: 31)) }
        }
    }

    @Test(arguments: Ledger.Kind.available) func onlyOneOfTheAlternativesStays(_ kind: Ledger.Kind) throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        let first = try ledger.ask("r", for: "a", 9...12)
        let second = try ledger.ask("s", for: "a", 9...12, insteadOf: first)
        let third = try ledger.ask("t", for: "a", 9...12, insteadOf: second)
        let other = try ledger.ask("u", for: "a", 9...12)
        let behind = try ledger.ask("t", for: "b", 9...12)
        let entry = try ledger.holds.confirm(second, Ledger.pen(at: 1))
        #expect(
            entry.facts.map(\.happening) == [.confirmed(hold: second), .released(hold: first), .released(hold: third)])
        #expect(try ledger.ranks(at: 1) == [second: 1, other: 1, behind: 1])
        #expect(throws: HoldRefusal.unknown(other)) { try ledger.ask("r", for: "c", 9...12, at: 1, insteadOf: other) }
    }

    @Test(arguments: Ledger.Kind.available) func whatIsRefusedWritesNothing(_ kind: Ledger.Kind) throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        let a = try ledger.ask("r", for: "a", 9...12)
        #expect(throws: HoldRefusal.self) { try ledger.ask("r", for: "a", 11...13) }
        #expect(throws: HoldRefusal.unknown(7)) { try ledger.holds.release(7, Ledger.pen()) }
        #expect(throws: HoldRefusal.self) { try ledger.holds.extend(a, until: Moment(minutes: 5), Ledger.pen()) }
        _ = try ledger.holds.overrule(a, Ledger.pen(at: 9, why: "the king comes"))
        #expect(throws: HoldRefusal.self) { try ledger.holds.overrule(a, Ledger.pen(at: 9)) }
        // A moment that somebody names lies after what is recorded; a clock that lags does not matter.
        #expect(throws: RegisterFault.self) { try ledger.ask("r", for: "b", 9...12, at: 8) }
        let late = try ledger.holds.ask(Ledger.request("r", for: "b", 9...12), Ledger.pen(at: 8, isNamed: false))
        #expect(late.facts.map(\.when) == [Moment(minutes: 9)])
        #expect(try ledger.facts().map(\.number) == [1, 2, 3])
    }

    @Test(arguments: Ledger.Kind.available) func whatItIsForPasses(_ kind: Ledger.Kind) throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        let a = try ledger.ask("r", for: "a", 9...12)
        _ = try ledger.holds.confirm(a, Ledger.pen())
        let end = Ledger.request("r", for: "a", 9...12).taken.end
        #expect(try ledger.ranks(at: end.minutes - 1) == [a: 1])
        #expect(try ledger.ranks(at: end.minutes) == [:])
        #expect(try ledger.holds.book(now: end, of: ["a"]).hold(a)?.end?.cause == .over)
    }
}
