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
        // Where `swift build` made the program it lies in the package's folder `.build`; no folder further up is asked.
        let folders = program.split(separator: "/")
        guard let build = folders.lastIndex(of: ".build") else { return installed }
        let package = "/" + folders[..<build].joined(separator: "/")
        return files.fileExists(atPath: package + "/Package.swift") ? package : installed
    }()
}
