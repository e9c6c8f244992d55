private import Foundation

/// Paths as documents name each other: relative to the document that speaks.
package enum FilePath {
    /// What a path begins with to a file that comes with hostcity.
    static let suppliedPrefix = "hostcity:"

    /// True of what comes with hostcity.
    package static func isSupplied(_ path: String) -> Bool { path.hasPrefix(suppliedPrefix) }

    /// The folder a path lies in; empty for a bare name.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// `examples/ghent/office.yaml` and `../rules` give `examples/rules`.
    package static func beside(_ document: String, _ path: String) -> String {
        if path.hasPrefix("/") { return tidy(path) }
        if path.hasPrefix(suppliedPrefix) { return path }
        let folder = folder(of: document)
        return tidy(folder.isEmpty ? path : folder + "/" + path)
    }

    /// Without `.`, empty parts, and `..` where the part before it is known.
    package static func tidy(_ path: String) -> String {
        let isAbsolute = path.hasPrefix("/")
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !isAbsolute {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        return isAbsolute ? "/" + joined : (joined.isEmpty ? "." : joined)
    }

    /// The whole path of a file, from the root.
    package static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? tidy(path) : tidy(FileManager.default.currentDirectoryPath + "/" + path)
    }

    /// How a document at `document` names the file at `path`.
    package static func relative(_ path: String, to document: String) -> String {
        let here = FileManager.default.currentDirectoryPath
        let isMixed = path.hasPrefix("/") != document.hasPrefix("/")
        let target = tidy(isMixed && !path.hasPrefix("/") ? here + "/" + path : path).split(separator: "/")
        let folder = folder(of: tidy(isMixed && !document.hasPrefix("/") ? here + "/" + document : document))
        let base = folder == "." ? [] : folder.split(separator: "/")
        var common = 0
        while common < base.count, common < target.count - 1, base[common] == target[common] { common += 1 }
        // A folder reached by `..` that the target does not share cannot be walked back: say the whole path.
        if base[common...].contains("..") { return tidy(here + "/" + path) }
        return (base[common...].map { _ in ".." } + target[common...]).joined(separator: "/")
    }
}
