private import Foundation

/// The rule sheets and calendars that come with hostcity: `hostcity:rules`, `hostcity:calendars/be-public-holidays.ics`.
package enum Supplied {
    /// Where a path with the prefix lies on this machine; others as they are.
    static func locate(_ path: String) -> String {
        guard path.hasPrefix(FilePath.suppliedPrefix) else { return path }
        return folder + "/" + FilePath.tidy("/" + path.dropFirst(FilePath.suppliedPrefix.count)).dropFirst()
    }

    /// Beside the program where it is installed; the package's own folder where it was just built.
    private static let folder: String = {
        let files = FileManager.default
        let program = (try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "/"
        let installed = FilePath.beside(program, "../share/hostcity")
        if files.fileExists(atPath: installed) { return installed }
        var ancestor = FilePath.folder(of: program)
        while ancestor.count > 1 {
            if files.fileExists(atPath: ancestor + "/Package.swift") { return ancestor }
            ancestor = FilePath.folder(of: ancestor)
        }
        return installed
    }()
}
