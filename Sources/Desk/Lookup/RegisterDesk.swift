internal import Documents
internal import Occasions
internal import Register

/// Opens the register of an office, with what its documents say of rooms and calendars.
struct RegisterDesk {
    let found: Case
    let mention: RegisterMention
    private let store: any FactStore
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
        guard let mention = found.register else { throw RegisterMention.missing(in: office) }
        try SpokenText.check(recording.by, after: "--by", key: "name")
        if let why = recording.why { try SpokenText.check(why, after: "--why", key: "reason") }
        self.mention = mention
        self.recording = recording
        say = invocation.language(for: found)
        let zone = found.problem.zone
        now = try recording.moment(zone)
        do throws(RegisterFault) {
            store = try mention.open()
        } catch {
            throw Fault(mention.source, Message(told: error.what), Message(told: error.remedy))
        }
    }

    var problem: Problem { found.problem }
    var words: HoldWords { HoldWords(say, problem) }

    /// Reads or writes.
    func use<Answer>(_ body: (any FactStore) throws -> Answer) throws -> Answer {
        try mention.telling { try body(store) }
    }

    /// What it holds of published plans.
    func versions() throws(Faults) -> VersionDesk {
        try VersionDesk(office: found.officePath, mention, store: store)
    }

    /// Records a step in the life of an option.
    func record(
        _ step: (HoldLedger, Pen) throws -> HoldLedger.Entry
    ) throws -> HoldLedger.Entry {
        let pen = try recording.pen(at: now)
        return try use { try step(HoldLedger($0), pen) }
    }
}
