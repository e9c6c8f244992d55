internal import Handbook
internal import Occasions

/// Writes a plan as a table by day.
struct PlanTable {
    let problem: Problem
    let plan: Plan
    let say: Language

    /// A heading for each day, then a line for each engagement in order of time.
    func lines(_ engagements: [EngagementID]) -> [String] {
        let timed = engagements.compactMap { id in plan.range(of: id, in: problem).map { (range: $0, id: id) } }
            .sorted { ($0.range, $0.id) < ($1.range, $1.id) }
        var lines: [String] = []
        var rows: [[String]] = []
        var today: CivilDate?
        func close() {
            lines += ReportText.table(rows, indent: "  ")
            rows = []
        }
        for (range, id) in timed {
            let date = problem.zone.civil(range.start).date
            if date != today {
                close()
                if today != nil { lines.append("") }
                lines.append(say.date(date))
                today = date
            }
            rows.append(row(id, range, on: date))
        }
        close()
        let left = engagements.filter { plan[$0] == .omitted }
        if !left.isEmpty {
            lines.append("")
            lines.append(say(en: "Left out", nl: "Weggelaten", fr: "Laissées de côté"))
            lines += ReportText.table(left.map { [problem[$0].id, problem[$0].title] }, indent: "  ")
        }
        return lines
    }

    private func row(_ id: EngagementID, _ range: TimeRange, on date: CivilDate) -> [String] {
        let engagement = problem[id]
        let end = problem.zone.civil(range.end)
        let past = end.date == date ? "" : "+\(end.date.dayNumber - date.dayNumber)"
        let zone = problem.zone
        let clock =
            past.isEmpty
            ? zone.clock(from: range.start, to: range.end)
            : "\(zone.clock(range.start))-\(zone.clock(range.end))"
        let room = engagement.place.flatMap { plan[$0] }.map { problem[$0].id } ?? ""
        return [
            "\(clock)\(past)",
            ReportText.short(engagement.title, 44),
            room, engagement.id, people(engagement),
        ]
    }

    private func people(_ engagement: Engagement) -> String {
        let names = engagement.slots.filter { problem[$0].role != .room }.compactMap { plan[$0] }
            .map { problem[$0].id }
        return names.count <= 3
            ? names.joined(separator: " ") : names.prefix(2).joined(separator: " ") + " +\(names.count - 2)"
    }
}
