package import Occasions

/// Where documents are read from: the disk, or a list of texts.
package struct FileShelf: Sendable {
    /// What lies at a path.
    package enum Finding: Sendable {
        case file([UInt8])
        /// Names of what is in it, sorted.
        case folder([String])
        case missing
        case tooLong
        /// There, and not to be read; with the reason of the system.
        case closed(String)
    }

    /// Most bytes of a YAML or CSV document.
    package static let documentBytes = 4 << 20
    /// Most bytes of a plan, which nobody writes by hand: a year of many thousand engagements.
    package static let planBytes = 32 << 20

    private let find: @Sendable (_ path: String, _ mostBytes: Int) -> Finding

    package init(find: @escaping @Sendable (_ path: String, _ mostBytes: Int) -> Finding) { self.find = find }

    /// Texts by path, for tests and for documents that come from elsewhere.
    package static func texts(_ files: [String: String]) -> FileShelf {
        FileShelf { path, mostBytes in
            if let text = files[path] {
                return text.utf8.count > mostBytes ? .tooLong : .file(Array(text.utf8))
            }
            let inside = files.keys.filter { $0.hasPrefix(path + "/") }.map { $0.dropFirst(path.count + 1) }
            guard !inside.isEmpty else { return .missing }
            return .folder(Set(inside.map { String($0.prefix { $0 != "/" }) }).sorted())
        }
    }

    package func find(_ path: String, mostBytes: Int = documentBytes) -> Finding { find(path, mostBytes) }

    /// Whether nothing lies at a path; what is there and cannot be read is there.
    package func isFree(_ path: String) -> Bool {
        if case .missing = find(path, 0) { true } else { false }
    }

    /// The bytes of a document; `mention` is where another document names it.
    package func read(
        _ path: String, mostBytes: Int = documentBytes, mention: SourcePlace? = nil, allowsEmpty: Bool = false
    ) throws(Fault) -> [UInt8] {
        let place = mention ?? SourcePlace(file: path, line: 1)
        let name = mention == nil ? "the file" : "'\(path)'"
        switch find(path, mostBytes) {
        case .file(let bytes) where bytes.isEmpty && !allowsEmpty:
            throw Fault(place, "\(name) is empty", "Write the document, or name another file.")
        case .file(let bytes): return bytes
        case .folder: throw Fault(place, "\(name) is a folder", "Name a file in it.")
        case .missing:
            throw Fault(place, "there is no file '\(path)'", "Check the path; it counts from \(base(mention)).")
        case .tooLong:
            throw Fault(
                place, "\(name) has more than \(mostBytes >> 20) MB",
                "A document of the office is never that long; check that this is the right file.")
        case .closed(let reason): throw Fault(place, "\(name) cannot be read: \(reason)", "Check who may read it.")
        }
    }

    private func base(_ mention: SourcePlace?) -> String {
        mention == nil ? "the folder you are in" : "the folder of the document that names it"
    }
}
