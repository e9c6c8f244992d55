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
        case notStarted(String, String)
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
        let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"].merging(environment) { $1 }

        // Files rather than pipes: no pipe can run full.
        let desk = try Folder()
        defer { desk.remove() }
        try desk.write(input ?? "", to: "in")
        let process = try Run.start(command, environment, in: folder, desk)
        let deadline = Date(timeIntervalSinceNow: seconds)
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            if Date() > deadline {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                throw Trouble.tooSlow(arguments, seconds: seconds)
            }
            usleep(3000)
        }
        output = try desk.read("out")
        errors = try desk.read("err")
        // As a shell says it: the exit code, or the signal that ended it.
        code = status & 0x7f == 0 ? (status >> 8) & 0xff : status & 0x7f
    }

    /// Starts it in a folder and goes on; it belongs to the caller, who waits for it.
    static func begin(
        _ arguments: [String], in folder: Folder, environment: [String: String] = [:]
    ) throws -> pid_t {
        try folder.write("", to: "in")
        return try start([program] + arguments, environment, in: folder, folder)
    }

    /// Starts a program by posix_spawn: Foundation's `Process` crashes now and then where many start at once.
    private static func start(
        _ command: [String], _ environment: [String: String], in folder: Folder, _ desk: Folder
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, name) in ["in", "out", "err"].enumerated() {
            let mode = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
            let path = desk.url.appending(path: name).path
            posix_spawn_file_actions_addopen(&actions, Int32(number), path, mode, 0o644)
        }
        let command = ["/usr/bin/env", "-C", folder.url.path] + command
        var arguments = command.map { strdup($0) } + [nil]
        var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, command[0], &actions, nil, &arguments, &variables)
        guard failure == 0 else { throw Trouble.notStarted(command[0], String(cString: strerror(failure))) }
        return process
    }
}
