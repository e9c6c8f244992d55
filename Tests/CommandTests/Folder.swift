import Foundation

/// A folder of a test's own.
struct Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "hostcity-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// With a copy of everything in a folder of fixtures.
    init(fixture: String) throws {
        try self.init()
        let source = Folder.tests.appending(path: "Fixtures/\(fixture)")
        for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
            try FileManager.default.copyItem(at: source.appending(path: name), to: url.appending(path: name))
        }
    }

    /// With these texts by path.
    init(_ files: [String: String]) throws {
        try self.init()
        for (path, text) in files { try write(text, to: path) }
    }

    func remove() { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ bytes: Data, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
    }

    func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try read(path)
        guard let range = text.range(of: old) else { throw NotThere(path: path, text: old) }
        try write(text.replacingCharacters(in: range, with: new), to: path)
    }

    struct NotThere: Error {
        let path: String
        let text: String
    }

    /// Every file with its bytes; closed ones by name alone.
    func contents() throws -> [String: Data] {
        var found: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: url.path) {
            var isFolder: ObjCBool = false
            let file = url.appending(path: path)
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else { continue }
            found[path] = isFolder.boolValue ? Data() : (try? Data(contentsOf: file)) ?? Data("closed".utf8)
        }
        return found
    }

    /// Tests/CommandTests of the sources.
    static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    /// The package's root.
    static let package = tests.deletingLastPathComponent().deletingLastPathComponent()
}
