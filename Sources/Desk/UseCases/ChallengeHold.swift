internal import Documents
internal import Handbook
internal import Occasions
internal import Register

/// `hostcity hold challenge`: asks all who stand before an option to confirm in time, or to lapse.
package struct ChallengeHold {
    private let hold: String
    /// Takes the challenge back.
    private let isWithdrawn: Bool
    private let recording: Recording
    private let invocation: Invocation

    package init(
        hold: String, isWithdrawn: Bool = false, _ recording: Recording, _ invocation: Invocation = Invocation()
    ) {
        self.hold = hold
        self.isWithdrawn = isWithdrawn
        self.recording = recording
        self.invocation = invocation
    }

    /// Holidays are read so far ahead.
    private static let daysAhead = 200

    package func run() throws -> Reply {
        let number = try HoldName.number(hold)
        // The moment is not known before the zone is; a day more on both sides does no harm.
        let around = recording.now.flatMap { TimeQuestion.day(of: $0) }.map { CivilZone.utc.day($0).start }
        let stretch = TimeRange((around ?? recording.clock) - 1440, minutes: Self.daysAhead * 1440)
        let desk = try RegisterDesk(recording, stretch: stretch, invocation)
        try desk.found.check(recording.by, isAtLeast: .planner)
        return try HoldRefusalReport(desk: desk).answer {
            if isWithdrawn {
                let report = HoldReport(
                    desk: desk, entry: try desk.record { try $0.withdrawChallenge(number, $1) })
                return try report.reply(report.standing())
            }
            let entry = try desk.record { ledger, pen in
                try ledger.challenge(number, pen) { ChallengeHold.deadline(of: $0, from: $1, desk.problem) }
            }
            let report = HoldReport(desk: desk, entry: entry)
            return try report.reply(report.standing() + lines(entry, desk))
        }
    }

    /// The last minute to confirm, by the usage of the venue.
    static func deadline(of hold: HoldRecord, from now: Moment, _ problem: Problem) -> Moment {
        let room = problem.resourceIDs.first { problem[$0].id == hold.request.room }
        let venue = room.flatMap { problem.venue(of: $0) }.map { problem.venues[$0] }
        switch venue?.challenge ?? .usual {
        case .minutes(let minutes): return now + minutes
        case .officeDays(let days): return OfficeDays(problem).end(of: days, from: now)
        }
    }

    private func lines(_ entry: HoldLedger.Entry, _ desk: RegisterDesk) -> [String] {
        guard case .challenged(_, let holders, let until)? = entry.facts.first?.happening else { return [] }
        let names = desk.say.list(holders.compactMap { entry.after.hold($0).map(desk.words.name) })
        let time = desk.words.time(until)
        return [
            desk.say(
                en: "Tell \(names): the contract is signed by \(time), or the option lapses.",
                nl: "Verwittig \(names): het contract is getekend tegen \(time), of de optie vervalt.",
                fr: "Prévenir \(names) : le contrat est signé avant le \(time), ou l'option expire.")
        ]
    }
}
