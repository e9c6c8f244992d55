import Foundation
import Occasions
import PostgreSQL
import Synchronization
import Testing

@testable import Register

/// The walls of a server, which stand whatever program comes.
@Suite(.enabled(if: TestServer.isInstalled, "PostgreSQL is not installed: scripts/services.sh does that"))
struct ServerTests {
    /// A register with an option on a room and accounts of each role.
    private struct Office {
        let server: TestServer
        let database: String
        let first: Int

        init() throws {
            server = try TestServer.shared.get()
            let owner = try server.database()
            database = String(owner.drop { $0 != "@" }.drop { $0 != "/" }.dropFirst())
            let ledger = HoldLedger(ServerStore(owner))
            first = try ledger.ask(Ledger.request("r", for: "a", 9...12), Ledger.pen()).hold.number
            for role in ["viewer", "planner", "approver"] {
                let account = "\(role)_\(database)"
                try ServerConnection(owner).run(
                    script: "CREATE ROLE \(account) LOGIN; GRANT hostcity_\(role) TO \(account)")
            }
            try ServerConnection(owner).run(script: "CREATE ROLE stranger_\(database) LOGIN")
        }

        func address(_ role: String) -> String {
            server.address(role == "postgres" ? role : "\(role)_\(database)", database)
        }

        func ledger(_ role: String) -> HoldLedger { HoldLedger(ServerStore(address(role))) }
    }

    private func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let fault as RegisterFault {
            return fault.what
        } catch {
            return "\(error)"
        }
    }

    @Test func everyRoleMayDoItsPart() throws {
        let office = try Office()
        let request = Ledger.request("r", for: "b", 9...12)
        #expect(try office.ledger("viewer").book(now: Moment(minutes: 0)).standings.count == 1)
        #expect(
            refusal { _ = try office.ledger("viewer").ask(request, Ledger.pen()) }
                == "your account on the server may not do this: permission denied for table fact")
        let second = try office.ledger("planner").ask(request, Ledger.pen()).hold.number
        #expect(
            try office.ledger("planner").extend(second, until: Moment(minutes: 150_000), Ledger.pen()).facts.count == 1)
        #expect(
            refusal { _ = try office.ledger("planner").confirm(office.first, Ledger.pen()) }
                == "your account on the server may not do this: only an approver may record this")
        #expect(try office.ledger("approver").confirm(office.first, Ledger.pen()).hold.isContract)
        #expect(
            refusal { _ = try office.ledger("stranger").book(now: Moment(minutes: 0)) }
                == "your account on the server may not do this: permission denied for schema hostcity")
        // The server notes who it was, whatever name was given.
        let accounts = try ServerConnection(office.address("viewer"))
            .run("SELECT account FROM hostcity.fact ORDER BY number").values
        let own = { (role: String) in "\(role)_\(office.database)" }
        #expect(accounts == ["postgres", own("planner"), own("planner"), own("approver")])
        #expect(try ChainCheck.firstFlaw(in: ServerStore(office.address("viewer")).read { try $0.facts() }) == nil)
    }

    @Test func nobodyChangesWhatIsHeld() throws {
        let office = try Office()
        let approver = try ServerConnection(office.address("approver"))
        #expect(throws: ServerFault.self) { try approver.run("UPDATE hostcity.fact SET who = 'bram'") }
        let owner = try ServerConnection(office.address("postgres"))
        for statement in [
            "UPDATE hostcity.fact SET body = '{}'", "UPDATE hostcity.fact SET account = 'anna'",
            "UPDATE hostcity.fact SET who = 'bram', why = NULL, salt = NULL, account = NULL",
            "DELETE FROM hostcity.fact", "TRUNCATE hostcity.fact CASCADE",
            "INSERT INTO hostcity.fact VALUES (7, 0, '{}', 'a', NULL, NULL, 's', 'd')",
        ] {
            #expect(throws: ServerFault.self, "\(statement)") { try owner.run(statement) }
        }
        // Names can be taken away; without a fact that says so it is an alteration.
        try owner.run("UPDATE hostcity.fact SET who = NULL, why = NULL, salt = NULL, account = NULL")
        #expect(
            try ChainCheck.firstFlaw(in: ServerStore(office.address("postgres")).read { try $0.facts() })
                == .altered(number: 1))
    }

    @Test func onlyAnApproverBlanks() throws {
        let office = try Office()
        func blank(_ role: String) -> String? {
            refusal {
                _ = try RetentionLedger(ServerStore(office.address(role))).blank(
                    before: Moment(minutes: 1), Ledger.pen(at: 1))
            }
        }
        #expect(
            blank("planner") == "your account on the server may not do this: permission denied for table fact")
        #expect(blank("approver") == nil)
        let names = try ServerConnection(office.address("viewer"))
            .run("SELECT coalesce(account, '-') FROM hostcity.fact ORDER BY number").values
        #expect(names == ["-", "approver_\(office.database)"])
    }

    /// A register of the first version is brought up to date by whoever keeps it, with all that is in it.
    @Test func anOlderRegisterIsBroughtUpToDate() throws {
        let address = try TestServer.shared.get().database()
        let connection = try ServerConnection(address)
        try connection.run(script: ServerSchema.steps[0])
        try connection.run(script: "UPDATE hostcity.edition SET version = 1")
        let ledger = HoldLedger(ServerStore(address))
        _ = try ledger.ask(Ledger.request("r", for: "a", 9...12), Ledger.pen())
        #expect(try ServerSchema.version(connection) == ServerSchema.newest)
        _ = try RetentionLedger(ServerStore(address)).blank(before: Moment(minutes: 1), Ledger.pen(at: 1))
        #expect(try ChainCheck.firstFlaw(in: ServerStore(address).read { try $0.facts() }) == nil)
    }

    /// A program that forgot to look cannot sign two contracts.
    @Test func aSecondContractIsRefused() throws {
        let office = try Office()
        let store = ServerStore(office.address("postgres"))
        let ledger = HoldLedger(store)
        let other = try ledger.ask(Ledger.request("r", for: "b", 11...14), Ledger.pen()).hold.number
        let later = try ledger.ask(Ledger.request("r", for: "c", 14...15), Ledger.pen()).hold.number
        _ = try ledger.confirm(office.first, Ledger.pen())
        _ = try ledger.confirm(later, Ledger.pen())
        let forgetful = {
            try store.write(about: []) { facts in
                _ = try facts.append([(.confirmed(hold: other), [])], by: Ledger.pen(), at: Moment(minutes: 0))
            }
        }
        #expect(refusal(forgetful) == "another occasion has a contract on this room at this time")
        #expect(try store.read { try $0.facts() }.count == 5)
        _ = try ledger.release(office.first, Ledger.pen())
        #expect(refusal(forgetful) == nil)
    }

    @Test func aServerThatIsAwayIsTold() throws {
        let fault = try #require(throws: RegisterFault.self) {
            try ServerStore("postgresql://anna@127.0.0.1:1/office").read { try $0.facts() }
        }
        #expect(fault.what.hasPrefix("the server of the register cannot be reached: "))
        #expect(fault.remedy.contains("nothing was recorded"))
    }

    /// Whoever comes first makes the tables, and nobody who comes with them waits for somebody who waits for them.
    @Test func manyComeFirst() throws {
        for round in 0..<5 {
            let address = try TestServer.shared.get().database()
            let refusals = Mutex<[String]>([])
            let all = DispatchGroup()
            for number in 0..<20 {
                all.enter()
                Thread.detachNewThread {
                    for turn in 0..<3 {
                        let refusal = refusal {
                            let request = Ledger.request("r\(number % 2)", for: "o\(number)-\(turn)", 9...12)
                            _ = try HoldLedger(ServerStore(address)).ask(request, Ledger.pen())
                        }
                        if let refusal { refusals.withLock { $0.append(refusal) } }
                    }
                    all.leave()
                }
            }
            all.wait()
            #expect(refusals.withLock { $0 } == [], "round \(round)")
            #expect(try ServerStore(address).read { try $0.facts() }.count == 60)
        }
    }

    /// More subjects than the server has locks: then the writer keeps all others out.
    @Test func aWriteAboutVeryManyThings() throws {
        let address = try TestServer.shared.get().database()
        let store = ServerStore(address)
        let many = Set((0..<40_000).map { "room:\($0)" })
        let refused = Mutex<String?>(nil)
        let answered = DispatchSemaphore(value: 0)
        try store.write(about: many) { facts in
            Thread.detachNewThread {
                let refusal = refusal {
                    _ = try HoldLedger(ServerStore(address)).ask(
                        Ledger.request("7", for: "b", 9...12), Ledger.pen(at: 1))
                }
                refused.withLock { $0 = refusal }
                answered.signal()
            }
            #expect(answered.wait(timeout: .now() + 0.5) == .timedOut)
            _ = try facts.append(
                [(.asked(Ledger.request("7", for: "a", 9...12)), ["room:7"])], by: Ledger.pen(), at: Moment(minutes: 0))
        }
        answered.wait()
        #expect(refused.withLock { $0 } == nil)
        #expect(try HoldLedger(store).book(now: Moment(minutes: 1)).standing(2)?.rank == 2)
    }

    @Test func textsOfEveryKindComeBack() throws {
        let store = ServerStore(try TestServer.shared.get().database())
        let texts = ["'; DROP TABLE x; --", "\\x00", "日本語 \u{202e}", "a\nb\t\"c\"", "{\"happening\": 1}"]
        for text in texts {
            _ = try HoldLedger(store).ask(Ledger.request(text, for: text, 9...12), Ledger.pen(why: text))
        }
        let facts = try store.read { try $0.facts() }
        #expect(facts.map(\.signature.why) == texts)
        #expect(try ChainCheck.firstFlaw(in: facts) == nil)
        for text in texts { #expect(try store.read { try $0.facts(about: ["room:\(text)"]) }.count == 1) }
        let bytes = (0...255).map { UInt8($0) }
        try store.write(about: []) { try $0.keep(bytes, as: "d") }
        #expect(try store.read { try $0.content("d") } == bytes)
        #expect(try store.read { try $0.contents() } == ["d"])
    }
}
