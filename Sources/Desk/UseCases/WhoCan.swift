internal import Documents
internal import Occasions

/// `hostcity who-can`: who can take over a duty, best first, and why everybody else cannot.
package struct WhoCan {
    package struct Request: Sendable {
        /// `visit/dinner/protocol-1`, or the engagement alone where it has one duty.
        package var duty: String
        package var plan: String
        /// Calendars that count as if the office had promised them.
        package var calendars: [String]
        package var json: Bool

        package init(duty: String, plan: String, calendars: [String] = [], json: Bool = false) {
            self.calendars = calendars
            self.duty = duty
            self.plan = plan
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
        let report = SubstituteReport(answer, in: language)
        return Reply(
            answer.isAny ? .fine : .no, request.json ? try report.json() : report.text(),
            hints: request.calendars.isEmpty ? [] : opened.found.notices)
    }

    /// `language`: that of the reasons why somebody cannot.
    func answer(_ opened: CaseDesk.Opened, in language: Language) throws -> Substitutes {
        let problem = opened.found.problem
        let slot = try slot(in: problem)
        let id = problem[slot].engagement
        guard opened.plan.start(of: id) != nil else {
            throw Misuse(
                "'\(problem[id].id)' has no time in the plan",
                "Plan it first with 'hostcity plan' or 'hostcity repair'.")
        }
        let whatIf = WhatIf(opened, id, reopening: [slot], say: language)
        let ways = Alternatives(whatIf: whatIf).fills(slot, in: opened.plan, load: load(opened))
        return Substitutes(problem: problem, plan: opened.plan, slot: slot, ways: ways)
    }

    /// The minutes everybody serves in the plan: of equals the one with the fewest comes first.
    private func load(_ opened: CaseDesk.Opened) -> [ResourceID: Int] {
        let problem = opened.found.problem
        var load: [ResourceID: Int] = [:]
        for id in problem.engagementIDs where opened.plan.start(of: id) != nil {
            for slot in problem[id].slots {
                if let fill = opened.plan[slot] { load[fill, default: 0] += problem[id].minutes }
            }
        }
        return load
    }

    /// The duty meant: the engagement and its slot, or the engagement alone where it has one.
    private func slot(in problem: Problem) throws -> SlotID {
        let names = NameFinder(problem: problem)
        let parts = request.duty.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count > 1, let last = parts.last {
            // The last part is a slot where the rest is an engagement.
            let rest = parts.dropLast().joined(separator: "/")
            if let id = try? names.engagement(rest) {
                let duties = problem[id].slots.filter { problem[$0].name == last }
                if let slot = duties.first { return slot }
                if (try? names.engagement(request.duty)) == nil {
                    throw Misuse(
                        "'\(problem[id].id)' has no duty '\(last)'",
                        Suggestion.remedy(for: last, among: problem[id].slots.map { problem[$0].name }, noun: "duty"))
                }
            }
        }
        let id = try names.engagement(request.duty)
        let duties = problem[id].slots.filter { problem[$0].role != .room }
        if duties.count == 1 { return duties[0] }
        guard let first = duties.first else {
            throw Misuse("'\(problem[id].id)' needs nobody to serve at it", "Ask for people in its occasion first.")
        }
        throw Misuse(
            "'\(problem[id].id)' has \(duties.count) duties: \(each: duties.map { problem[$0].name })",
            "Say which: '\(problem[id].id)/\(problem[first].name)'.")
    }
}
