internal import CPSAT
private import Foundation

/// Finds the folder with the Python package of Typst.
enum TypstFinder {
    /// The folder named in HOSTCITY_TYPST, else beside an installed hostcity, else where `make setup` puts it.
    ///
    /// A folder without it where there is none: whoever looks into it says what is missing.
    static func folder() -> String {
        if let named = ProcessInfo.processInfo.environment["HOSTCITY_TYPST"], !named.isEmpty {
            return CaseDesk.absolute(named)
        }
        let places = SolverLibrary.besides("typst")
        return places.first { FileManager.default.fileExists(atPath: "\($0)/typst/__init__.py") } ?? places[0]
    }
}
