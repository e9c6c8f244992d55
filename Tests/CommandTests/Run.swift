import Foundation

/// One run of the built `hostcity`, as somebody at a terminal would start it.
struct Run {
    let output: String
    let errors: String
    let code: Int32

    /// Everything that was said, as the golden files hold it.
    var transcript: String {
        var parts = [output]
        if !errors.isEmpty { parts.append("stderr:\n" + errors) }
        parts.append("exit \(code)\n")
        return parts.joined()
    }

    enum Trouble: Error {
        case notBuilt(String)
        case tooSlow([String], seconds: Double)
    }

    /// Beside the test bundle.
    static let program: String = {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: bundle).deletingLastPathComponent().appending(path: "hostcity").path
    }()

    /// Runs it in a folder. `environment` comes on top of a bare one, so that nothing of the tester's leaks in.
    init(
        _ arguments: [String], in folder: Folder, input: String? = nil, environment: [String: String] = [:],
        through wrapper: [String] = [], seconds: Double = 60
    ) throws {
        guard FileManager.default.isExecutableFile(atPath: Run.program) else { throw Trouble.notBuilt(Run.program) }
        let command = wrapper + [Run.program] + arguments
        let process = Process()
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = folder.url
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"].merging(environment) { $1 }

        // Files rather than pipes: no pipe can run full.
        let desk = try Folder()
        defer { desk.remove() }
        try desk.write(input ?? "", to: "in")
        try desk.write("", to: "out")
        try desk.write("", to: "err")
        process.standardInput = try FileHandle(forReadingFrom: desk.url.appending(path: "in"))
        process.standardOutput = try FileHandle(forWritingTo: desk.url.appending(path: "out"))
        process.standardError = try FileHandle(forWritingTo: desk.url.appending(path: "err"))
        try process.run()
        let deadline = Date(timeIntervalSinceNow: seconds)
        while process.isRunning {
            if Date() > deadline {
                kill(process.processIdentifier, SIGKILL)
                throw Trouble.tooSlow(arguments, seconds: seconds)
            }
            usleep(3000)
        }
        output = try desk.read("out")
        errors = try desk.read("err")
        code = process.terminationStatus
    }
}
