internal import CPSAT
internal import Desk
internal import Foundation
internal import Occasions
internal import Synchronization

/// Ends a run from outside: Ctrl-C, the time limit, a closed terminal, a polite kill.
///
/// Until a search begins there is nothing to keep, and the run ends at once, whatever it is doing. From then on the best
/// plan so far is kept, and a second Ctrl-C leaves at once. A document that is just being written is finished first.
final class Stopping: Sendable {
    let signal = StopSignal()
    private let isSearching = Atomic(false)
    /// Nil: no limit.
    private let deadline: Date?

    init(timeLimit: Double? = nil) {
        deadline = timeLimit.map { Date(timeIntervalSinceNow: $0) }
        // An answer or progress that nobody reads any more is told as a fault of writing.
        Foundation.signal(SIGPIPE, SIG_IGN)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            Foundation.signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            // The source lives as long as its handler holds it: to the end of the process.
            source.setEventHandler { [self] in withExtendedLifetime(source) { heed(isKey: number == SIGINT) } }
            source.resume()
        }
        if let timeLimit {
            DispatchQueue.global().asyncAfter(deadline: .now() + timeLimit) { [self] in
                if isSearching.load(ordering: .acquiring) { signal.stop() } else { leave("The time is up") }
            }
        }
    }

    private func heed(isKey: Bool) {
        guard isSearching.load(ordering: .acquiring) else { return leave("Stopped") }
        if signal.isStopped, isKey { leave("Stopped") }
        if isKey { Terminal.complain("\nstopping; once more to leave at once") }
        signal.stop()
    }

    private func leave(_ why: String) {
        Leaving.undisturbed(why) { words in
            Terminal.clearProgress()
            Terminal.complain(words)
            exit(Reply.Ending.noAnswer.rawValue)
        }
    }

    func invocation(_ options: SearchOptions, _ reader: ReaderOptions) -> Invocation {
        Invocation(
            solverPath: ProcessInfo.processInfo.environment["HOSTCITY_ORTOOLS"], stop: signal,
            beginSearch: { [self] in isSearching.store(true, ordering: .releasing) },
            progress: { [quiet = options.quiet] in if !quiet { Terminal.progress($0) } },
            secondsLeft: { [deadline] in deadline.map { max(0, Int($0.timeIntervalSinceNow.rounded(.up))) } },
            language: reader.speech, today: reader.day, now: reader.now, clock: ReaderOptions.minute(),
            log: options.verbose ? Terminal.log : Invocation.silent)
    }

    /// For papers that need a search: their language and day are those of the paper and not of the reader.
    func invocation(language: Language?, today: CivilDate?, now: String?) -> Invocation {
        Invocation(
            solverPath: ProcessInfo.processInfo.environment["HOSTCITY_ORTOOLS"], stop: signal,
            beginSearch: { [self] in isSearching.store(true, ordering: .releasing) },
            progress: { Terminal.progress($0) }, language: language, today: today, now: now,
            clock: ReaderOptions.minute())
    }

    /// For commands that search nothing.
    func invocation(_ reader: ReaderOptions) -> Invocation {
        Invocation(language: reader.speech, today: reader.day, now: reader.now, clock: ReaderOptions.minute())
    }
}
