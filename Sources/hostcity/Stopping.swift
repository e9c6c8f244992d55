internal import CPSAT
internal import Desk
internal import Foundation

/// Ends a search from outside: Ctrl-C keeps the best so far, a second one leaves at once; so does the time limit.
final class Stopping {
    let signal = StopSignal()
    private let source: any DispatchSourceSignal
    /// Nil: no limit.
    private let deadline: Date?

    init(timeLimit: Double?) {
        deadline = timeLimit.map { Date(timeIntervalSinceNow: $0) }
        Foundation.signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        self.source = source
        let stop = signal
        source.setEventHandler {
            if stop.isStopped { exit(Reply.Ending.noAnswer.rawValue) }
            Terminal.complain("\nstopping; once more to leave at once")
            stop.stop()
        }
        source.resume()
        if let timeLimit {
            DispatchQueue.global().asyncAfter(deadline: .now() + timeLimit) { stop.stop() }
        }
    }

    func surroundings(_ options: SearchOptions, _ reader: ReaderOptions) -> Surroundings {
        Surroundings(
            solverPath: ProcessInfo.processInfo.environment["HOSTCITY_ORTOOLS"], stop: signal,
            progress: { [quiet = options.quiet] in if !quiet { Terminal.progress($0) } },
            secondsLeft: { [deadline] in deadline.map { max(0, Int($0.timeIntervalSinceNow.rounded(.up))) } },
            language: reader.speech, today: reader.day, log: options.verbose ? Terminal.log : Surroundings.silent)
    }
}
