internal import Documents
internal import Occasions

/// `hostcity why-not`: what would break if an engagement were at another time, in another room or with somebody else.
package struct WhyNot {
    package struct Request: Sendable {
        package var engagement: String
        package var plan: String
        package var time: String?
        package var room: String?
        package var person: String?
        /// Calendars that count as if the office had promised them.
        package var calendars: [String]
        package var json: Bool

        package init(
            engagement: String, plan: String, time: String? = nil, room: String? = nil, person: String? = nil,
            calendars: [String] = [], json: Bool = false
        ) {
            self.calendars = calendars
            self.engagement = engagement
            self.plan = plan
            self.time = time
            self.room = room
            self.person = person
            self.json = json
        }
    }

    private let request: Request
    private let invocation: Invocation

    package init(_ request: Request, _ invocation: Invocation = Invocation()) {
        self.request = request
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let opened = try PlanDesk.open(request.plan, beside: request.calendars, for: invocation)
        let language = invocation.language(for: opened.found)
        let answer = try answer(opened, in: language)
        let report = WhyNotReport(answer: answer, person: request.person, language: language)
        return Reply(
            answer.isPossible ? .fine : .no, request.json ? try report.json() : report.text(),
            hints: request.calendars.isEmpty ? [] : opened.found.notices)
    }

    /// `language`: that of the findings.
    func answer(_ opened: CaseDesk.Opened, in language: Language) throws -> OtherDecision {
        let problem = opened.found.problem
        let id = try NameFinder(problem: problem).engagement(request.engagement)
        let (plan, slot) = try change(opened, id)
        let whatIf = WhatIf(opened, id, say: language)
        let findings = PlacedFindings(
            whatIf.news(plan, against: opened.plan), problem: problem, places: opened.places)
        let standing = PlacedFindings(
            whatIf.standing(plan, against: opened.plan), problem: problem, places: opened.places)
        let isAsked = request.time != nil || request.room != nil || request.person != nil
        let others =
            isAsked && findings.isKept && standing.isKept
            ? .none : OtherWays(Alternatives(whatIf: whatIf), plan, filled: slot)
        return OtherDecision(
            problem: problem, id: id, plan: plan, isAsked: isAsked, findings: findings, standing: standing,
            others: others)
    }

    // MARK: Reading the question

    /// The plan with what is asked, and the slot of the person asked about.
    private func change(_ opened: CaseDesk.Opened, _ id: EngagementID) throws -> (Plan, SlotID?) {
        var filled: SlotID?
        let problem = opened.found.problem
        let names = NameFinder(problem: problem)
        var plan = opened.plan
        if let text = request.time {
            plan[id] = .starts(try time(text, id, opened))
        }
        guard plan.start(of: id) != nil else {
            throw Misuse("'\(problem[id].id)' has no time in the plan", "Say when with --at TIME.")
        }
        if let name = request.room {
            guard let place = problem[id].place else {
                throw Misuse("'\(problem[id].id)' takes place in no room of the office", "Leave --room out.")
            }
            plan[place] = try names.exact(name, "room") { $0.room != nil }
        }
        if let name = request.person {
            let person = try names.exact(name, "person") { $0.staff != nil || $0.principal != nil }
            let slots = problem[id].slots.filter { problem[$0].role != .room && problem[$0].role != .vehicle }
            guard let slot = slots.first(where: { problem[$0].candidates.contains(person) }) ?? slots.first else {
                throw Misuse("'\(problem[id].id)' needs nobody to serve at it", "Ask for people in its occasion first.")
            }
            plan[slot] = person
            filled = slot
        }
        return (plan, filled)
    }

    /// A time, or a clock time on the day the engagement is planned.
    private func time(_ text: String, _ id: EngagementID, _ opened: CaseDesk.Opened) throws -> Moment {
        let zone = opened.found.problem.zone
        if let full = TimeQuestion.moment(text, zone: zone) { return full }
        if let planned = opened.plan.start(of: id),
            let clock = TimeQuestion.moment("\(zone.civil(planned).date.text) \(text)", zone: zone)
        {
            return clock
        }
        throw Misuse("'\(text)' is not a time", "Write it as 2024-02-23 09:30, or 09:30 for the same day.")
    }
}
