import Foundation

/// A Swift file under Sources, as text.
struct SourceFile {
    /// The folder under Sources.
    let module: String
    /// From the package's root: `Sources/Solving/Engine.swift`.
    let path: String
    let text: String

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every Swift file under Sources, in order.
    static func all() throws -> [SourceFile] {
        let sources = root.appending(path: "Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
        return try paths.filter { $0.hasSuffix(".swift") }.map { path in
            SourceFile(
                module: String(path.prefix { $0 != "/" }), path: "Sources/\(path)",
                text: try String(contentsOf: sources.appending(path: path), encoding: .utf8))
        }
    }

    var isGenerated: Bool { path.hasSuffix(".pb.swift") }

    /// The modules it imports.
    var imports: Set<String> {
        Set(
            text.split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ").map(String.init)
                guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                    words[..<place].allSatisfy({ $0.hasPrefix("@") || SourceFile.levels.contains($0) })
                else { return nil }
                let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
                let name =
                    kinds.contains(words[place + 1]) && place + 2 < words.count ? words[place + 2] : words[place + 1]
                return String(name.prefix { $0 != "." && $0 != ";" })
            })
    }

    private static let levels: Set = ["public", "package", "internal", "fileprivate", "private"]

    /// Its lines without comments and without the text of strings; code that is interpolated stays.
    var code: [(number: Int, line: String)] {
        String(decoding: BareCode.of(text), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated().map { ($0.offset + 1, String($0.element)) }
    }
}
