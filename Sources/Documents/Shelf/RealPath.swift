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
            path = FilePath.beside(path, next)
        }
        throw Fault(
            SourcePlace(file: path, line: 1), "the links here lead round in a circle",
            "Mend the link, or name the file.")
    }
}
