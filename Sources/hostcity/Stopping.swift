internal import CPSAT
internal import Desk
internal import Foundation

/// Ends a search from outside. Ctrl-C, the time limit, a closed terminal and a polite kill keep the best plan so far;
/// a second Ctrl-C leaves at once.
final class Stopping {
    let signal = StopSignal()
    private let sources: [any DispatchSourceSignal]
    /// Nil: no limit.
    private let deadline: Date?

    init(timeLimit: Double?) {
        deadline = timeLimit.map { Date(timeIntervalSinceNow: $0) }
        let stop = signal
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            Foundation.signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if stop.isStopped, number == SIGINT { exit(Reply.Ending.noAnswer.rawValue) }
                if number == SIGINT { Terminal.complain("\nstopping; once more to leave at once") }
                stop.stop()
            }
            source.resume()
            return source
        }
        // Progress that nobody reads any more is no reason to lose a plan.
        Foundation.signal(SIGPIPE, SIG_IGN)
        if let timeLimit {
            DispatchQueue.global().asyncAfter(deadline: .now() + timeLimit) { stop.stop() }
        }
    }

    func invocation(_ options: SearchOptions, _ reader: ReaderOptions) -> Invocation {
        Invocation(
            solverPath: ProcessInfo.processInfo.environment["HOSTCITY_ORTOOLS"], stop: signal,
            progress: { [quiet = options.quiet] in if !quiet { Terminal.progress($0) } },
            secondsLeft: { [deadline] in deadline.map { max(0, Int($0.timeIntervalSinceNow.rounded(.up))) } },
            language: reader.speech, today: reader.day, log: options.verbose ? Terminal.log : Invocation.silent)
    }
}
