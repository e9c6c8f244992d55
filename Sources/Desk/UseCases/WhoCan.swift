internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions

/// `hostcity who-can`: who can take over a duty, best first, and why everybody else cannot.
package struct WhoCan {
    package struct Request: Sendable {
        /// `visit/dinner/protocol-1`, or the engagement alone where it has one duty.
        package var duty: String
        package var plan: String
        package var json: Bool

        package init(duty: String, plan: String, json: Bool = false) {
            self.duty = duty
            self.plan = plan
            self.json = json
        }
    }

    private let request: Request
    private var surroundings: Surroundings
    private var say: Language { surroundings.say }

    package init(_ request: Request, _ surroundings: Surroundings = Surroundings()) {
        self.request = request
        self.surroundings = surroundings
    }

    package func run() throws -> Reply {
        var desk = self
        return try desk.answer()
    }

    private mutating func answer() throws -> Reply {
        let opened = try CaseDesk.open(plan: request.plan, today: surroundings.today)
        surroundings.speak(as: opened.found)
        let problem = opened.found.problem
        let slot = try slot(in: problem)
        let id = problem[slot].engagement
        guard opened.plan.start(of: id) != nil else {
            throw Misuse(
                "'\(problem[id].id)' has no time in the plan",
                "Plan it first with 'hostcity plan' or 'hostcity repair'.")
        }
        let whatIf = WhatIf(opened, id, reopening: [slot], say: say)
        let ways = Alternatives(whatIf: whatIf).fills(slot, in: opened.plan, load: load(opened))
        let planned = opened.plan[slot]
        let report = AlternativeReport(say: Phrase(say, problem), id: id)
        let ending: Reply.Ending = ways.contains(where: \.isPossible) ? .fine : .no
        if request.json {
            return Reply(
                ending,
                try Json.text(
                    Answer(
                        engagement: problem[id].id, duty: problem[slot].name,
                        candidates: report.entries(ways, marking: planned))))
        }
        let can = ways.filter(\.isPossible)
        var lines = [heading(slot, opened.plan, report.say)]
        if can.isEmpty {
            lines.append(say(en: "Nobody can.", nl: "Niemand kan.", fr: "Personne ne le peut."))
        } else {
            lines.append(
                say(
                    en: "Can, best first:", nl: "Kunnen, beste eerst:", fr: "Peuvent, les meilleurs d'abord :"))
            lines += report.ranked(ways, marking: planned)
        }
        if can.count < ways.count {
            lines.append(say(en: "Cannot:", nl: "Kunnen niet:", fr: "Ne peuvent pas :"))
            lines += report.excluded(ways)
        }
        return Reply(ending, lines.joined(separator: "\n"))
    }

    private struct Answer: Encodable {
        let schema = "hostcity/who-can/1"
        let engagement: String
        let duty: String
        let candidates: [AlternativeReport.Entry]
    }

    private func heading(_ slot: SlotID, _ plan: Plan, _ phrase: Phrase) -> String {
        let (duty, what) = (phrase.problem[slot].name, phrase.dated(phrase.problem[slot].engagement, by: plan))
        return say(
            en: "Who can be '\(duty)' of \(what)?", nl: "Wie kan '\(duty)' zijn van \(what)?",
            fr: "Qui peut être '\(duty)' de \(what) ?")
    }

    /// Minutes everybody serves in the plan: of equals the one with least comes first.
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
            "'\(problem[id].id)' has \(duties.count) duties: \(duties.map { problem[$0].name }.joined(separator: ", "))",
            "Say which: '\(problem[id].id)/\(problem[first].name)'.")
    }
}
