internal import Documents
internal import Occasions
internal import Register

/// `hostcity hold release` and `hostcity hold overrule`: ends an option or a contract, and says who moves up.
package struct EndHold {
    package enum Cause: Sendable {
        /// Who held it gives it up, or the contract fell.
        case released
        /// The office sets it aside, and says why.
        case overruled
    }

    private let hold: String
    private let cause: Cause
    private let recording: Recording
    private let invocation: Invocation

    package init(hold: String, _ cause: Cause, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.hold = hold
        self.cause = cause
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let number = try HoldName.number(hold)
        if case .overruled = cause, recording.why?.contains(where: { !$0.isWhitespace }) != true {
            throw Misuse("nothing says why the option is overruled", "Add --why with the reason.")
        }
        let desk = try RegisterDesk(recording, invocation)
        try desk.found.check(recording.by, isAtLeast: .planner)
        return try HoldRefusalReport(desk: desk).answer {
            let entry = try desk.record { ledger, pen in
                switch cause {
                case .released: try ledger.release(number, pen)
                case .overruled: try ledger.overrule(number, pen)
                }
            }
            let report = HoldReport(desk: desk, entry: entry)
            let promoted = report.promoted()
            return try report.reply(
                [head(entry, desk)] + report.lines(ofPromoted: promoted), promoted: promoted)
        }
    }

    private func head(_ entry: HoldLedger.Entry, _ desk: RegisterDesk) -> String {
        let was = entry.before.standing(entry.hold.number).map(desk.words.line) ?? desk.words.name(entry.hold)
        switch cause {
        case .released: return desk.say(en: "Released: \(was)", nl: "Vrijgegeven: \(was)", fr: "Levée : \(was)")
        case .overruled:
            return desk.say(en: "Overruled: \(was)", nl: "Terzijde geschoven: \(was)", fr: "Écartée : \(was)")
        }
    }
}
