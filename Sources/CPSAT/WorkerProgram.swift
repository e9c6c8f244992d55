private import Glibc

/// The program that a worker is: `hostcity` itself, started again.
enum WorkerProgram {
    static let name = "hostcity"
    /// This very program, even where its file has been replaced meanwhile.
    private static let own = "/proc/self/exe"

    /// This program, or the one of that name beside it.
    static func path() throws(SolverFault) -> String {
        let file = executable
        let folder = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
        let base = file.dropFirst(folder.count + 1)
        if base == name || base == "\(name) (deleted)" { return own }
        let beside = "\(folder)/\(name)"
        guard unsafe access(beside, X_OK) == 0 else { throw .noProgram(beside) }
        return beside
    }

    /// The file of the running program.
    static var executable: String {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = unsafe readlink(own, &path, path.count)
        return String(decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
