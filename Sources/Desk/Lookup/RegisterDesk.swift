internal import Documents
internal import Occasions
internal import Register

/// Opens the register of an office, with what its documents say of rooms and calendars.
struct RegisterDesk {
    let found: Case
    let mention: RegisterMention
    private let store: SQLiteStore
    let recording: Recording
    let now: Moment
    let say: Language

    /// `occasions`: documents that are read with the office; `stretch`: days whose holidays are wanted.
    init(
        _ recording: Recording, occasions: [String] = [], stretch: TimeRange? = nil, _ invocation: Invocation
    ) throws {
        let office = try OfficeFinder.find(recording.office, near: occasions, shelf: invocation.shelf)
        found = try CaseDesk.read(
            office: office, occasions: occasions, stretch: stretch, ignoresTies: true, language: invocation.language,
            shelf: invocation.shelf)
        guard let mention = found.register else {
            throw Fault(
                SourcePlace(file: office, line: 1), "the office keeps no register",
                "Add a line such as 'register: office.register'; the file is made on first use.")
        }
        try SpokenText.check(recording.by, after: "--by", key: "name")
        if let why = recording.why { try SpokenText.check(why, after: "--why", key: "reason") }
        self.mention = mention
        self.recording = recording
        say = invocation.language(for: found)
        let zone = found.problem.zone
        now =
            try recording.now.map { try TimeQuestion.now($0, zone: zone) }
            ?? TimeQuestion.moment(now: nil, today: recording.today, clock: recording.clock, zone: zone)
        do throws(RegisterFault) {
            store = try SQLiteStore(mention.path)
        } catch {
            throw Fault(mention.source, Message(told: error.what), Message(told: error.remedy))
        }
    }

    var problem: Problem { found.problem }
    var words: HoldWords { HoldWords(say, problem) }

    /// Reads or writes; what is wrong with the file is told with its name.
    func use<Answer>(_ body: (SQLiteStore) throws -> Answer) throws -> Answer {
        do {
            return try body(store)
        } catch let fault as RegisterFault {
            throw mention.fault(fault)
        }
    }

    /// Records a step in the life of an option.
    func record(
        _ step: (HoldLedger, HoldLedger.Pen) throws -> HoldLedger.Entry
    ) throws -> HoldLedger.Entry {
        guard now <= recording.clock else {
            throw Misuse(
                "'\(recording.now ?? recording.today?.text ?? "")' lies ahead, and nothing is recorded before it happens",
                "Leave --now and --today out, or name a time that has passed.")
        }
        let pen = HoldLedger.Pen(
            who: recording.by, why: recording.why, now: now, isNamed: recording.isTimed,
            salt: { RegisterDesk.salt() })
        return try use { try step(HoldLedger($0), pen) }
    }

    /// 16 bytes of chance.
    private static func salt() -> String {
        (0..<2).map { _ in UInt64.random(in: .min ... .max).hexadecimal(digits: 16) }.joined()
    }
}
