internal import Editions
internal import Occasions

extension PlanFile {
    /// The document, the same bytes for the same plan.
    package func text() -> String {
        var lines = [
            "# A plan, written by hostcity. You may edit it: move a start, change a room, fill a slot.",
            "# What you take out is planned anew. Leave 'sequence', 'changed' and 'seal' to hostcity; calendars need them.",
            "hostcity: plan/1",
            "office: \(YamlText.word(FilePath.relative(office, to: path)))",
            "occasions: [\(occasions.map { YamlText.word(FilePath.relative($0, to: path)) }.joined(separator: ", "))]",
            "zone: \(zone.name)",
        ]
        if let firstDay { lines.append("first-day: \(firstDay.text)") }
        lines += ["seed: \(seed)", "revision: \(revision)"]
        if let published { lines.append("published: \(published)") }
        if let views = ToldText.text(history.views, revision: revision) {
            lines.append("views: \(YamlText.word(views))")
        }
        lines.append(entries.isEmpty ? "engagements: []" : "engagements:")
        for entry in entries { lines += self.lines(entry) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ entry: PlanEntry) -> [String] {
        var lines = ["  - id: \(YamlText.word(entry.id))"]
        if let start = entry.start { lines.append("    start: \(TimeText.text(start, in: zone))") }
        if entry.isOmitted { lines.append("    omitted: yes") }
        if let room = entry.room { lines.append("    room: \(YamlText.word(room))") }
        if !entry.staff.isEmpty {
            let staff = entry.staff.map { "\(YamlText.word($0.slot)): \(YamlText.word($0.resource))" }
            lines.append("    staff: {\(staff.joined(separator: ", "))}")
        }
        if entry.isLocked { lines.append("    locked: yes") }
        if let cancellation = entry.cancellation {
            lines.append("    cancelled: \(TimeText.utc(cancellation.since))")
            lines.append("    was: \(cancellation.was.rawValue)")
        }
        lines.append("    sequence: \(entry.sequence)")
        lines.append("    changed: \(TimeText.utc(entry.changed))")
        if let told = ToldText.text(entry.records) { lines.append("    told: \(YamlText.word(told))") }
        if let seal = entry.seal { lines.append("    seal: \(YamlText.word(seal))") }
        if !entry.seals.isEmpty { lines.append("    seals: \(YamlText.word(ToldText.text(entry.seals)))") }
        return lines
    }
}
