internal import CWorker
private import Dispatch
private import Glibc
private import Synchronization

/// The other side: a process that opens the solver's library and answers questions until its line is closed.
package enum SolverWorker {
    /// The first argument of a hostcity that is to be a worker; not for people.
    package static let command = "solver-worker"

    /// What every process of hostcity does first: no descriptor of a document can be taken for standard output, and no
    /// core file with names of persons is left.
    package static func settle() { process_settle() }

    /// Serves the hostcity that started this process. Returns where it was started by hand.
    package static func serve(_ arguments: some Collection<String>) {
        let arguments = Array(arguments)
        guard arguments.count == 2, let megabytes = Int(arguments[1]), WorkerLine.ofWorker.isOpen else { return }
        worker_settle(megabytes)
        let functions: SolverFunctions
        do {
            functions = try SolverFunctions(openingLibraryAt: arguments[0])
        } catch {
            say(.complaint, Array(error.reason.utf8))
            exit(0)
        }
        say(.ready, Array(Frame.language.utf8))
        SolverBench(functions).work()
    }

    fileprivate static func say(_ kind: Frame.Kind, _ bytes: [UInt8]) {
        let line = WorkerLine.ofWorker
        guard line.giveAll(Frame.head(kind, bytes.count)), line.giveAll(bytes) else { _exit(0) }
    }
}

/// One question at a time; what calls it off is heard meanwhile.
private final class SolverBench: Sendable {
    private struct Question {
        let settings: [UInt8]
        let model: [UInt8]
        let environment: SolverHandle
    }

    private let functions: SolverFunctions
    private let question = Mutex<Question?>(nil)
    private let hasQuestion = DispatchSemaphore(value: 0)

    init(_ functions: SolverFunctions) { self.functions = functions }

    func work() -> Never {
        DispatchQueue(label: "line").async { self.listen() }
        while true {
            hasQuestion.wait()
            guard let asked = question.withLock({ $0 }) else { continue }
            let answer = asked.environment.solve(model: asked.model, settings: asked.settings)
            question.withLock {
                $0 = nil
                asked.environment.destroy()
            }
            SolverWorker.say(.answer, answer)
        }
    }

    private func listen() -> Never {
        var settings: [UInt8] = []
        while let frame = WorkerLine.ofWorker.takeFrame() {
            switch frame.kind {
            case .settings: settings = frame.bytes
            case .model:
                let asked = Question(
                    settings: settings, model: frame.bytes, environment: functions.newEnvironment())
                question.withLock { $0 = asked }
                hasQuestion.signal()
            // Under the lock, so that the environment is not destroyed meanwhile.
            case .stop: question.withLock { $0?.environment.stopSearch() }
            case .ready, .complaint, .answer: _exit(0)
            }
        }
        // Who asked is gone: nobody waits for an answer.
        _exit(0)
    }
}
