internal import Documents
internal import Handbook
internal import Occasions

/// What a change does to a problem, and the words for it.
struct AppliedChange {
    let problem: Problem
    /// The change as a sentence, without a full stop.
    let told: String
    /// What to write in which document so that the change lasts.
    let toKeep: String
    /// The same as a line of the office's changes; nil: there is nothing to write.
    let note: ChangeNote?
    /// Engagements that stay where they are and yet change: those who take part must be told.
    var concerns: [EngagementID] = []
}

extension Change {
    /// `plan`: as people were told.
    func applied(to problem: Problem, _ plan: Plan, in language: Language) throws(Misuse) -> AppliedChange {
        let say = Phrase(language, problem)
        switch self {
        case .late(let id, let minutes, let date): return try late(id, minutes, date, plan, say)
        case .lost(let rooms, let range):
            let title = say(en: "lost", nl: "niet beschikbaar", fr: "indisponible")
            let names = say.list(rooms.map { say.name($0) })
            let when = say.range(range)
            return AppliedChange(
                problem: problem.adding(
                    rooms.map { CalendarEntry(role: .busy($0), range: range, title: title, isDeclared: true) }),
                told: say(
                    en: "\(names) cannot be used \(when)", nl: "\(names) kan niet gebruikt worden op \(when)",
                    fr: "\(names) ne peut être utilisée le \(when)"),
                toKeep: diary(problem[rooms[0]].id, say), note: .lost(rooms.map { problem[$0].id }, range))
        case .ill(let id, let range):
            let title = say(en: "ill", nl: "ziek", fr: "malade")
            let (name, when) = (say.name(id), say.range(range))
            return AppliedChange(
                problem: problem.adding([
                    CalendarEntry(role: .busy(id), range: range, title: title, isDeclared: true)
                ]),
                told: say(
                    en: "\(name) is ill \(when)", nl: "\(name) is ziek op \(when)", fr: "\(name) est malade le \(when)"),
                toKeep: diary(problem[id].id, say), note: .ill(problem[id].id, range))
        case .length(let id, let minutes):
            let (name, now, before) = (say.name(id), say.duration(minutes), say.duration(problem[id].minutes))
            let isAlone = !problem.engagementIDs.contains { $0 != id && problem[$0].source == problem[id].source }
            let place = problem[id].source.map { $0.text + ": " } ?? ""
            return AppliedChange(
                problem: problem.replacing(id, by: problem[id].lasting(minutes)),
                told: say(
                    en: "\(name) lasts \(now) instead of \(before)", nl: "\(name) duurt \(now) in plaats van \(before)",
                    fr: "\(name) dure \(now) au lieu de \(before)"),
                // A line that stands for several engagements would change them all.
                toKeep: isAlone ? "\(place)length: \(minutes) min" : "",
                note: .length(engagement: problem[id].id, minutes: minutes),
                concerns: [id])
        case .added(let id):
            guard plan[id] == .open else {
                throw Misuse(
                    "'\(problem[id].id)' is in the plan already", "Leave the change out, or take it out of the plan.")
            }
            let name = say.name(id)
            return AppliedChange(
                problem: problem,
                told: say(en: "\(name) comes in", nl: "\(name) komt erbij", fr: "\(name) s'ajoute"), toKeep: "",
                note: nil)
        }
    }

    private func late(
        _ id: ResourceID, _ minutes: Int, _ date: CivilDate?, _ plan: Plan, _ say: Phrase
    ) throws(Misuse) -> AppliedChange {
        let problem = say.problem
        let (name, length) = (say.name(id), say.duration(minutes))
        if date == nil, let delegation = problem[id].delegation, let arrival = delegation.arrival {
            let (now, before) = (say.time(arrival + minutes), say.time(arrival))
            let changed = Resource(
                id: problem[id].id, title: problem[id].title,
                kind: .delegation(delegation.arriving(at: arrival + minutes)),
                source: problem[id].source)
            let place = problem[id].source.map { $0.text + ": " } ?? ""
            return AppliedChange(
                problem: problem.replacing(id, by: changed),
                told: say(
                    en: "\(name) arrives \(length) late: \(now) instead of \(before)",
                    nl: "\(name) komt \(length) te laat aan: \(now) in plaats van \(before)",
                    fr: "\(name) arrive avec \(length) de retard : \(now) au lieu de \(before)"),
                // What changes.yaml says of its arrival goes before its document.
                toKeep: delegation.isLate ? "" : "\(place)arrival: \(problem.zone.civil(arrival + minutes).text)",
                note: .arrival(delegation: problem[id].id, arrival + minutes))
        }
        let own = problem.engagementIDs.filter { problem[$0].participants.contains(id) }
            .compactMap { plan.start(of: $0) }
            .filter { start in date.map { problem.zone.civil(start).date == $0 } ?? true }
        guard let first = own.min() else {
            throw Misuse(
                "'\(problem[id].id)' has nothing in the plan\(date.map { " on \($0.text)" } ?? "")",
                "Check the name and the date.")
        }
        // Whatever runs past midnight from the day before it still attends.
        let earlier = problem.engagementIDs.filter { problem[$0].participants.contains(id) }
            .compactMap { plan.range(of: $0, in: problem) }.filter { $0.start < first }.map(\.end)
        let day = problem.zone.day(problem.zone.civil(first).date).start
        let dawn = min(first, max(day, earlier.max() ?? day))
        let until = say.time(first + minutes)
        let title = say(en: "not there yet", nl: "nog niet aanwezig", fr: "pas encore là")
        let entry = CalendarEntry(
            role: .busy(id), range: TimeRange(dawn, minutes: first + minutes - dawn), title: title,
            isDeclared: true)
        return AppliedChange(
            problem: problem.adding([entry]),
            told: say(
                en: "\(name) is \(length) late and there from \(until)",
                nl: "\(name) is \(length) te laat en er vanaf \(until)",
                fr: "\(name) a \(length) de retard et est là à partir du \(until)"),
            toKeep: date == nil
                ? (problem[id].source.map { $0.text + ": " } ?? "")
                    + "arrival: \(problem.zone.civil(first + minutes).text)"
                : "", note: .away(problem[id].id, entry.range))
    }

    private func diary(_ id: String, _ say: Phrase) -> String {
        say(
            en: "the time as an entry of a calendar of the office with 'role: busy, of: \(id)'",
            nl: "de tijd als afspraak in een agenda van de dienst met 'role: busy, of: \(id)'",
            fr: "le temps comme entrée d'un agenda du service avec 'role: busy, of: \(id)'")
    }
}
