package import CPSAT
internal import Documents
package import Logging
package import Occasions

/// What the use cases may know of the world outside their documents, given by the edge.
package struct Surroundings: Sendable {
    /// Where the solver library lies; nil: the usual places.
    package let solverPath: String?
    /// Raised by Ctrl-C or when the time is up.
    package let stop: StopSignal
    /// Takes progress as text, a line a call.
    package let progress: @Sendable (String) -> Void
    /// Seconds until the time is up; nil: there is no limit.
    package let secondsLeft: @Sendable () -> Int?
    /// The language of the reader; nil: the office's own, else English.
    package private(set) var language: Language?
    /// The day of the question; nil: nothing that depends on it is judged.
    package let today: CivilDate?
    /// What only somebody who looks for a fault wants to know; never the names of persons.
    package let log: Logger

    package init(
        solverPath: String? = nil, stop: StopSignal = StopSignal(),
        progress: @escaping @Sendable (String) -> Void = { _ in },
        secondsLeft: @escaping @Sendable () -> Int? = { nil }, language: Language? = nil,
        today: CivilDate? = nil, log: Logger = Surroundings.silent
    ) {
        self.solverPath = solverPath
        self.stop = stop
        self.progress = progress
        self.secondsLeft = secondsLeft
        self.language = language
        self.today = today
        self.log = log
    }

    package static let silent = Logger(label: "hostcity") { _ in SwiftLogNoOpLogHandler() }

    /// The language to answer in.
    var say: Language { language ?? .en }

    /// Where the reader has asked for no language, the office's own is spoken.
    mutating func speak(as found: Case) { language = language ?? found.language }

    /// The size of a question, for the log.
    func note(_ documents: Int, _ engagements: Int, _ requirements: Int) {
        log.debug(
            "read",
            metadata: [
                "documents": "\(documents)", "engagements": "\(engagements)", "requirements": "\(requirements)",
            ])
    }
}
