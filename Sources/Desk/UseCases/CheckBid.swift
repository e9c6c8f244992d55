internal import CPSAT
internal import Documents
internal import Occasions
internal import Register
internal import Solving

/// `hostcity bid check`: whether the city can host a bid beside everything already promised, and when best.
///
/// Nothing is stored unless it is asked for. Confirmed occasions must stay; the answer says where only tentative ones stand in the way.
package struct CheckBid {
    package struct Request: Sendable {
        package var bid: String
        package var office: String?
        /// The plan of what is promised; nil: `plan.yaml` beside the office.
        package var plan: String?
        /// Calendars that count as if the office had promised them.
        package var calendars: [String]
        /// How many date sets to rank.
        package var best: Int
        package var seed: Int
        package var json: Bool
        /// Who records the test in the register; nil: nothing is stored.
        package var recording: Recording?

        package init(
            bid: String, office: String? = nil, plan: String? = nil, calendars: [String] = [], best: Int = 5,
            seed: Int = 1, json: Bool = false, recording: Recording? = nil
        ) {
            self.bid = bid
            self.office = office
            self.plan = plan
            self.calendars = calendars
            self.best = best
            self.seed = seed
            self.json = json
            self.recording = recording
        }
    }

    private let request: Request
    private let invocation: Invocation

    package init(_ request: Request, _ invocation: Invocation) {
        self.request = request
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        guard let recording = request.recording else {
            guard let judged = try judged() else { return Reply(.noAnswer, BidReport.unjudged) }
            return try reply(judged.answer, hints: judged.hints)
        }
        let test = try BidTest(request, recording, invocation)
        guard let tested = try test.run() else { return Reply(.noAnswer, BidReport.unjudged) }
        // Dates that nobody looked at may be worse, or better: that is no test to keep.
        guard !tested.judged.answer.isCutShort else {
            let partial = try reply(tested.judged.answer, hints: tested.judged.hints + [BidReport.unrecorded])
            return Reply(.noAnswer, partial.text, hints: partial.hints)
        }
        let fact = try test.record(tested).fact
        return try reply(tested.judged.answer, hints: tested.judged.hints, fact: fact)
    }

    private func reply(_ answer: BidAnswer, hints: [String], fact: Int? = nil) throws -> Reply {
        let report = BidReport(answer: answer, best: request.best, fact: fact)
        return Reply(
            answer.verdict == .noGo ? .no : .fine, request.json ? try report.json() : report.text(), hints: hints)
    }

    /// The bid as judged, with what the reader should know.
    struct Judged {
        let answer: BidAnswer
        /// The case as it is read before any date is chosen.
        let first: Case
        /// Nothing that is promised was at hand: the bid was judged by itself.
        let isAlone: Bool
        let hints: [String]
    }

    /// Nil where the search was ended before the first date was judged.
    func judged() throws -> Judged? {
        let input = try input()
        let first = try read(input, start: nil)
        guard first.problem.engagementIDs.contains(where: { first.problem[$0].occasion == BidQuestion.bid }) else {
            throw Misuse(
                "'\(request.bid)' has no engagement, and so takes no room and nobody's time",
                "Its deadlines stand in 'hostcity bid due'.")
        }
        let hints =
            (input.promised.map { $0.fit(to: first).notices } ?? [BidReport.nothingPromised(beside: input.office)])
            + (request.calendars.isEmpty ? [] : first.notices)
        let engine = Engine(library: try SolverLibrary.open(at: invocation.solverPath))
        return try answer(input, first, engine).map {
            Judged(answer: $0, first: first, isAlone: input.promised == nil, hints: hints)
        }
    }

    // MARK: The answer

    /// What is read before any date is judged.
    struct Input {
        let office: String
        /// The plan of what is promised; nil: there is none.
        let promised: PlanFile?
        let calendars: GivenCalendars?
    }

    func input() throws(Faults) -> Input {
        let office = try OfficeFinder.find(request.office, near: [request.bid], shelf: invocation.shelf)
        let plan = request.plan ?? OfficeFinder.plan(beside: office, shelf: invocation.shelf)
        let promised = try plan.map { path throws(Faults) in try PlanFile.read(path, shelf: invocation.shelf) }
        guard !request.calendars.isEmpty else { return Input(office: office, promised: promised, calendars: nil) }
        let zone = try CaseDesk.read(office: office, occasions: [], shelf: invocation.shelf).problem.zone
        let given = try GivenCalendars.read(
            CaseDesk.union(request.calendars, []), zone: zone, shelf: invocation.shelf)
        return Input(office: office, promised: promised, calendars: given)
    }

    /// Every set of dates as judged, best first; nil where the search was ended before the first was judged.
    ///
    /// `first`: the case as it is read before any date is chosen.
    func answer(_ input: Input, _ first: Case, _ engine: Engine) throws -> BidAnswer? {
        let language = invocation.language(for: first)
        let starts = try starts(in: first)
        var sets: [DateSet] = []
        for batch in stride(from: 0, to: starts.count, by: Self.atOnce) {
            let numbers = Array(batch..<min(batch + Self.atOnce, starts.count))
            for number in numbers where !invocation.stop.isStopped {
                invocation.progress("date \(number + 1) of \(starts.count)")
            }
            if invocation.stop.isStopped { break }
            let judged = abreast(numbers.count) { place in
                Result<DateSet?, any Error> {
                    let start = starts[numbers[place]]
                    let found = start == nil ? first : try read(input, start: start)
                    let set = try judge(found, input.promised, engine, in: language)
                    // What was cut short says nothing of its date.
                    return invocation.stop.isStopped ? nil : set
                }
            }
            sets += try judged.compactMap { try $0.get() }
            // From now on there is an answer to keep.
            if !sets.isEmpty { invocation.beginSearch() }
        }
        guard !sets.isEmpty else { return nil }
        return BidAnswer(
            title: first.problem.occasions.isEmpty ? request.bid : first.problem.occasions[BidQuestion.bid].title,
            sets: sets.sorted(by: DateSet.isBetter), possible: starts.count, language: language)
    }

    /// How many dates are judged side by side: no date waits for another's answer.
    private static let atOnce = 2

    /// The bid first, then what is promised already.
    func read(_ input: Input, start: CivilDate?) throws(Faults) -> Case {
        let others = (input.promised?.occasions ?? []).filter {
            CaseDesk.absolute($0) != CaseDesk.absolute(request.bid)
        }
        let found = try CaseDesk.read(
            office: input.office, occasions: CaseDesk.union([request.bid], others), firstDay: start,
            today: invocation.today, language: invocation.language, at: invocation.moment, shelf: invocation.shelf)
        return try input.calendars.map { given throws(Faults) in
            try CalendarDesk.join(
                given, to: found, previous: input.promised, in: invocation.language(for: found),
                shelf: invocation.shelf)
        } ?? found
    }

    /// Every first day the bid may have; nil alone where its document fixes the dates.
    private func starts(in found: Case) throws(Faults) -> [CivilDate?] {
        guard let candidates = found.bids.first(where: { $0.occasion == BidQuestion.bid }) else { return [nil] }
        guard !candidates.starts.isEmpty else {
            throw Faults(
                Fault(
                    candidates.source, "no date of the window can be its first day",
                    "Widen 'first' and 'last' or allow more weekdays."))
        }
        return candidates.starts
    }

    private func judge(
        _ found: Case, _ promised: PlanFile?, _ engine: Engine, in language: Language
    ) throws -> DateSet {
        try found.checkCrowding()
        let question = BidQuestion(
            found, promised: promised, engine: engine, seed: request.seed, in: language, stop: invocation.stop)
        invocation.logSize(
            documents: found.documents.count, engagements: found.problem.engagements.count,
            requirements: question.requirements.count)
        return try question.answer()
    }
}
