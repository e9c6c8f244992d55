internal import ArgumentParser
internal import CPSAT
internal import Desk
internal import Foundation

@main
enum Main {
    static func main() {
        SolverWorker.settle()
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == SolverWorker.command { SolverWorker.serve(arguments.dropFirst()) }
        do {
            try Hostcity.checkName(of: arguments.first)
            var command = try Hostcity.parseAsRoot()
            try command.run()
        } catch {
            end(with: error)
        }
    }

    /// Usage errors end with 2, faults of the input with 2, our own with 70; help and version with 0.
    private static func end(with error: any Error) -> Never {
        if let code = error as? ExitCode { exit(code.rawValue) }
        if let reply = Trouble.reply(to: error) {
            Terminal.complain(reply.text)
            exit(reply.ending.rawValue)
        }
        let arguments = CommandLine.arguments.dropFirst()
        let message = Hostcity.fullMessage(for: error)
        if Hostcity.exitCode(for: error) == .success {
            Terminal.end(Reply(.fine, message))
        }
        Terminal.complain(Trouble.shown(message, repeating: Array(arguments)))
        exit(Reply.Ending.wrongInput.rawValue)
    }
}
