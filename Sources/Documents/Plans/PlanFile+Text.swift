internal import Editions
internal import Occasions

extension PlanFile {
    /// The document, the same bytes for the same plan.
    package func text() -> String {
        var lines = [
            "# A plan, written by hostcity. You may edit it: move a start, change a room, fill a slot.",
            "# What you take out is planned anew. Leave 'sequence', 'changed' and 'seal' to hostcity; calendars need them.",
            "hostcity: plan/1",
            "office: \(PlanFile.word(FilePath.relative(office, to: path)))",
            "occasions: [\(occasions.map { PlanFile.word(FilePath.relative($0, to: path)) }.joined(separator: ", "))]",
            "zone: \(zone.name)",
        ]
        if let firstDay { lines.append("first-day: \(firstDay.text)") }
        lines += ["seed: \(seed)", "revision: \(revision)"]
        if let views = ToldText.text(history.views, revision: revision) {
            lines.append("views: \(PlanFile.word(views))")
        }
        lines.append(entries.isEmpty ? "engagements: []" : "engagements:")
        for entry in entries { lines += self.lines(entry) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ entry: PlanEntry) -> [String] {
        var lines = ["  - id: \(PlanFile.word(entry.id))"]
        if let start = entry.start { lines.append("    start: \(TimeText.text(start, in: zone))") }
        if entry.isOmitted { lines.append("    omitted: yes") }
        if let room = entry.room { lines.append("    room: \(PlanFile.word(room))") }
        if !entry.staff.isEmpty {
            let staff = entry.staff.map { "\(PlanFile.word($0.slot)): \(PlanFile.word($0.resource))" }
            lines.append("    staff: {\(staff.joined(separator: ", "))}")
        }
        if entry.isLocked { lines.append("    locked: yes") }
        lines.append("    sequence: \(entry.sequence)")
        lines.append("    changed: \(TimeText.utc(entry.changed))")
        if let told = ToldText.text(entry.records) { lines.append("    told: \(PlanFile.word(told))") }
        if let seal = entry.seal { lines.append("    seal: \(PlanFile.word(seal))") }
        return lines
    }

    /// A word as YAML reads it back: plain where that is safe, else in double quotes.
    private static func word(_ text: String) -> String {
        let isPlain =
            text.utf8.allSatisfy {
                (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0)
                    || [45, 46, 47, 95].contains($0)
            } && text.first.map { $0 != "-" } ?? false && text != "null"
        if isPlain { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
