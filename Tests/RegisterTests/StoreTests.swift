import Foundation
import Occasions
import Testing

@testable import Register

/// The file: what is in it stays, and who alters it is found.
@Suite struct StoreTests {
    private func filled(_ kind: Ledger.Kind = .file) throws -> Ledger {
        let ledger = try Ledger(kind)
        for number in 1...5 { try ledger.ask("r", for: "o\(number)", 9...12) }
        _ = try ledger.holds.challenge(2, Ledger.pen(at: 5, why: "it hurries")) { _, now in now + 60 }
        _ = try ledger.holds.release(1, Ledger.pen(at: 6))
        return ledger
    }

    @Test(arguments: Ledger.Kind.available) func factsComeBackAsTheyWere(_ kind: Ledger.Kind) throws {
        let ledger = try filled(kind)
        defer { ledger.remove() }
        let facts = try ledger.facts()
        #expect(facts.map(\.number) == Array(1...7))
        #expect(try ChainCheck.firstFlaw(in: facts) == nil)
        #expect(try facts.map { FactLine.read(try FactLine.text($0)) } == facts)
        #expect(try ledger.store.read { try $0.facts(about: ["hold:2"]) }.map(\.number) == [6])
        // A challenge concerns those who are challenged as well.
        #expect(try ledger.store.read { try $0.facts(about: ["hold:1"]) }.map(\.number) == [6, 7])
        #expect(
            try ledger.store.read { try $0.facts(about: ["occasion:o1", "occasion:o3"]) }.map(\.number) == [1, 3, 7])
        #expect(try ledger.store.read { try $0.last() }?.number == 7)
    }

    @Test func everyAlterationIsNamed() throws {
        let ledger = try filled()
        defer { ledger.remove() }
        let facts = try ledger.facts()
        let lines = try facts.map(FactLine.text)
        for (index, line) in lines.enumerated() {
            var bytes = Array(line.utf8)
            // Another letter or digit at any place: no fact, or a fact that does not fit the chain.
            for place in bytes.indices where bytes[place] != UInt8(ascii: "\"") {
                let before = bytes[place]
                bytes[place] = before == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
                defer { bytes[place] = before }
                guard let altered = FactLine.read(String(decoding: bytes, as: UTF8.self)) else { continue }
                var changed = facts
                changed[index] = altered
                let flaw = try ChainCheck.firstFlaw(in: changed)
                #expect(
                    flaw == .altered(number: altered.number) || flaw == .missing(number: index + 1), "\(line) \(place)")
            }
        }
        var less = facts
        less.remove(at: 2)
        #expect(try ChainCheck.firstFlaw(in: less) == .missing(number: 3))
    }

    @Test func whoIsBlankedLeavesTheChainWhole() throws {
        let ledger = try filled()
        defer { ledger.remove() }
        _ = try RetentionLedger(ledger.store).blank(before: Moment(minutes: 7), Ledger.pen(at: 8))
        var facts = try ledger.facts()
        func blanked(_ signature: Signature) -> Fact {
            Fact(
                number: 6, when: facts[5].when, signature: signature, happening: facts[5].happening,
                subjects: facts[5].subjects, digest: facts[5].digest)
        }
        let seal = facts[5].signature.seal
        facts[5] = blanked(Signature(who: nil, why: nil, salt: nil, seal: seal))
        #expect(try ChainCheck.firstFlaw(in: facts) == nil)
        facts[5] = blanked(Signature(who: nil, why: "another reason", salt: nil, seal: seal))
        #expect(try ChainCheck.firstFlaw(in: facts) == .altered(number: 6))
    }

    @Test(arguments: Ledger.Kind.available) func nothingIsMadeByReading(_ kind: Ledger.Kind) throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        #expect(try ledger.facts() == [])
        #expect(try ledger.holds.book(now: Moment(minutes: 0)).standings.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: ledger.folder.path) == [])
    }

    @Test func evaluatingWritesNothing() throws {
        let ledger = try filled()
        defer { ledger.remove() }
        let before = try Data(contentsOf: URL(filePath: ledger.path))
        for now in [0, 5, 6, 66, 100_000] {
            #expect(
                try ledger.holds.book(now: Moment(minutes: now)).standings
                    == ledger.holds.book(now: Moment(minutes: now)).standings)
        }
        #expect(try Data(contentsOf: URL(filePath: ledger.path)) == before)
    }

    @Test(arguments: Ledger.Kind.available) func whatFailsLeavesNothing(_ kind: Ledger.Kind) throws {
        struct Trouble: Error {}
        let ledger = try filled(kind)
        defer { ledger.remove() }
        #expect(throws: Trouble.self) {
            try ledger.store.write(about: []) { facts in
                let next = try Fact(
                    after: try facts.last(), when: Moment(minutes: 9),
                    signature: Signature(who: "a", why: nil, salt: "s"), .released(hold: 2), about: [])
                try facts.append([next])
                throw Trouble()
            }
        }
        #expect(try ledger.facts().count == 7)
    }

    @Test func theFileIsItsOwners() throws {
        let ledger = try filled()
        defer { ledger.remove() }
        let mode = try FileManager.default.attributesOfItem(atPath: ledger.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func aFileThatIsNoRegisterIsRefused() throws {
        let ledger = try Ledger()
        defer { ledger.remove() }
        try Data("A letter to the mayor, which is longer than the head of a database. ".utf8)
            .write(to: URL(filePath: ledger.path))
        let before = try Data(contentsOf: URL(filePath: ledger.path))
        #expect(throws: RegisterFault.self) { try ledger.facts() }
        #expect(throws: RegisterFault.self) { try ledger.ask("r", for: "a", 9...12) }
        #expect(try Data(contentsOf: URL(filePath: ledger.path)) == before)
    }

    @Test func networkDisksAreKnown() {
        #expect(NetworkDisk.name(ofKind: 0x6969) == "NFS")
        #expect(NetworkDisk.name(ofKind: 0xff53_4d42) == "CIFS")
        #expect(NetworkDisk.name(ofKind: 0xef53) == nil)
        #expect(NetworkDisk.name(ofKind: 0) == nil)
        #expect(NetworkDisk.name(ofFolder: "/") == nil)
    }

    /// Many at once, each with its own connection: every rank once.
    @Test(arguments: Ledger.Kind.available) func manyAskAtOnce(_ kind: Ledger.Kind) async throws {
        let ledger = try Ledger(kind)
        defer { ledger.remove() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...8 {
                group.addTask {
                    for round in 1...5 { try ledger.ask("r", for: "o\(number)-\(round)", 9...12) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try ledger.ranks().values.sorted() == Array(1...40))
        #expect(try ChainCheck.firstFlaw(in: ledger.facts()) == nil)
    }
}
