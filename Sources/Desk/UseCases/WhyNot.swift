internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions

/// `hostcity why-not`: what would break if an engagement were at another time, in another room, with somebody else.
package struct WhyNot {
    package struct Request: Sendable {
        package var engagement: String
        package var plan: String
        package var time: String?
        package var room: String?
        package var person: String?
        package var json: Bool

        package init(
            engagement: String, plan: String, time: String? = nil, room: String? = nil, person: String? = nil,
            json: Bool = false
        ) {
            self.engagement = engagement
            self.plan = plan
            self.time = time
            self.room = room
            self.person = person
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
        let id = try NameFinder(problem: problem).engagement(request.engagement)
        let (changed, slot) = try change(opened, id)
        let whatIf = WhatIf(opened, id, say: say)
        let new = whatIf.news(changed, against: opened.plan)
        let report = FindingReport(new, problem: problem, places: opened.places, in: say)
        let isAsked = request.time != nil || request.room != nil || request.person != nil
        let isFree = report.blockers.isEmpty
        let others = Others(
            Alternatives(whatIf: whatIf), changed, request, isAsked: isAsked, isFree: isFree, filled: slot)
        let ending: Reply.Ending = isAsked ? isFree ? .fine : .no : others.isAny ? .fine : .no
        if request.json {
            let words = AlternativeReport(say: Phrase(say, problem), id: id)
            return Reply(
                ending,
                try Json.text(
                    Answer(
                        possible: isAsked ? isFree : nil, findings: report.entries, times: words.entries(others.times),
                        rooms: words.entries(others.rooms), people: words.entries(others.people))))
        }
        var lines = [heading(id, changed, problem)]
        if isAsked {
            if isFree {
                lines.append(
                    say(
                        en: "Nothing that must be kept would break.", nl: "Geen enkele verplichte regel zou breken.",
                        fr: "Aucune règle impérative ne serait enfreinte."))
            } else {
                lines.append(
                    say(
                        en: "This would break, everything else as planned:",
                        nl: "Dit zou breken, al de rest zoals gepland:",
                        fr: "Ceci serait enfreint, tout le reste comme prévu :"))
                lines += report.lines(report.blockers)
            }
            if !report.wishes.isEmpty {
                lines.append(
                    say(
                        en: "Wishes it would cost:", nl: "Wensen die het zou kosten:",
                        fr: "Souhaits que cela coûterait :"))
                lines += WishReport(findings: report.wishes.map(\.finding), say: say).lines()
            }
        }
        lines += others.lines(Phrase(say, problem), id)
        return Reply(ending, lines.joined(separator: "\n"))
    }

    private struct Answer: Encodable {
        let schema = "hostcity/why-not/1"
        /// Absent where nothing particular was asked.
        let possible: Bool?
        let findings: [FindingReport.Entry]
        let times: [AlternativeReport.Entry]
        let rooms: [AlternativeReport.Entry]
        let people: [AlternativeReport.Entry]
    }

    private func heading(_ id: EngagementID, _ plan: Plan, _ problem: Problem) -> String {
        let phrase = Phrase(say, problem)
        let range =
            plan.range(of: id, in: problem).map { phrase.range($0) }
            ?? say(en: "no time", nl: "geen tijdstip", fr: "aucun horaire")
        let room = problem[id].place.flatMap { plan[$0] }.map { phrase.name($0) }
        let place = room.map { say(en: " in \($0)", nl: " in \($0)", fr: " dans \($0)") } ?? ""
        let person = request.person.map { say(en: " with \($0)", nl: " met \($0)", fr: " avec \($0)") } ?? ""
        return say(
            en: "\(phrase.name(id)) at \(range)", nl: "\(phrase.name(id)) op \(range)",
            fr: "\(phrase.name(id)) le \(range)")
            + place + person + "?"
    }

    // MARK: Reading the question

    /// The plan with what is asked, and the slot of the person asked about.
    private func change(_ opened: CaseDesk.Opened, _ id: EngagementID) throws -> (Plan, SlotID?) {
        var filled: SlotID?
        let problem = opened.found.problem
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
            plan[place] = try resource(name, problem, "room") { $0.room != nil }
        }
        if let name = request.person {
            let person = try resource(name, problem, "person") { $0.staff != nil || $0.principal != nil }
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

    private func resource(
        _ name: String, _ problem: Problem, _ noun: String, where fits: (Resource) -> Bool
    ) throws -> ResourceID {
        let fitting = problem.resourceIDs.filter { fits(problem[$0]) }
        if let found = fitting.first(where: { problem[$0].id == name }) { return found }
        throw Misuse(
            "there is no \(noun) '\(name)'",
            Suggestion.remedy(for: name, among: fitting.map { problem[$0].id }, noun: noun))
    }
}
