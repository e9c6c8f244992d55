internal import Documents
internal import Occasions
internal import Register

/// `hostcity hold extend`: lets an option run longer.
package struct ExtendHold {
    private let hold: String
    private let until: String
    private let recording: Recording
    private let invocation: Invocation

    package init(hold: String, until: String, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.hold = hold
        self.until = until
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let number = try HoldName.number(hold)
        let desk = try RegisterDesk(recording, invocation)
        try desk.found.check(recording.by, isAtLeast: .planner)
        let moment = try HoldTime(zone: desk.problem.zone).deadline(until, "--until")
        return try HoldRefusalReport(desk: desk).answer {
            let entry = try desk.record { try $0.extend(number, until: moment, $1) }
            let report = HoldReport(desk: desk, entry: entry)
            return try report.reply(report.standing())
        }
    }
}
