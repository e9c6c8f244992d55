private import Foundation
internal import Occasions

/// Folders that are links to other places: they are followed, and it is told.
package enum LinkedFolder {
    /// Where the folder of a file really is, if a link on the way from the office's document leads there; nil: there is none.
    ///
    /// Throws where the links lead in a circle, or back to where they came from: what is kept there would be read as something else.
    package static func leading(to path: String, from office: String) throws(Fault) -> String? {
        guard let root = real(FilePath.folder(of: office)) else { return nil }
        var folder = FilePath.folder(of: path)
        var missing: [String] = []
        // What is not there yet is made, and is no link.
        while real(folder) == nil {
            if isLink(folder) {
                throw Fault(
                    SourcePlace(file: folder, line: 1), "the folder is a link that leads nowhere, or round in a circle",
                    "Mend the link, or remove it; nothing was written.")
            }
            let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count > 1, let last = parts.last else { return nil }
            missing.insert(String(last), at: 0)
            folder = FilePath.folder(of: folder)
        }
        guard let found = real(folder) else { return nil }
        let inside = FilePath.absolute(folder).dropFirst(FilePath.absolute(FilePath.folder(of: office)).count)
        guard found != root + inside else { return nil }
        if root == found || root.hasPrefix(found + "/") || loops(folder, found) {
            throw Fault(
                SourcePlace(file: folder, line: 1), "the folder is a link that leads back to '\(found)'",
                "Let it lead to a folder of its own, or remove the link; nothing was written.")
        }
        return ([found] + missing).joined(separator: "/")
    }

    /// Whether a link leads to a folder that the way to it passes through.
    private static func loops(_ folder: String, _ found: String) -> Bool {
        var above = FilePath.folder(of: folder)
        while !above.isEmpty, above != "/", above != "." {
            if real(above) == found { return true }
            let next = FilePath.folder(of: above)
            if next == above { break }
            above = next
        }
        return false
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }

    private static func real(_ path: String) -> String? {
        let path = path.isEmpty ? "." : path
        return FileManager.default.fileExists(atPath: path)
            ? URL(filePath: FilePath.absolute(path)).resolvingSymlinksInPath().path : nil
    }
}
