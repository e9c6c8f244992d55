package import CPSAT
internal import Documents
package import Logging
package import Occasions

/// The circumstances of one run of the program, as the command line gives them to a use case.
///
/// It holds everything a use case may know of the world outside its documents.
package struct Invocation: Sendable {
    /// Where the solver library lies; nil: the usual places.
    package let solverPath: String?
    /// Raised by Ctrl-C or when the time is up.
    package let stop: StopSignal
    /// Told when a search begins: from then on a stop keeps the best there is, before it ends the run at once.
    package let beginSearch: @Sendable () -> Void
    /// Takes progress as text, a line a call.
    package let progress: @Sendable (String) -> Void
    /// Seconds until the time is up; nil: there is no limit.
    package let secondsLeft: @Sendable () -> Int?
    /// The language the reader asks for; nil: the office's own, else English.
    package let language: Language?
    /// The day of the question; nil: nothing that depends on it is judged.
    package let today: CivilDate?
    /// The moment of the question as it stands on the command line; nil: the end of the day, or the clock's on that day.
    let now: String?
    /// The current minute, by the clock; nil: nothing that the register says counts.
    let clock: Moment?
    /// Takes what only somebody who looks for a fault wants to know; never the names of persons.
    package let log: Logger
    /// Where the documents are read from.
    var shelf = FileShelf.disk

    package init(
        solverPath: String? = nil, stop: StopSignal = StopSignal(),
        beginSearch: @escaping @Sendable () -> Void = {},
        progress: @escaping @Sendable (String) -> Void = { _ in },
        secondsLeft: @escaping @Sendable () -> Int? = { nil }, language: Language? = nil,
        today: CivilDate? = nil, now: String? = nil, clock: Moment? = nil, log: Logger = Invocation.silent
    ) {
        self.solverPath = solverPath
        self.stop = stop
        self.beginSearch = beginSearch
        self.progress = { progress($0.onOneLine) }
        self.secondsLeft = secondsLeft
        self.language = language
        self.today = today
        self.now = now
        self.clock = clock
        self.log = log
    }

    package static let silent = Logger(label: "hostcity") { _ in SwiftLogNoOpLogHandler() }

    /// The language to answer in: the reader's, else that of the office, else English.
    func language(for found: Case?) -> Language { language ?? found?.language ?? .en }

    /// The moment of the question in an office's zone.
    func moment(_ zone: CivilZone) -> Moment? {
        clock.map { TimeQuestion.moment(now: now, today: today, clock: $0, zone: zone) }
    }

    /// Opens the solver and begins to search.
    func solver() throws(SolverFault) -> SolverLibrary {
        beginSearch()
        return try SolverLibrary.open(at: solverPath)
    }

    /// Logs how large a question is.
    func logSize(documents: Int, engagements: Int, requirements: Int) {
        log.debug(
            "read",
            metadata: [
                "documents": "\(documents)", "engagements": "\(engagements)", "requirements": "\(requirements)",
            ])
    }
}
