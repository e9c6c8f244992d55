import Documents
import Foundation
import Testing

/// What is written is there whole, or what was there before is.
@Suite struct WholeOrNotTests {
    private let folder = NSTemporaryDirectory() + "hostcity-drawer-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    private func put(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    }
    private func path(_ name: String) -> String { "\(folder)/\(name)" }
    private func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
    }
    private func names() -> [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }
    private func sheet(_ text: String, _ name: String, expected: Sheet.Expected? = nil) -> Sheet {
        Sheet(path: path(name), bytes: Array(text.utf8), expected: expected)
    }
    private func mode(_ name: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path(name)))?[.posixPermissions] as? Int
    }
    private func clear() { try? FileManager.default.removeItem(atPath: folder) }

    @Test func aSetWhoseThirdFileFailsLeavesTheOldSet() throws {
        defer { clear() }
        try put("old a", "a.ics")
        try FileManager.default.createDirectory(atPath: path("c.ics/full"), withIntermediateDirectories: true)
        #expect(throws: Fault.self) {
            try Drawer.write([sheet("new a", "a.ics"), sheet("new b", "b.ics"), sheet("new c", "c.ics")])
        }
        #expect(text("a.ics") == "old a")
        #expect(names() == ["a.ics", "c.ics"])
    }

    @Test func aNewFileIsNobodyElsesAndAnOldOneKeepsItsMode() throws {
        defer { clear() }
        try Drawer.write([sheet("x", "new.yaml")])
        #expect(mode("new.yaml").map { $0 & 0o007 } == 0)
        try put("x", "old.yaml")
        for wanted in [0o600, 0o664, 0o444] {
            try FileManager.default.setAttributes([.posixPermissions: wanted], ofItemAtPath: path("old.yaml"))
            try Drawer.write([sheet("y", "old.yaml")])
            #expect(mode("old.yaml") == wanted)
        }
        #expect(text("old.yaml") == "y")
    }

    @Test func whatAnotherHandChangedIsNotOverwritten() throws {
        defer { clear() }
        try put("edited", "plan.yaml")
        #expect(throws: Drawer.Changed.self) {
            try Drawer.write([
                sheet("other", "feed.ics"), sheet("mine", "plan.yaml", expected: .bytes(Array("read".utf8))),
            ])
        }
        #expect(throws: Drawer.Changed.self) { try Drawer.write([sheet("mine", "plan.yaml", expected: .missing)]) }
        #expect(text("plan.yaml") == "edited")
        #expect(names() == ["plan.yaml"])
        try Drawer.write([sheet("mine", "plan.yaml", expected: .bytes(Array("edited".utf8)))])
        #expect(text("plan.yaml") == "mine")
    }

    @Test func linksLeadToTheRealFile() throws {
        defer { clear() }
        try put("old", "real.yaml")
        try FileManager.default.createSymbolicLink(atPath: path("one"), withDestinationPath: "two")
        try FileManager.default.createSymbolicLink(atPath: path("two"), withDestinationPath: "real.yaml")
        try Drawer.write([sheet("new", "one")])
        #expect(text("real.yaml") == "new")
        #expect(names() == ["one", "real.yaml", "two"])
        try FileManager.default.createSymbolicLink(atPath: path("a"), withDestinationPath: "b")
        try FileManager.default.createSymbolicLink(atPath: path("b"), withDestinationPath: "a")
        #expect(throws: Fault.self) { try Drawer.write([sheet("new", "a")]) }
    }

    @Test func whatDeadRunsLeftIsSwept() throws {
        defer { clear() }
        try put("half", ".plan.yaml.0123456789abcdef0123456789abcdef.hostcity-draft")
        try put("mine", ".plan.yaml.mine")
        try put("other", "x.hostcity-draft")
        try Drawer.write([sheet("new", "plan.yaml")])
        #expect(names() == [".plan.yaml.mine", "plan.yaml", "x.hostcity-draft"])
    }

    @Test func aPipeOrADeviceIsNoFile() throws {
        defer { clear() }
        #expect(mkfifo(path("pipe"), 0o600) == 0)
        do {
            try Drawer.write([sheet("x", "pipe")])
            Issue.record("a pipe was replaced")
        } catch let fault as Fault {
            #expect(fault.what == "here lies a device or a pipe, and a file is to be written")
        }
        #expect(names() == ["pipe"])
        // Nor is it waited for as a document.
        guard case .closed(let reason) = FileShelf.disk.find(path("pipe")) else {
            Issue.record("a pipe was read")
            return
        }
        #expect(reason.hasPrefix("it is a pipe, a device or a socket"))
    }
}
