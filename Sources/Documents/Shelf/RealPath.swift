private import Foundation
internal import Occasions

/// Follows links to the file that is really meant.
enum RealPath {
    /// A path through at most so many links; a circle of links has no end.
    private static let mostLinks = 40

    /// The file itself is replaced, not the link that points to it.
    static func target(of path: String) throws(Fault) -> String {
        var path = path
        for _ in 0..<mostLinks {
            guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { return path }
            let target = FilePath.beside(path, next)
            var status = stat()
            // It could have been laid out by somebody who wants a file there.
            guard lstat(target, &status) == 0 else {
                throw Fault(
                    SourcePlace(file: path, line: 1), "here lies a link to '\(next)', where nothing is",
                    "Remove the link, or name the file it should lead to; nothing was written.")
            }
            path = target
        }
        throw Fault(
            SourcePlace(file: path, line: 1), "the links here lead round in a circle",
            "Mend the link, or name the file.")
    }
}
