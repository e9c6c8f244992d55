internal import Documents
internal import Handbook
package import Occasions
internal import Register

/// `hostcity register blank`: blanks who recorded what, and what older versions said, once it was kept long enough.
package struct BlankRegister {
    private let before: CivilDate?
    /// Whoever asks has seen what it does.
    private let isAgreed: Bool
    private let recording: Recording
    private let invocation: Invocation

    /// `before`: the first day that is kept; nil: as the office's `retention` says.
    package init(
        before: CivilDate?, isAgreed: Bool, _ recording: Recording, _ invocation: Invocation = Invocation()
    ) {
        self.before = before
        self.isAgreed = isAgreed
        self.recording = recording
        self.invocation = invocation
    }

    private struct Answer: Encodable {
        let schema = "hostcity/blank/1"
        let before: String
        let recorded: Int?
        let signatures: Int
        let versions: [String]
        let tests: [Int]
    }

    package func run() throws -> Reply {
        let desk = try RegisterDesk(recording, invocation)
        let zone = desk.problem.zone
        let today = zone.civil(desk.now).date
        guard let day = before ?? desk.found.retention?.firstDay(on: today) else {
            throw Misuse(
                "nobody says how long the register keeps names",
                "Add --before DATE, or a line such as 'retention: 5 years' to \(desk.found.officePath).")
        }
        guard day <= today else {
            throw Misuse("'\(day.text)' lies ahead", "Name a day that has come.")
        }
        let moment = zone.day(day).start
        guard isAgreed else {
            let effect = try desk.use { try RetentionLedger($0).effect(before: moment) }
            return try reply(effect, day, nil, desk)
        }
        try desk.found.check(recording.by, isAtLeast: .approver)
        let pen = try recording.pen(at: desk.now)
        let (effect, fact) = try desk.use { try RetentionLedger($0).blank(before: moment, pen) }
        return try reply(effect, day, fact, desk)
    }

    private func reply(
        _ effect: RetentionLedger.Effect, _ day: CivilDate, _ fact: Fact?, _ desk: RegisterDesk
    ) throws -> Reply {
        let ending: Reply.Ending = fact == nil && !effect.isNothing ? .no : .fine
        if recording.json {
            let answer = Answer(
                before: day.text, recorded: fact?.number, signatures: effect.signatures,
                versions: effect.versions.map { "v\($0)" }, tests: effect.tests)
            return Reply(ending, try Json.text(answer))
        }
        let words = BlankingWords(say: desk.say)
        let date = desk.say.date(day)
        guard !effect.isNothing else { return Reply(ending, words.nothing(before: date)) }
        let end = fact == nil ? words.notYet : words.recorded
        return Reply(ending, ([words.head(before: date)] + words.lines(effect) + [end]).joined(separator: "\n"))
    }
}
