import Documents
import Foundation
import Testing

@Suite struct PathTests {
    @Test(arguments: [
        ("office.yaml", "mayor.ics", "mayor.ics"), ("a/b/office.yaml", "../../rules", "rules"),
        ("a/office.yaml", "./x//y", "a/x/y"),
        ("../office.yaml", "../x", "../../x"), ("/a/office.yaml", "../../../x", "/x"),
        ("a/office.yaml", "/x/../y", "/y"), ("a/o", "..", "."),
    ]) func beside(_ document: String, _ path: String, _ joined: String) {
        #expect(FilePath.beside(document, path) == joined)
    }

    @Test(arguments: [
        ("office.yaml", "plan.yaml", "office.yaml"), ("office.yaml", "plans/plan.yaml", "../office.yaml"),
        ("a/b/office.yaml", "a/c/plan.yaml", "../b/office.yaml"), ("a/office.yaml", "a/plan.yaml", "office.yaml"),
        ("/a/office.yaml", "/a/b/plan.yaml", "../office.yaml"), ("../office.yaml", "plan.yaml", "../office.yaml"),
        ("../a/office.yaml", "../a/plan.yaml", "office.yaml"), ("a/b", "a/b/plan.yaml", "../b"),
    ]) func relative(_ path: String, _ document: String, _ written: String) {
        #expect(FilePath.relative(path, to: document) == written)
        #expect(FilePath.beside(document, written) == FilePath.tidy(path))
    }

    @Test func oneAbsoluteAndOneNot() {
        let here = FileManager.default.currentDirectoryPath
        #expect(FilePath.relative("office.yaml", to: here + "/plans/plan.yaml") == "../office.yaml")
        #expect(FilePath.relative(here + "/office.yaml", to: "plans/plan.yaml") == "../office.yaml")
    }
}

@Suite struct DrawerTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/hostcity-drawer-\(UUID().uuidString)"

    @Test func writesWholeAndLeavesNothingElse() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/plan.yaml"
        try Drawer.write(Array("one".utf8), to: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        try FileManager.default.createSymbolicLink(atPath: folder + "/link.yaml", withDestinationPath: "plan.yaml")
        try Drawer.write(Array("two".utf8), to: folder + "/link.yaml")
        #expect(try FileShelf.disk.read(path) == Array("two".utf8))
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(FileShelf.disk.names(folder) == ["link.yaml", "plan.yaml"])
    }

    @Test func makesTheFoldersOnTheWay() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Drawer.write(Array("one".utf8), to: folder + "/out/plan.yaml")
        #expect(try FileShelf.disk.read(folder + "/out/plan.yaml") == Array("one".utf8))
    }

    @Test func saysWhy() {
        let path = "/dev/null/plans/plan.yaml"
        do throws(Fault) {
            try Drawer.write([1], to: path)
            Issue.record("a file is no folder")
        } catch {
            #expect(
                error.text
                    == "/dev/null:1:1: error: here lies a file, and a folder is wanted. Name another folder, or move the file away; nothing was written."
            )
        }
    }

    @Test func theDiskHasFoldersAndLimits() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/big.yaml"
        #expect(FileManager.default.createFile(atPath: path, contents: Data(count: 50 << 20)))
        guard case .tooLong = FileShelf.disk.find(path) else { return #expect(Bool(false), "50 MB were read") }
        guard case .closed = FileShelf.disk.find("/dev/zero") else { return #expect(Bool(false), "zeros were read") }
        guard case .missing = FileShelf.disk.find(folder + "/no.yaml") else {
            return #expect(Bool(false), "it is there")
        }
    }
}

extension FileShelf {
    fileprivate func names(_ path: String) -> [String] {
        if case .folder(let names) = find(path) { names } else { [] }
    }
}
